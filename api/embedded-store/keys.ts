import { createHash } from 'node:crypto';
import { Binary, BSONRegExp, Code, Decimal128, Double, Long, ObjectId, Timestamp } from 'bson';
import { notSupported } from './errors.js';
import { compareNumbers, orderOf, toNumber } from './values.js';
import type { Doc, Num, Value } from './values.js';


/** LMDB keys end at 1978 bytes; what is longer keeps its beginning and a hash, so equality still works but order does not. */
const LONGEST = 1400;
let buffer = Buffer.alloc(4096);
let at = 0;

function room(bytes: number): void {
  if (at + bytes > buffer.length) buffer = Buffer.concat([buffer, Buffer.alloc(Math.max(buffer.length, bytes))]);
}
function byte(n: number): void {
  room(1);
  buffer[at++] = n;
}

/** Zero bytes are escaped so that the end mark sorts before every continuation. */
function text(s: string): void {
  room(s.length * 6 + 2);
  const start = at;
  at += buffer.write(s, at, 'utf8');
  if (s.includes('\0')) {
    const escaped = Buffer.from(buffer.subarray(start, at).toString('latin1').replaceAll('\0', '\0\xff'), 'latin1');
    at = start + escaped.copy(buffer, start);
  }
  byte(0);
  byte(0);
}

function raw(bytes: Uint8Array): void {
  room(bytes.length);
  buffer.set(bytes, at);
  at += bytes.length;
}

/** Eight bytes of the nearest double in order, then how far a long is from it. */
function number(v: Num): void {
  const n = toNumber(v);
  room(10);
  if (Number.isNaN(n)) buffer.fill(0, at, at + 10);
  else {
    const away = v instanceof Long ? Number(v.toBigInt() - BigInt(n)) : 0;
    if (v instanceof Decimal128 && compareNumbers(v, new Double(n)) !== 0) throw notSupported('Decimal128 values in an index that no double holds exactly');
    buffer.writeDoubleBE(n === 0 ? 0 : n, at);
    if (buffer[at]! & 0x80) for (let i = at; i < at + 8; i++) buffer[i] = ~buffer[i]! & 0xff;
    else buffer[at]! |= 0x80;
    buffer.writeUInt16BE(away + 0x8000, at + 8);
  }
  at += 10;
}

function value(v: Value): void {
  const order = orderOf(v);
  byte(order);
  switch (order) {
    case 10: return number(v as Num);
    case 15: return text(String(v));
    case 20:
      for (const [name, field] of Object.entries(v as Doc)) {
        byte(orderOf(field));
        text(name);
        value(field);
      }
      return byte(0);
    case 25:
      for (const element of v as Value[]) value(element);
      return byte(0);
    case 30: {
      const binary = v as Binary;
      room(5);
      buffer.writeUInt32BE(binary.length() + (binary.sub_type === 2 ? 4 : 0), at);
      buffer[at + 4] = binary.sub_type;
      at += 5;
      return raw(binary.buffer.subarray(0, binary.position));
    }
    case 35: return raw((v as ObjectId).id);
    case 40: return byte(v ? 1 : 0);
    case 45:
      room(8);
      buffer.writeBigUInt64BE(BigInt((v as Date).getTime()) + 0x8000000000000000n, at);
      at += 8;
      return;
    case 47:
      room(8);
      buffer.writeUInt32BE((v as Timestamp).getHighBitsUnsigned(), at);
      buffer.writeUInt32BE((v as Timestamp).getLowBitsUnsigned(), at + 4);
      at += 8;
      return;
    case 50:
      text((v as BSONRegExp).pattern);
      return text((v as BSONRegExp).options);
    case 60: case 65: return text(String((v as Code).code));
    default: return undefined;
  }
}

/** Bytes whose order is the order of the values; inverted for a descending field. */
export function encodeValue(v: Value, descending = false): Buffer {
  at = 0;
  value(v);
  const bytes = Buffer.from(buffer.subarray(0, at));
  if (descending) for (let i = 0; i < bytes.length; i++) bytes[i] = ~bytes[i]! & 0xff;
  return bytes;
}

/** The key of one index entry and whether it had to be shortened. */
export function encodeKey(values: Value[], directions: number[]): { key: Buffer; shortened: boolean } {
  const key = values.length === 1 ? encodeValue(values[0], directions[0]! < 0) : Buffer.concat(values.map((v, i) => encodeValue(v, directions[i]! < 0)));
  return { key: shorten(key), shortened: key.length > LONGEST };
}

/** Long keys: the beginning and a hash of the whole. */
export function shorten(key: Buffer): Buffer {
  return key.length <= LONGEST ? key : Buffer.concat([key.subarray(0, LONGEST), createHash('sha256').update(key).digest()]);
}

/** A bound of a range: its beginning only, so that shortened keys stay inside. */
export const shortenBound = (bound: Buffer): Buffer => (bound.length <= LONGEST ? bound : bound.subarray(0, LONGEST));

const RECORD = 1;
const INDEX = 2;
const COMMITTED = 3;
export const CATALOGUE_KEY = Buffer.from([0, 1]);
export const SEQUENCE_KEY = Buffer.from([0, 2]);

function prefix(kind: number, id: number): Buffer {
  const key = Buffer.alloc(5);
  key[0] = kind;
  key.writeUInt32BE(id, 1);
  return key;
}

export function recordKey(collection: number, record: number): Buffer {
  const key = Buffer.alloc(11);
  key[0] = RECORD;
  key.writeUInt32BE(collection, 1);
  key.writeUIntBE(record, 5, 6);
  return key;
}
export const recordOf = (bytes: Buffer): number => bytes.readUIntBE(bytes.length - 6, 6);
export function recordBytes(record: number): Buffer {
  const bytes = Buffer.alloc(6);
  bytes.writeUIntBE(record, 0, 6);
  return bytes;
}
export const recordRange = (collection: number): { start: Buffer; end: Buffer } => ({ start: prefix(RECORD, collection), end: prefix(RECORD, collection + 1) });
export const indexPrefix = (index: number): Buffer => prefix(INDEX, index);
export const indexRange = (index: number): { start: Buffer; end: Buffer } => ({ start: prefix(INDEX, index), end: prefix(INDEX, index + 1) });
export const committedKey = (session: string): Buffer => Buffer.concat([Buffer.from([COMMITTED]), Buffer.from(session, 'hex')]);
export const COMMITTED_RANGE = { start: Buffer.from([COMMITTED]), end: Buffer.from([COMMITTED + 1]) };
