import type { ClauseEdit, ClauseWords, EditableText } from '../../api/model/changes';

const insertion = (clauseId: string | null, words: ClauseWords): ClauseEdit => ({ ...words, clauseId, action: 'insert-after' });

/** The edits that are kept, as one list in the order of the text. */
export const editsOf = ({ first, items }: EditableText): ClauseEdit[] => [
  ...first.map((words) => insertion(null, words)),
  ...items.flatMap(({ clauseId, edit, inserted }) => [...(edit ? [{ ...edit, clauseId }] : []), ...inserted.map((words) => insertion(clauseId, words))]),
];

const isInsertion = ({ action }: ClauseEdit): boolean => action === 'insert-after';

/** Another word for the clause itself; what is put in after it stays. Null: as it was. */
export const withEdit = (edits: readonly ClauseEdit[], clauseId: string, edit: ClauseEdit | null): ClauseEdit[] =>
  [...edits.filter((each) => each.clauseId !== clauseId || isInsertion(each)), ...(edit ? [edit] : [])];

const insertionsAfter = (edits: readonly ClauseEdit[], clauseId: string): ClauseEdit[] => edits.filter((each) => each.clauseId === clauseId && isInsertion(each));

/** The clauses put in after one, with one of them written anew (or one more, or one less). */
export const withInsertion = (edits: readonly ClauseEdit[], clauseId: string, place: number, edit: ClauseEdit | null): ClauseEdit[] => {
  const present = insertionsAfter(edits, clauseId);
  const next = [...present.slice(0, place), ...(edit ? [edit] : []), ...present.slice(place + 1)];
  return [...edits.filter((each) => !present.includes(each)), ...next];
};

/** Paragraphs are typed one beneath another. */
export const paragraphsOf = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter(Boolean);
