import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startEmbeddedStore } from '../../api/embedded-store/index.js';
import { revive } from './support/extended-json.js';
import { playCase } from './support/recorded-case.js';
import type { RecordedCase } from './support/recorded-case.js';
import { inRepository } from './support/repository.js';
import { WireClient } from './support/wire-client.js';

const fixtures = inRepository('tests/fixtures/mongodb-replies');
/** Topic of the refusal → cases that meet it. Nothing else may be refused, and what is listed must still be refused. */
const refusals = JSON.parse(readFileSync(inRepository('api/embedded-store/refusals.json'), 'utf8')) as Record<string, string[]>;
const topicOf = new Map(Object.entries(refusals).flatMap(([topic, ids]) => ids.map((id) => [id, topic])));

const dir = mkdtempSync(join(tmpdir(), 'inq-recorded-'));
let store: Awaited<ReturnType<typeof startEmbeddedStore>>;
let client: WireClient;

beforeAll(async () => {
  store = await startEmbeddedStore({ dir, sync: false });
  client = await WireClient.open(store.uri);
});

afterAll(async () => {
  client.close();
  await store.close();
  rmSync(dir, { recursive: true, force: true });
});

for (const file of readdirSync(fixtures).filter((f) => f.endsWith('.json'))) {
  describe(`replies of MongoDB 4.4: ${file.replace('.json', '')}`, () => {
    test.each((revive(JSON.parse(readFileSync(join(fixtures, file), 'utf8'))) as RecordedCase[]).map((c) => [c.id, c] as const))('%s', async (id, recorded) => {
      const topic = topicOf.get(id);
      expect(await playCase(client, recorded)).toEqual(topic === undefined ? { kind: 'equal' } : { kind: 'refused', reason: topic });
    });
  });
}
