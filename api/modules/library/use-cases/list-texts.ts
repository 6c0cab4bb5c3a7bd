import type { Actor } from '../../../kernel/actor.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { RegisterEntry } from '../../documents/public.js';
import type { LibraryText, TextState } from '../domain/library-text.js';
import type { TextStore } from '../texts.mongo.js';

export type Shown = TextState | 'doubtful' | 'none';

export interface TextRow { readonly line: RegisterEntry; readonly text: LibraryText | null }

export interface ListDependencies {
  readonly texts: Pick<TextStore, 'byState' | 'doubtful' | 'counts'>;
  readonly register: {
    visibleLines(documentIds: readonly string[], rights: readonly string[]): Promise<RegisterEntry[]>;
    list(filter: { on: string; rights: readonly string[]; gap: string }, sort: 'register', direction: 1, skip: number, limit: number): Promise<RegisterEntry[]>;
    total(filter: { on: string; rights: readonly string[]; gap: string }): Promise<number>;
  };
  readonly today: () => LegalDate;
}

const NO_FILE = 'no_file';

/** What the quality office looks over: texts by state, doubtful outlines, documents that have no text at all (DOC-1, DOC-6). */
export const createListTexts = ({ texts, register, today }: ListDependencies) => {
  const withoutText = async (actor: Actor, skip: number, limit: number) => {
    const filter = { on: today(), rights: actor.rights, gap: NO_FILE };
    const lines = await register.list(filter, 'register', 1, skip, limit);
    return { items: lines.map((line): TextRow => ({ line, text: null })), total: await register.total(filter) };
  };

  const withTexts = async (actor: Actor, show: TextState | 'doubtful', skip: number, limit: number) => {
    const { items, total } = show === 'doubtful' ? await texts.doubtful(skip, limit) : await texts.byState(show, skip, limit);
    const lines = await register.visibleLines([...new Set(items.map(({ documentId }) => documentId))], actor.rights);
    const lineOf = ({ documentId, editionId }: LibraryText) =>
      lines.find((line) => line.documentId === documentId && line.editionId === editionId && line.status === 'in_force')
      ?? lines.find((line) => line.documentId === documentId);
    return { total, items: items.flatMap((text): TextRow[] => {
      const line = lineOf(text);
      return line ? [{ line, text }] : [];
    }) };
  };

  return async (actor: Actor, show: Shown, skip: number, limit: number) => ({
    ...(show === 'none' ? await withoutText(actor, skip, limit) : await withTexts(actor, show, skip, limit)),
    counts: { ...(await texts.counts()), none: await register.total({ on: today(), rights: actor.rights, gap: NO_FILE }) },
  });
};
export type ListTexts = ReturnType<typeof createListTexts>;
