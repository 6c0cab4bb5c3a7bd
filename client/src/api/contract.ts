import type { components, paths } from './schema';

/** The named shapes of the interface. */
export type Named = components['schemas'];

export type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete';

export type AnyPath = keyof paths;

/** The addresses that know a verb. */
export type Path<V extends Verb> = { [P in keyof paths]: paths[P][V] extends { readonly responses: unknown } ? P : never }[keyof paths];

type Operation<V extends Verb, P extends Path<V>> = paths[P][V];
type Json<T> = T extends { readonly content: { readonly 'application/json': infer Shape } } ? Shape : never;
type Success<O> = O extends { readonly responses: infer R } ? Json<R[Exclude<keyof R, 'default'>]> : never;
type Parameters<O> = O extends { readonly parameters: infer X } ? X : never;

/** What a route answers; nothing where it answers without a body. */
export type Reply<V extends Verb, P extends Path<V>> = [Success<Operation<V, P>>] extends [never] ? void : Success<Operation<V, P>>;

/** What a route takes. */
export type Body<V extends Verb, P extends Path<V>> = Operation<V, P> extends { readonly requestBody: infer B } ? Json<B> : never;

export type QueryValue = string | number | boolean | null | undefined;

/** What a route can be asked; values as they stand in an address, empty ones are left out. */
export type Query<V extends Verb, P extends Path<V>> =
  Parameters<Operation<V, P>> extends { readonly query?: infer Q } ? { readonly [Name in keyof Q]?: QueryValue } : never;

type Placed<P extends string> = P extends `${string}{${infer Name}}${infer Rest}` ? Name | Placed<Rest> : never;

/** The values for the `{names}` in an address. */
export type Places<P extends string> = { readonly [Name in Placed<P>]: string | number };

/** What goes with a call beside verb and address. */
export interface Extras {
  /** The revision that the change was made from. */
  readonly revision?: number;
  /** Whether a repeated call must not create a second thing. */
  readonly once?: boolean;
  readonly signal?: AbortSignal;
}

type WithBody<B> = [B] extends [never] ? { readonly body?: undefined } : { readonly body: B };
type WithPlaces<P extends string> = [Placed<P>] extends [never] ? { readonly places?: undefined } : { readonly places: Places<P> };

export type Options<V extends Verb, P extends Path<V>> =
  Extras & { readonly query?: Query<V, P> } & WithBody<Body<V, P>> & WithPlaces<P>;
