import { appendFile, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Where the chain of the journal stood: its number and hash (AUD-2). */
export interface ChainHead { readonly seq: number; readonly hash: string }

/** Heads of the chain in a file beside the data, so that a shortened database is noticed (AUD-3). Copy it elsewhere. */
export const createAuditCheckpoints = (dataDir: string) => {
  const file = path.join(dataDir, 'audit-checkpoints.jsonl');
  const read = async (): Promise<ChainHead[]> => {
    const text = await readFile(file, 'utf8').catch(() => '');
    return text.split('\n').filter(Boolean).map((line) => JSON.parse(line) as ChainHead);
  };
  return {
    read,
    add: async ({ seq, hash }: ChainHead): Promise<void> => {
      const known = (await read()).at(-1);
      if (known?.seq !== seq && seq > 0) await appendFile(file, `${JSON.stringify({ seq, hash })}\n`, { mode: 0o600 });
    },
  };
};
