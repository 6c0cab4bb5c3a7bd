import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../api/kernel/project-root.js';
import { together, type Texts } from '../architecture/texts.js';

const parse = (name: string): Texts => JSON.parse(readFileSync(path.join(projectRoot(), 'client/src/i18n', name), 'utf8')) as Texts;
const texts = ['staff/kk.json', 'work/kk.json'].reduce((known, name) => together(known, parse(name)), parse('kk.json'));

/** What the Kazakh interface says under a key, so that better words break no test. */
export const words = (key: string, values: Readonly<Record<string, string | number>> = {}): string => {
  const found = key.split('.').reduce<string | Texts | undefined>((area, name) => (typeof area === 'object' ? area[name] : undefined), texts);
  if (typeof found !== 'string') throw new Error(`No text ${key}`);
  return found.replace(/\{\{(\w+)\}\}/g, (_all, name: string) => String(values[name] ?? ''));
};
