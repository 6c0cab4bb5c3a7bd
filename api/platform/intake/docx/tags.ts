import type { SaxesTagPlain } from 'saxes';
import { localName } from '../xml-part.js';

/** An attribute by its local name: the prefix is `w` in most files and anything in others. */
export function attribute({ attributes }: SaxesTagPlain, name: string): string | null {
  const usual = attributes[`w:${name}`] ?? attributes[name];
  if (usual !== undefined) return usual;
  const key = Object.keys(attributes).find((each) => localName(each) === name);
  return key === undefined ? null : (attributes[key] ?? null);
}

/** `<w:b/>` is on, `<w:b w:val="0"/>` is off. */
export const isOn = (tag: SaxesTagPlain): boolean => !/^(?:0|false|off|none)$/.test(attribute(tag, 'val') ?? '');

/** A whole number of an attribute, null when it is none. */
export function numberOf(tag: SaxesTagPlain, name = 'val'): number | null {
  const value = attribute(tag, name);
  return value !== null && /^-?\d{1,9}$/.test(value) ? Number(value) : null;
}
