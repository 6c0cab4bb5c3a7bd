import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import mongoose from 'mongoose';
import { startEmbeddedStore } from '../../api/embedded-store/index.js';

const ROUNDS = process.env['TEST_LONG'] ? 40 : 3;
const dir = mkdtempSync(join(tmpdir(), 'inq-crash-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** Lets the writer run for a while, kills it without warning, and gives what it had acknowledged. */
async function writeUntilKilled(round: number): Promise<{ plain: string[]; transaction: string[] }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'support/crash-writer.js'), dir, String(round)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  while (!output.includes('ready')) await once(child.stdout, 'data');
  await new Promise((resolve) => setTimeout(resolve, 300 + Math.random() * 700));
  child.kill('SIGKILL');
  await once(child, 'close');
  // The last line may be cut off in the middle of its key.
  const lines = output.split('\n').slice(0, -1);
  const of = (kind: string): string[] => lines.filter((l) => l.startsWith(`${kind} `)).map((l) => l.slice(kind.length + 1));
  return { plain: of('plain'), transaction: of('transaction') };
}

test(`kill -9 loses nothing that was acknowledged and tears no transaction (${ROUNDS} rounds)`, async () => {
  const acknowledged = { plain: new Set<string>(), transaction: new Set<string>() };
  for (let round = 0; round < ROUNDS; round++) {
    const { plain, transaction } = await writeUntilKilled(round);
    plain.forEach((k) => acknowledged.plain.add(k));
    transaction.forEach((k) => acknowledged.transaction.add(k));
    const store = await startEmbeddedStore({ dir });
    const connection = await mongoose.createConnection(store.uri).asPromise();
    const keys = async (name: string, hint?: string): Promise<string[]> => (await connection.db!.collection(name).find({}, { ...(hint && { hint }), projection: { key: 1 } }).toArray()).map((d) => String(d['key'])).sort();
    const [stored, byIndex, left, right] = [await keys('plain'), await keys('plain', 'key_1'), await keys('left'), await keys('right')];
    const counter = await connection.db!.collection<{ _id: string; n: number }>('counter').findOne({ _id: 'all' });
    await connection.close();
    await store.close();
    expect([...acknowledged.plain].filter((k) => !stored.includes(k))).toEqual([]);
    expect([...acknowledged.transaction].filter((k) => !left.includes(k))).toEqual([]);
    expect(byIndex).toEqual(stored);
    expect(right).toEqual(left);
    expect(counter?.n ?? 0).toBe(left.length);
  }
  expect(acknowledged.plain.size).toBeGreaterThan(0);
  expect(acknowledged.transaction.size).toBeGreaterThan(0);
  if (process.env['TEST_LONG']) process.stderr.write(`crash suite: ${acknowledged.plain.size} writes and ${acknowledged.transaction.size} transactions acknowledged, none lost\n`);
}, ROUNDS * 20_000);
