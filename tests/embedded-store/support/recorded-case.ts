import { Binary, Long, ObjectId, Timestamp, UUID } from 'bson';
import { text } from './extended-json.js';
import type { Document, WireClient } from './wire-client.js';

type Step = { command: Document; reply: Document; db?: string; unordered?: boolean; sets?: string[]; only?: string[]; types?: string[] };
type Setup = { docs?: Document[]; indexes?: Document[]; d?: Document[]; options?: Document; create?: boolean };
export type RecordedCase = { id: string; area: string; setup?: Setup; steps: Step[]; after: Document[] | null };
export type Verdict = { kind: 'equal' } | { kind: 'refused'; reason: string } | { kind: 'different'; step: number | string; expected: string; actual: string };

const DAY_MS = 86_400_000;
const NOT_COMPARED = ['$clusterTime', 'operationTime', 'electionId', 'opTime', 'lastCommittedOpTime', 'topologyVersion', 'commitQuorum', 'errmsg', 'codeName'];
const OF_AN_ERROR = ['ok', 'code', 'errorLabels', 'keyPattern', 'keyValue', 'n', 'nModified', 'writeErrors'];
const OF_A_WRITE_ERROR = ['index', 'code', 'keyPattern', 'keyValue'];
const REFUSAL = /not supported by the embedded store: (.*)/;

const recent = (time: number): boolean => Math.abs(time - Date.now()) < DAY_MS;
const pick = (source: Document, fields: string[]): Document => Object.fromEntries(fields.filter((f) => source[f] !== undefined).map((f) => [f, source[f]]));
const sorted = <T>(list: T[]): T[] => [...list].sort((a, b) => (text(a) < text(b) ? -1 : 1));
const isPlain = (v: unknown): v is Document => typeof v === 'object' && v !== null && !Array.isArray(v) && !(v instanceof Date) && !('_bsontype' in v);

/** One run of one case: fixed names for what differs from run to run, fresh sessions. */
class Run {
  private readonly cursors = new Map<string, Long>();
  private readonly sessions = new Map<string, { id: UUID; numbers: Set<string> }>();

  constructor(private readonly client: WireClient) {}

  async play(recorded: RecordedCase): Promise<Verdict> {
    try {
      await this.prepare(recorded.setup ?? {});
      for (const [index, step] of recorded.steps.entries()) {
        const reply = await this.client.send(step.db ?? 'golden', this.substitute(step.command));
        const actual = text(this.comparable(this.named(reply, step), step));
        const expected = text(this.comparable(step.reply, step));
        if (actual === expected) continue;
        const reason = refusal(reply);
        return reason === undefined ? { kind: 'different', step: index, expected, actual } : { kind: 'refused', reason };
      }
      if (recorded.after === null) return { kind: 'equal' };
      const found = await this.client.send('golden', { find: 'c', filter: {}, batchSize: 100_000 });
      const actual = text(this.name((found['cursor'] as Document)['firstBatch'], ''));
      return actual === text(recorded.after) ? { kind: 'equal' } : { kind: 'different', step: 'after', expected: text(recorded.after), actual };
    } catch (error) {
      if (error instanceof Refused) return { kind: 'refused', reason: error.message };
      throw error;
    } finally {
      await this.abortAll();
    }
  }

  private async prepare({ docs, d, indexes, options, create = true }: Setup): Promise<void> {
    const commands: Document[] = [{ dropDatabase: 1 }];
    if (create) commands.push({ create: 'c', ...options });
    if (indexes?.length) commands.push({ createIndexes: 'c', indexes });
    if (docs?.length) commands.push({ insert: 'c', documents: docs });
    if (d?.length) commands.push({ insert: 'd', documents: d });
    for (const command of commands) {
      const reply = await this.client.send('golden', command);
      const reason = refusal(reply);
      if (reason !== undefined) throw new Refused(reason);
      if (Number(reply['ok']) !== 1 || reply['writeErrors']) throw new Error(`setting up: ${text(reply)}`);
    }
  }

  /** Named cursors and the fixed session ids of the file become those of this run. */
  private substitute(command: Document): Document {
    const sent = { ...command };
    const cursor = (v: unknown): unknown => (typeof v === 'string' ? (this.cursors.get(v) ?? v) : v);
    sent['getMore'] = cursor(sent['getMore']);
    if (sent['getMore'] === undefined) delete sent['getMore'];
    if (sent['killCursors'] !== undefined && Array.isArray(sent['cursors'])) sent['cursors'] = sent['cursors'].map(cursor);
    const lsid = sent['lsid'];
    if (isPlain(lsid) && lsid['id'] instanceof Binary) {
      const session = this.session(lsid['id']);
      sent['lsid'] = { ...lsid, id: session.id };
      if (sent['autocommit'] === false && sent['txnNumber'] instanceof Long) session.numbers.add(sent['txnNumber'].toString());
    }
    for (const list of ['endSessions', 'killSessions', 'refreshSessions']) {
      const ids = sent[list];
      if (Array.isArray(ids)) sent[list] = ids.map((s: Document) => (s['id'] instanceof Binary ? { id: this.session(s['id']).id } : s));
    }
    return sent;
  }

