import { BSON } from 'bson';
import type { Catalogue, Collection, Index } from './catalogue.js';
import { MongoError } from './errors.js';
import { changedFields, nameBytes, onlyFields } from './field-bytes.js';
import { encodeKey, indexPrefix, indexRange, recordBytes, recordKey, recordRange } from './keys.js';
import { shellText } from './shell-text.js';
import { extractKeys, isMissing, orNull, plainKey } from './sort.js';
import type { View } from './storage.js';
import type { Doc, Value } from './values.js';

const LARGEST = 16 * 1024 * 1024;
export const decode = (bytes: Buffer): Doc => BSON.deserialize(bytes, { promoteValues: false, bsonRegExp: true });
export const encode = (doc: Doc): Buffer => Buffer.from(BSON.serialize(doc));

/** A stored document: its bytes, and as much of its values as is asked for. */
export class Row {
  private whole: Doc | undefined;

  constructor(readonly record: number, readonly bytes: Buffer) {}

  get doc(): Doc {
    return (this.whole ??= decode(this.bytes));
  }

  /** The document, or only these fields of its first level, as `fieldSet` gives them: most of a document is never looked at. */
  part(names: ReadonlySet<string> | undefined): Doc {
    return this.whole || !names ? this.doc : decode(onlyFields(this.bytes, names));
  }
}

/** Names of fields for `Row.part`; undefined for all. */
export const fieldSet = (names: readonly string[] | undefined): ReadonlySet<string> | undefined => names && new Set(names.map(nameBytes));

type Entry = { key: Buffer; values: Value[] };

/** The entries of a document in one index; remembers in the index what the planner must know (arrays, long keys). */
function entries(index: Index, doc: Doc, catalogue: Catalogue): Entry[] {
  if (index.partial && !index.partial.matches(doc)) return [];
  const plain = plainKey(doc, index.parts);
  if (!plain) noteArrays(index, doc, catalogue);
  const keys = (plain ? [plain] : extractKeys(doc, index.paths, index.paths)).filter((values) => !index.sparse || !values.every(isMissing));
  const found = keys.map((values) => entry(index, values.map(orNull), catalogue));
  return found.length < 2 ? found : [...new Map(found.map((each) => [each.key.toString('latin1'), each])).values()];
}

function entry(index: Index, values: Value[], catalogue: Catalogue): Entry {
  const { key, shortened } = encodeKey(values, index.directions);
  if (shortened && !index.shortened) index.shortened = catalogue.dirty = true;
  return { key: Buffer.concat([indexPrefix(index.id), key]), values };
}

function noteArrays(index: Index, doc: Doc, catalogue: Catalogue): void {
  index.parts.forEach((parts, i) => {
    if (index.multikey.has(i)) return;
    let value: Value = doc;
    for (const part of parts) {
      if (value === null || typeof value !== 'object' || Array.isArray(value)) break;
      value = (value as Doc)[part];
    }
    if (!Array.isArray(value)) return;
    index.multikey.add(i);
    catalogue.dirty = true;
  });
}

/** Reads and writes documents together with their index entries. */
export class Records {
  constructor(readonly view: View, private readonly catalogue: Catalogue) {}

  get(collection: Collection, record: number): Row | undefined {
    const bytes = this.view.get(recordKey(collection.id, record));
    return bytes && new Row(record, bytes);
  }

  insert(collection: Collection, doc: Doc): void {
    const record = collection.nextRecord++;
    this.write(collection, record, undefined, doc, undefined);
  }

  /** Gives false, and takes no lock, when the bytes would not change. */
  update(collection: Collection, record: number, before: Doc, after: Doc): boolean {
    return this.write(collection, record, before, after, this.view.get(recordKey(collection.id, record)));
  }

  private write(collection: Collection, record: number, before: Doc | undefined, after: Doc, old: Buffer | undefined): boolean {
    const bytes = encode(after);
    if (old?.equals(bytes)) return false;
    if (bytes.length > LARGEST) throw new MongoError(10334, `BSONObj size: ${bytes.length} is invalid. Size must be between 0 and 16793600(16MB)`);
    const changed = old && changedFields(old, bytes);
    const touched = collection.indexes.filter(({ fields }) => !changed || !fields || fields.some((field) => changed.has(field)));
    const changes = touched.map((index) => {
      const was = before ? entries(index, before, this.catalogue) : [];
      const is = entries(index, after, this.catalogue);
      const added = is.filter((e) => !was.some((w) => w.key.equals(e.key)));
      if (index.unique) for (const entry of added) this.checkUnique(collection, index, entry, record);
      return { index, removed: was.filter((w) => !is.some((e) => e.key.equals(w.key))), added };
    });
    // Locks first: a conflict must leave nothing half done.
    this.view.put(recordKey(collection.id, record), bytes, true);
    for (const { index, removed, added } of changes) {
      for (const e of removed) this.unlink(index, e.key, record);
      for (const e of added) this.link(index, e.key, record);
    }
    return true;
  }

  private link(index: Index, key: Buffer, record: number): void {
    if (index.unique) this.view.put(key, recordBytes(record), true);
    else this.view.put(Buffer.concat([key, recordBytes(record)]), Buffer.alloc(0));
  }

  private unlink(index: Index, key: Buffer, record: number): void {
    if (index.unique) this.view.remove(key, true);
    else this.view.remove(Buffer.concat([key, recordBytes(record)]));
  }

  private checkUnique(collection: Collection, index: Index, entry: Entry, record: number): void {
    const owner = this.view.get(entry.key);
    if (!owner || owner.equals(recordBytes(record))) return;
    const keyValue = Object.fromEntries(index.paths.map((p, i) => [p, entry.values[i] ?? null]));
    const text = index.paths.map((p, i) => `${p}: ${shellText(entry.values[i])}`).join(', ');
    throw new MongoError(11000, `E11000 duplicate key error collection: ${collection.db}.${collection.name} index: ${index.name} dup key: { ${text} }`, { keyPattern: index.spec['key'], keyValue });
  }

  remove(collection: Collection, record: number, doc: Doc): void {
    this.view.remove(recordKey(collection.id, record), true);
    for (const index of collection.indexes) for (const entry of entries(index, doc, this.catalogue)) this.unlink(index, entry.key, record);
  }

  *scan(collection: Collection, reverse = false): Generator<Row> {
    for (const { key, value } of this.view.range({ ...recordRange(collection.id), reverse })) yield new Row(key.readUIntBE(5, 6), value);
  }

  /** Fills a new index from the documents that are there; a duplicate stops it. */
  build(collection: Collection, index: Index): void {
    for (const { record, doc } of this.scan(collection)) {
      for (const entry of entries(index, doc, this.catalogue)) {
        if (index.unique) this.checkUnique(collection, index, entry, record);
        this.link(index, entry.key, record);
      }
    }
  }

  clearIndex(index: Index): void {
    for (const { key } of [...this.view.range(indexRange(index.id))]) this.view.remove(key);
  }

  clear(collection: Collection): void {
    for (const { key } of [...this.view.range(recordRange(collection.id))]) this.view.remove(key);
    for (const index of collection.indexes) this.clearIndex(index);
  }
}
