import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { demoFolder } from './data.js';
import { readMarkup } from './text-markup.js';

/** One paragraph, heading or table of a demonstration text, in the order of reading. */
export type Block =
  | { readonly kind: 'heading'; readonly number: string | null; readonly text: string }
  | { readonly kind: 'annex'; readonly text: string }
  | { readonly kind: 'clause'; readonly number: string; readonly text: string }
  | { readonly kind: 'item'; readonly mark: string; readonly text: string }
  | { readonly kind: 'paragraph' | 'caption'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** The text of a demonstration document in one language. */
export interface DemoText {
  /** The code under which the register knows the document. */
  readonly code: string;
  readonly language: 'kk' | 'ru';
  readonly title: string;
  /** The day of approval, YYYY-MM-DD: it decides which name of the university stands on the title page. */
  readonly date: string;
  /** The act of approval as the title page prints it. */
  readonly approved: string;
  readonly edition: string;
  /** Whether the numbers stand in the DOCX as letters or are counted by Word. */
  readonly numbering: 'typed' | 'automatic';
  readonly blocks: readonly Block[];
}

const textsIn = (folder: string): DemoText[] =>
  readdirSync(folder).filter((name) => name.endsWith('.txt')).sort().map((name) => readMarkup(name, readFileSync(path.join(folder, name), 'utf8')));

/** All texts of the demonstration, in the order of their files; a text whose markup is wrong is an error that names its line. */
export const demoTexts = (): DemoText[] => textsIn(path.join(demoFolder(), 'texts'));

/** Texts that are still prepared: new documents on their way to approval. */
export const demoDrafts = (): DemoText[] => textsIn(path.join(demoFolder(), 'drafts'));