  private session(id: Binary): { id: UUID; numbers: Set<string> } {
    const key = id.toString('hex');
    const session = this.sessions.get(key) ?? { id: new UUID(), numbers: new Set<string>() };
    this.sessions.set(key, session);
    return session;
  }

  private async abortAll(): Promise<void> {
    for (const { id, numbers } of this.sessions.values()) for (const n of numbers) await this.client.send('admin', { abortTransaction: 1, lsid: { id }, txnNumber: Long.fromString(n), autocommit: false });
  }

  /** What the server made up gets the names that the recording uses. */
  private named(reply: Document, step: Step): Document {
    let kept = { ...reply };
    if (Number(kept['ok']) !== 1) kept = pick(kept, OF_AN_ERROR);
    else if (step.only) kept = pick(kept, step.only);
    const cursor = kept['cursor'];
    const id = isPlain(cursor) ? cursor['id'] : undefined;
    if (id instanceof Long && !id.isZero() && ![...this.cursors.values()].some((c) => c.equals(id))) this.cursors.set(`cursor#${this.cursors.size + 1}`, id);
    for (const path of step.types ?? []) toType(kept, path.split('.'));
    return this.name(kept, '') as Document;
  }

  private name(value: unknown, parent: string): unknown {
    if (value === undefined) return null;
    if (Array.isArray(value)) return value.map((v) => this.name(v, parent));
    if (value instanceof Date) return recent(value.getTime()) ? 'now:date' : value;
    if (value instanceof Timestamp) return recent(value.getHighBitsUnsigned() * 1000) ? 'now:timestamp' : value;
    if (value instanceof Long) return [...this.cursors].find(([, id]) => id.equals(value))?.[0] ?? value;
    if (value instanceof ObjectId) return recent(value.getTimestamp().getTime()) ? 'generated' : value;
    if (value instanceof Binary) return value.sub_type === Binary.SUBTYPE_UUID && parent === 'info' ? 'uuid' : value;
    return isPlain(value) ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, this.name(v, k === 'uuid' ? parent : k)])) : value;
  }

  /** Order counts inside documents, not in the reply around them. */
  private comparable(reply: Document, step: Step): Document {
    const copy = envelope(reply);
    const cursor = copy['cursor'];
    if (isPlain(cursor)) for (const batch of ['firstBatch', 'nextBatch']) if (Array.isArray(cursor[batch])) cursor[batch] = documents(cursor[batch], step);
    if (Array.isArray(copy['values'])) copy['values'] = documents(copy['values'], step);
    if (Array.isArray(copy['writeErrors'])) copy['writeErrors'] = copy['writeErrors'].map((e: Document) => pick(e, OF_A_WRITE_ERROR));
    return copy;
  }
}

class Refused extends Error {}

function envelope(value: Document): Document {
  const copy = Object.fromEntries(Object.keys(value).filter((k) => !NOT_COMPARED.includes(k)).sort().map((k) => [k, value[k]]));
  for (const key of ['cursor', 'lastErrorObject']) if (isPlain(copy[key])) copy[key] = envelope(copy[key]);
  if (Array.isArray(copy['upserted'])) copy['upserted'] = copy['upserted'].map(envelope);
  return copy;
}

function documents(list: unknown[], { unordered, sets = [] }: Step): unknown[] {
  const prepared = list.map((d) => (isPlain(d) && sets.length ? Object.fromEntries(Object.entries(d).map(([k, v]) => [k, sets.includes(k) && Array.isArray(v) ? sorted(v) : v])) : d));
  return unordered ? sorted(prepared) : prepared;
}

function toType(target: unknown, [head, ...rest]: string[]): void {
  if (Array.isArray(target)) return target.forEach((t) => toType(t, [head!, ...rest]));
  if (!isPlain(target) || !(head! in target)) return;
  if (rest.length) toType(target[head!], rest);
  else target[head!] = `type:${typeName(target[head!])}`;
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (value instanceof Date) return 'date';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value !== 'object') return typeof value;
  const kind = (value as { _bsontype?: string })._bsontype;
  return kind === undefined ? 'object' : ({ Int32: 'int', Long: 'long', Double: 'double' }[kind] ?? kind);
}

/** The topic of a loud refusal, or undefined for every other reply. */
function refusal(reply: Document): string | undefined {
  const failed = Number(reply['ok']) === 1 ? (reply['writeErrors'] as Document[] | undefined)?.[0] : reply;
  if (failed?.['code'] === undefined) return undefined;
  if (Number(failed['code']) === 59) return 'commands that the application does not use';
  return REFUSAL.exec(String(failed['errmsg']))?.[1];
}

/** Plays a case against the server; a refusal ends it, for what follows builds on the refused step. */
export const playCase = (client: WireClient, recorded: RecordedCase): Promise<Verdict> => new Run(client).play(recorded);
