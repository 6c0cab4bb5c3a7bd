import type { NewProtocol } from '../../api/bodies';
import type { AgendaItem } from '../../api/model/approvals-office';

/** What the secretary has filled in for one item; an item without an outcome was not considered at this meeting. */
export interface ItemDecision {
  readonly outcome: string | null;
  readonly note: string;
  readonly checkerId: string | null;
}

export interface ProtocolValues {
  readonly number: string;
  readonly date: string | null;
  readonly items: Readonly<Record<string, ItemDecision>>;
}

export const undecided: ItemDecision = { outcome: null, note: '', checkerId: null };

/** Only what was considered goes into the protocol, bound to the text that the agenda showed. */
export const protocolOf = ({ number, date, items }: ProtocolValues, agenda: readonly AgendaItem[]): NewProtocol => ({
  number, date: date ?? '',
  decisions: agenda.flatMap(({ id, digest }) => {
    const { outcome, note, checkerId } = items[id] ?? undecided;
    return outcome ? [{ taskId: id, outcome, note: note.trim() || null, checkerId, digest }] : [];
  }),
});

/** Outcomes after which something is written down for those who mend the text. */
export const EDITS = 'approve-after-edits';
