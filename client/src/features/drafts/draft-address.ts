import type { DraftKind } from '../../api/model/drafts';

/** Where a draft is worked on; a change has a page of its own. */
export const draftAddress = ({ id, kind }: { readonly id: string; readonly kind: DraftKind }): string => (kind === 'change' ? `/changes/${id}` : `/drafts/${id}`);
