import { readdirSync } from 'node:fs';
import path from 'node:path';
import { demoFolder, demoJson } from './data.js';

/** The text of a demonstration document in one language, in numbered clauses. */
export interface DemoText {
  /** The code under which the register knows the document. */
  readonly code: string;
  readonly language: 'kk' | 'ru';
  readonly title: string;
  readonly clauses: readonly { readonly number: string; readonly heading: string; readonly paragraphs: readonly string[] }[];
}

/** All texts of the demonstration, in the order of their files. */
export const demoTexts = (): DemoText[] =>
  readdirSync(path.join(demoFolder(), 'texts')).filter((name) => name.endsWith('.json')).sort()
    .map((name) => demoJson<DemoText>(path.join('texts', name)));
