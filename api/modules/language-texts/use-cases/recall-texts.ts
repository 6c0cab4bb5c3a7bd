import { setImmediate } from 'node:timers/promises';
import { digestOf } from '../../../kernel/canonical.js';
import type { Language } from '../../../kernel/languages.js';
import type { Version } from '../domain/version.js';
import { sourceOf } from '../domain/version.js';
import type { ReadStepText } from '../domain/language-step.js';
import type { ReadClause, StepText } from '../domain/step-text.js';
import { contentOf, stepText, wholeText } from '../domain/step-text.js';
import type { ReadTexts } from '../ports.js';

/** A university's readers open the same few texts; each remembered one is some hundred short entries. */
const MOST_REMEMBERED = 80;

/** Between these many clauses others have their turn. */
const CLAUSES_AT_ONCE = 100;

/** A text of a thousand pages must not stop everybody else. */
const bitByBit = async (clauses: readonly ReadClause[]): Promise<StepText> => {
  const contents = new Map<ReadClause, string>();
  for (const [place, clause] of clauses.entries()) {
    if (place % CLAUSES_AT_ONCE === 0) await setImmediate();
    contents.set(clause, contentOf(clause));
  }
  return stepText(clauses, contents);
};

/** Gives the texts of versions as the library has read them; clauses are taken from the store once for every reading of a text. */
export const createRecallTexts = (texts: ReadTexts) => {
  const known = new Map<string, StepText>();

  const clausesOf = async (id: string, revision: number): Promise<StepText> => {
    const key = `${id} ${revision}`;
    const found = known.get(key) ?? await bitByBit(await texts.clausesOf(id));
    known.delete(key);
    known.set(key, found);
    for (const oldest of known.keys()) {
      if (known.size <= MOST_REMEMBERED) break;
      known.delete(oldest);
    }
    return found;
  };

  return async (documentId: string, versions: readonly Version[]): Promise<(version: Version, language: Language) => ReadStepText | null> => {
    const heads = new Map((await texts.ofDocument(documentId)).map((head) => [head.id, head]));
    const read = new Map<string, ReadStepText>();
    for (const text of versions.flatMap((version) => version.texts)) {
      const source = sourceOf(versions, text);
      const head = heads.get(source.id);
      const state = head?.state ?? 'waiting';
      read.set(text.id, { state, text: head && state === 'ready' ? await clausesOf(source.id, head.revision) : wholeText(digestOf(source.sha256s)) });
    }
    return (version, language) => {
      const text = version.texts.find((each) => each.language === language);
      return (text && read.get(text.id)) ?? null;
    };
  };
};
export type RecallTexts = ReturnType<typeof createRecallTexts>;
