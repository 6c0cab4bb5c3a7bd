import type { Draft } from '../../api/model/drafts';
import { CardForm } from './card-form';
import { DraftFacts } from './draft-facts';

/** The card of the draft: a form while it may be changed, facts afterwards. */
export const CardPanel = ({ draft }: { draft: Draft }) => (draft.abilities.edit ? <CardForm draft={draft} /> : <DraftFacts draft={draft} />);
