/** A locale file: keys in groups, or flat. */
export type Texts = { readonly [key: string]: string | Texts };

/** The texts by their whole key. */
export const flatten = (texts: Texts, prefix = ''): Map<string, string> =>
  new Map(
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${prefix}${key}`, value] as const] : [...flatten(value, `${prefix}${key}.`)],
    ),
  );

// Languages have different plural forms (few and many in Russian only), so the forms of one key are one text.
const PLURAL = /_(?:zero|one|two|few|many|other)$/;

const placeholdersOf = (text: string): string[] => [...text.matchAll(/\{\{-?\s*([\w.]+)[^}]*\}\}/g)].map(([, name = '']) => name);

/** Key without its plural form → all placeholders of its forms. The count may be left to the word itself («one document»). */
const shapeOf = (texts: Texts): Map<string, Set<string>> => {
  const shape = new Map<string, Set<string>>();
  for (const [key, text] of flatten(texts)) {
    const base = key.replace(PLURAL, '');
    const names = shape.get(base) ?? new Set<string>();
    for (const name of placeholdersOf(text)) names.add(name);
    shape.set(base, names);
  }
  return shape;
};

const list = (names: ReadonlySet<string>): string => [...names].sort().join(', ') || 'none';

/** Two sets of words as the client puts them together: areas of the same name become one. */
export const together = (some: Texts, more: Texts): Texts => ({
  ...some,
  ...Object.fromEntries(Object.entries(more).map(([key, value]) => {
    const known = some[key];
    return [key, typeof value === 'string' || known === undefined || typeof known === 'string' ? value : together(known, value)];
  })),
});

/** Where the languages differ: a key that one lacks, an empty text, placeholders that are not the same. */
export const textFaults = (locales: Readonly<Record<string, Texts>>): string[] => {
  const shapes = Object.entries(locales).map(([language, texts]) => ({ language, shape: shapeOf(texts) }));
  const keys = new Set(shapes.flatMap(({ shape }) => [...shape.keys()]));
  const empty = Object.entries(locales).flatMap(([language, texts]) =>
    [...flatten(texts)].filter(([, text]) => text.trim() === '').map(([key]) => `${key}: empty in ${language}`),
  );
  const differing = [...keys].flatMap((key) => {
    const missing = shapes.filter(({ shape }) => !shape.has(key)).map(({ language }) => `${key}: missing in ${language}`);
    if (missing.length > 0) return missing;
    const kinds = shapes.map(({ language, shape }) => ({ language, names: list(shape.get(key) ?? new Set()) }));
    return new Set(kinds.map(({ names }) => names)).size === 1 ? [] : [`${key}: placeholders ${kinds.map(({ language, names }) => `${language}: ${names}`).join('; ')}`];
  });
  return [...empty, ...differing];
};

/** Codes that a user would be shown as a bare code. */
export const untranslated = (texts: Texts, codes: readonly string[]): string[] => {
  const known = flatten(texts);
  return codes.filter((code) => !known.has(`errors.${code}`));
};
