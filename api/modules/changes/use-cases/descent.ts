import { comparable } from '../../../text/comparison/comparable.js';
import { periodsOf } from '../../documents/public.js';
import type { PatchedClause } from '../domain/consolidate.js';
import { consolidate } from '../domain/consolidate.js';
import { lineages } from '../domain/lineage.js';
import { lineageIn } from './compared-texts.js';
import type { Context } from './context.js';

interface Version { readonly id: string; readonly documentId: string; readonly editionId: string; readonly language: string }

/** From which clauses those of a text descend, and the texts as they follow from one another (CHG-3, DOC-1). */
export const createDescent = ({ store, register, texts, compare }: Pick<Context, 'store' | 'register' | 'texts' | 'compare'>) => ({
  /**
   * The descent of a registered text's clauses: of a change as its author has confirmed it, of a new edition as it is compared with the text
   * before it.
   */
  lineagesOf: async ({ id, documentId, editionId, language }: Version): Promise<ReadonlyMap<string, string>> => {
    const patch = await store.patch(id);
    if (patch) return new Map(patch.lineages);
    const holding = await register.find(documentId);
    const periods = holding ? periodsOf(holding.textVersions) : [];
    const before = periods.slice(0, Math.max(0, periods.findIndex((period) => period.editionId === editionId))).at(-1);
    const old = holding?.textVersions.find((version) => version.language === language && version.editionId === before?.editionId && version.changeNumber === before.changeNumber);
    if (!old) return new Map();
    const [previous, own] = [await texts.clausesOf(old.id), await texts.clausesOf(id)];
    if (previous.length === 0 || own.length === 0) return new Map();
    return lineages(await compare(previous.map(comparable), own.map(comparable), {}), lineageIn(previous));
  },

  /**
   * The text of an edition after its changes 1 … n, put together of the edition's own text and what each of the changes did; null where one of
   * them has no text that could be compared.
   */
  consolidated: async (documentId: string, textVersionId: string): Promise<readonly PatchedClause[] | null> => {
    const holding = await register.find(documentId);
    const version = holding?.textVersions.find(({ id }) => id === textVersionId);
    if (!holding || !version) return null;
    const own = holding.textVersions.filter(({ editionId, language, changeNumber }) => editionId === version.editionId && language === version.language && changeNumber <= version.changeNumber)
      .sort((a, b) => a.changeNumber - b.changeNumber);
    const [first, ...later] = own;
    if (!first || own.length !== version.changeNumber + 1) return null;
    let text: ReturnType<typeof consolidate> = [...await texts.clausesOf(first.id)];
    for (const { id, carriedFrom } of later) {
      const patch = await store.patch(id);
      if (!patch && carriedFrom === null) return null;
      if (patch) text = consolidate(text, patch.steps);
    }
    return text;
  },
});
