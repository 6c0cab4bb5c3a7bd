/** In whose place somebody acts, and by which order. */
export interface Principal { readonly personId: string; readonly orderNumber: string }

export interface Standing {
  /** By these tokens the actor's tasks are found: their own while they are there, and those of everybody whom they stand for. */
  readonly tokens: readonly string[];
  /** Whose token it is, where it is not the actor's own. */
  readonly principals: ReadonlyMap<string, Principal>;
}
