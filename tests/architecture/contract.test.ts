import { readFileSync } from 'node:fs';
import { contractFiles } from '../../scripts/support/contract.js';

describe('The written contract is that of the routes (run `npm run openapi` when these fail)', () => {
  let files: Awaited<ReturnType<typeof contractFiles>>;

  beforeAll(async () => {
    files = await contractFiles();
  }, 120_000);

  test.each([['the OpenAPI document', 'api/openapi.json'], ['the types of the client', 'client/src/api/schema.d.ts']])('%s', (_name, place) => {
    const written = files.find(({ file }) => file.replaceAll('\\', '/').endsWith(place));
    expect(readFileSync(written!.file, 'utf8')).toBe(written!.text);
  });

  test('INT-1 every reference in the OpenAPI document leads to a named schema', () => {
    const text = files[0]!.text;
    const { components } = JSON.parse(text) as { components: { schemas: Record<string, unknown> } };
    const references = [...text.matchAll(/"\$ref": "([^"]+)"/g)].map(([, to]) => to);
    const known = new Set(Object.keys(components.schemas).map((name) => `#/components/schemas/${name}`));
    expect(references.filter((to) => !known.has(to!))).toEqual([]);
  });
});
