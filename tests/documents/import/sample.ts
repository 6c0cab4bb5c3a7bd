import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../../../api/kernel/project-root.js';
import type { RegisterRow } from '../../../api/modules/documents/domain/import/register-row.js';
import { readTable } from '../../../api/platform/tables/read-table.js';

/** What should be understood of the first half of a real register; `doubts` are in words. */
export type ExpectedRow = Pick<RegisterRow, 'no' | 'type' | 'title' | 'codePrinted' | 'edition' | 'registrationNumber' | 'acts'> & { readonly doubts: readonly string[] };

const fixture = (name: string): Promise<Buffer> => readFile(path.join(projectRoot(), 'tests/fixtures/register', name));

export const sampleTable = async (): Promise<string[][]> => (await readTable(await fixture('register-sample.csv'), 'register-sample.csv')).rows;

export const expectedRows = async (): Promise<ExpectedRow[]> => JSON.parse((await fixture('register-sample-expected.json')).toString('utf8')) as ExpectedRow[];

/** The cells that the expected file names. */
export const comparable = ({ no, type, title, codePrinted, edition, registrationNumber, acts }: Pick<RegisterRow, keyof Omit<ExpectedRow, 'doubts'>>) =>
  ({ no, type, title, codePrinted, edition, registrationNumber, acts });
