import type { NamedText } from './version-names';

export interface Pair {
  readonly old: NamedText | undefined;
  readonly new: NamedText | undefined;
}

const ready = ({ text }: NamedText): boolean => text.state === 'ready';

/** What the address asks for; else the text in force (or the newest) in the reader's language, and the one before it. */
export const chosenPair = (texts: readonly NamedText[], asked: { readonly old: string; readonly new: string }, language: string): Pair => {
  const byId = (id: string): NamedText | undefined => texts.find(({ text }) => text.id === id);
  const readable = texts.filter(ready);
  const effective = readable.filter(({ version }) => version.state === 'effective');
  const own = (list: readonly NamedText[]): NamedText | undefined => list.find(({ text }) => text.language === language) ?? list[0];
  const fresh = byId(asked.new) ?? own(effective) ?? own(readable);
  // Newest first: what stands behind is older.
  const older = fresh ? readable.slice(readable.indexOf(fresh) + 1).filter(({ text, version }) => text.language === fresh.text.language && version !== fresh.version) : [];
  return { old: byId(asked.old) ?? older[0], new: fresh };
};
