/** What has happened, for other modules and projections; carries ids, never state (handlers reload). */
export interface DomainEvent {
  readonly type: string;
  readonly aggregateId: string;
  readonly revision: number;
}

/** A consumer of events. `handle` is called at least once for a row, so it must bear being called twice. */
export interface Projector {
  readonly consumer: string;
  readonly types: readonly string[];
  handle(event: DomainEvent): Promise<void>;
}
