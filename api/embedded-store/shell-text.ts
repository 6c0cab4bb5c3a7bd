import { Binary, Double, Long, ObjectId } from 'bson';
import { EJSON } from 'bson';
import { isDoc } from './values.js';
import type { Value } from './values.js';

/** A value as MongoDB's messages show it; for people only, programs read `keyValue`. */
export function shellText(v: Value): string {
  if (v === undefined) return 'undefined';
  if (v === null || typeof v === 'boolean') return String(v);
  if (typeof v === 'string') return JSON.stringify(v);
  if (Array.isArray(v)) return `[ ${v.map(shellText).join(', ')} ]`;
  if (v instanceof Date) return `new Date(${v.getTime()})`;
  if (v instanceof ObjectId) return `ObjectId('${v.toHexString()}')`;
  if (v instanceof Double) return Number.isInteger(v.value) ? v.value.toFixed(1) : String(v.value);
  if (v instanceof Long) return v.toString();
  if (v instanceof Binary) return `BinData(${v.sub_type}, ${v.toString('hex').toUpperCase()})`;
  if (isDoc(v)) return `{ ${Object.entries(v).map(([k, x]) => `${k}: ${shellText(x)}`).join(', ')} }`;
  return EJSON.stringify(v as object);
}
