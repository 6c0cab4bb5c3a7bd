import { isDoc } from './values.js';
import type { Doc, Value } from './values.js';

/** Where a filter matched: the index of the outermost array element, for the positional `$`. */
export type Position = { index?: string };

/** A field of a document; inherited names such as "constructor" are no fields. */
export const fieldOf = (doc: Doc, name: string): Value => (Object.hasOwn(doc, name) ? doc[name] : undefined);

/** The field of the first level in which a path begins. */
export const firstField = (path: string): string => path.split('.', 1)[0]!;

export const isIndex = (part: string): boolean => /^(?:0|[1-9]\d*)$/.test(part);

/**
 * True when `test` accepts one of the values at the path, the way queries walk: through the documents of arrays and, at the end, over the elements of an array and
 * the array itself. `undefined` stands for a missing field.
 */
export function someAt(value: Value, parts: string[], test: (v: Value) => boolean, expand: boolean, position?: Position, depth = 0, outer?: string): boolean {
  if (depth === parts.length) {
    if (expand && Array.isArray(value)) {
      for (let i = 0; i < value.length; i++) {
        if (!test(value[i])) continue;
        if (position) position.index = outer ?? String(i);
        return true;
      }
    }
    if (!test(value)) return false;
    if (position && outer !== undefined) position.index = outer;
    return true;
  }
  const part = parts[depth]!;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      const element: Value = value[i];
      if (isDoc(element) && someAt(element, parts, test, expand, position, depth, outer ?? String(i))) return true;
      if (part !== String(i)) continue;
      // An element that is chosen by its index is not taken apart, and a scalar has no fields that could be missing.
      const last = depth + 1 === parts.length;
      if (!last && !isDoc(element) && !Array.isArray(element)) continue;
      if (someAt(element, parts, test, expand && !last, position, depth + 1, outer)) return true;
    }
    return false;
  }
  if (isDoc(value)) return someAt(fieldOf(value, part), parts, test, expand, position, depth + 1, outer);
  return test(undefined);
}
