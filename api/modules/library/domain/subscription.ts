export const subscriptionKinds = ['document', 'type', 'unit'] as const;
export type SubscriptionKind = (typeof subscriptionKinds)[number];

/** What a reader wants to hear about (LIB-6). */
export interface Subscription { readonly kind: SubscriptionKind; readonly target: string; readonly at: Date }

/** More than this is not a choice any more, and each makes the list of news slower. */
export const MOST_SUBSCRIPTIONS = 200;
