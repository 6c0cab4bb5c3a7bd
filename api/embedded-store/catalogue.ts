import { BSON, UUID } from 'bson';
import type { Binary } from 'bson';
import { MongoError } from './errors.js';
import { nameBytes } from './field-bytes.js';
import { CATALOGUE_KEY, recordOf, recordRange } from './keys.js';
import { compileFilter } from './matcher.js';
import type { Node } from './matcher.js';
import { firstField } from './paths.js';
import type { Storage } from './storage.js';
import { optionalNumber, toNumber } from './values.js';
import type { Doc, Num } from './values.js';

/** An index as stored (`spec`) and as used. */
export type Index = {
  id: number;
  spec: Doc;
  name: string;
  paths: string[];
  /** The paths, taken apart. */
  parts: string[][];
  directions: number[];
  unique: boolean;
  sparse: boolean;
  partial: Node | undefined;
  /** Fields of the first level on which its entries depend, as `nameBytes` gives them; undefined for any. */
  fields: string[] | undefined;
  /** Positions of the fields that some document has an array in; such an index gives no order and only half of a range. */
  multikey: Set<number>;
  /** Some key was too long and lost its order. */
  shortened: boolean;
};

export type Collection = { id: number; db: string; name: string; uuid: Binary; options: Doc; indexes: Index[]; nextRecord: number; owner?: object };

type StoredIndex = { id: number; spec: Doc; multikey: number[]; shortened: boolean };
type StoredCollection = { id: number; db: string; name: string; uuid: Binary; options: Doc; indexes: StoredIndex[] };
const FORMAT = 1;

export function makeIndex(id: number, spec: Doc): Index {
  const key = spec['key'] as Record<string, Num>;
  const paths = Object.keys(key);
  const partial = spec['partialFilterExpression'] ? compileFilter(spec['partialFilterExpression']) : undefined;
  const reads = partial ? partial.reads : [];
  return {
    id, spec, name: String(spec['name']), paths, parts: paths.map((path) => path.split('.')), directions: Object.values(key).map(toNumber), unique: spec['unique'] === true || spec['name'] === '_id_', sparse: spec['sparse'] === true,
    partial, fields: reads && [...paths.map(firstField), ...reads].map(nameBytes), multikey: new Set(), shortened: false,
  };
}

/** All collections and indexes, in memory; stored as one value whenever it has changed. */
export class Catalogue {
  private readonly collections = new Map<string, Collection>();
  private nextId = 1;
  dirty = false;

  constructor(storage: Storage) {
    const bytes = storage.reader().get(CATALOGUE_KEY);
    if (!bytes) return;
    const stored = BSON.deserialize(bytes, { promoteValues: false, bsonRegExp: true }) as { format: Num; nextId: Num; collections: StoredCollection[] };
    if (toNumber(stored.format) !== FORMAT) throw new Error(`the data directory has format ${toNumber(stored.format)}, this program reads format ${FORMAT}`);
    this.nextId = toNumber(stored.nextId);
    for (const c of stored.collections) {
      const id = optionalNumber(c.id) ?? 0;
      const [last] = storage.reader().range({ ...recordRange(id), reverse: true });
      const indexes = c.indexes.map((i) => Object.assign(makeIndex(optionalNumber(i.id) ?? 0, i.spec), { multikey: new Set(i.multikey.map((n) => optionalNumber(n) ?? 0)), shortened: i.shortened }));
      this.collections.set(`${c.db}.${c.name}`, { id, db: c.db, name: c.name, uuid: c.uuid, options: c.options, indexes, nextRecord: last ? recordOf(last.key) + 1 : 1 });
    }
  }

  /** The bytes to store, when something has changed. What an open transaction has created is left out until it commits. */
  pending(): Buffer | undefined {
    if (!this.dirty) return undefined;
    this.dirty = false;
    const collections = [...this.collections.values()].filter((c) => !c.owner).map(({ id, db, name, uuid, options, indexes }) => ({
      id, db, name, uuid, options, indexes: indexes.map((i) => ({ id: i.id, spec: i.spec, multikey: [...i.multikey], shortened: i.shortened })),
    }));
    return Buffer.from(BSON.serialize({ format: FORMAT, nextId: this.nextId, collections }));
  }

  /** A collection as `owner` (a transaction, or nobody) sees it. */
  find(db: string, name: string, owner?: object): Collection | undefined {
    const found = this.collections.get(`${db}.${name}`);
    return found && (!found.owner || found.owner === owner) ? found : undefined;
  }

  /** The transaction that has created this collection and is still open. */
  creator(db: string, name: string): object | undefined {
    return this.collections.get(`${db}.${name}`)?.owner;
  }

  create(db: string, name: string, options: Doc, owner?: object): Collection {
    validateName(db, name);
    const collection: Collection = { id: this.nextId++, db, name, uuid: new UUID().toBinary(), options, indexes: [], nextRecord: 1, ...(owner && { owner }) };
    collection.indexes.push(this.newIndex({ v: 2, key: { _id: 1 }, name: '_id_' }));
    this.collections.set(`${db}.${name}`, collection);
    this.dirty = true;
    return collection;
  }

  newIndex(spec: Doc): Index {
    this.dirty = true;
    return makeIndex(this.nextId++, BSON.deserialize(BSON.serialize(spec), { promoteValues: false, bsonRegExp: true }));
  }

  drop(collection: Collection): void {
    this.collections.delete(`${collection.db}.${collection.name}`);
    this.dirty = true;
  }

  /** Keeps or takes back what a transaction has created. */
  settle(owner: object, keep: boolean): void {
    for (const c of [...this.collections.values()]) {
      if (c.owner !== owner) continue;
      if (keep) delete c.owner;
      else this.collections.delete(`${c.db}.${c.name}`);
      this.dirty = true;
    }
  }

  of(db: string): Collection[] {
    return [...this.collections.values()].filter((c) => c.db === db && !c.owner).sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  databases(): string[] {
    return [...new Set([...this.collections.values()].filter((c) => !c.owner).map((c) => c.db))].sort();
  }
}

export function validateName(db: string, name: string): void {
  if (name === '' || name.includes('$') || name.includes('\0') || name.startsWith('.') || name.startsWith('system.')) throw new MongoError(73, `Invalid namespace specified '${db}.${name}'`);
  if (Buffer.byteLength(`${db}.${name}`) > 255) throw new MongoError(73, `Fully qualified namespace is too long: ${db}.${name}`);
}
