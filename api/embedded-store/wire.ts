import { createServer } from 'node:net';
import type { Server, Socket } from 'node:net';
import { BSON, Double, Int32 } from 'bson';
import { encodeWithBatch } from './batch.js';
import { MongoError, notSupported } from './errors.js';
import type { Engine } from './engine.js';
import type { Doc } from './values.js';

const HEADER = 16;
const OP_REPLY = 1;
const OP_QUERY = 2004;
const OP_MSG = 2013;
const LARGEST = 48_000_000;
const OPTIONS = { promoteValues: false, bsonRegExp: true } as const;
const DBREF = Buffer.from('\x02$ref\0', 'latin1');

type Request = { command: Doc; db: string; silent: boolean };

/** Listens on a Unix socket and answers MongoDB's wire protocol: OP_MSG, and OP_QUERY for the first handshake. */
export async function listen(engine: Engine, path: string): Promise<Server> {
  const server = createServer((socket) => serve(engine, socket));
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(path, resolve));
  return server;
}

function serve(engine: Engine, socket: Socket): void {
  let chunks: Buffer[] = [];
  let length = 0;
  let busy = Promise.resolve();
  let greeted = false;
  // A connection introduces its client once.
  const introduces = (command: Doc): boolean => {
    const hello = 'isMaster' in command || 'ismaster' in command;
    const again = hello && greeted && 'client' in command;
    greeted ||= hello;
    return again;
  };
  socket.on('error', () => socket.destroy());
  socket.on('data', (data) => {
    chunks.push(data);
    length += data.length;
    while (length >= HEADER) {
      if (chunks[0]!.length < HEADER) chunks = [Buffer.concat(chunks)];
      const size = chunks[0]!.readInt32LE(0);
      if (size < HEADER || size > LARGEST) return void socket.destroy();
      if (length < size) return;
      const all = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
      const message = all.subarray(0, size);
      chunks = size < all.length ? [all.subarray(size)] : [];
      length -= size;
      // One connection's commands are answered in their order, as MongoDB does.
      busy = busy.then(() => handle(engine, message, socket, introduces));
    }
  });
}

async function handle(engine: Engine, message: Buffer, socket: Socket, introduces: (command: Doc) => boolean): Promise<void> {
  const id = message.readInt32LE(4);
  const opcode = message.readInt32LE(12);
  try {
    if (opcode !== OP_MSG && opcode !== OP_QUERY) throw new Error(`opcode ${opcode} is not supported`);
    const { command, db, silent } = opcode === OP_MSG ? readMessage(message) : readQuery(message);
    const reply = message.includes(DBREF) ? refusal(notSupported('DBRef values')) : introduces(command) ? refusal(new MongoError(186, 'The client metadata document may only be sent in the first isMaster')) : numbers(await engine.answer(db, command));
    if (silent || socket.destroyed) return;
    socket.write(opcode === OP_MSG ? encodeMessage(id, reply) : encodeReply(id, reply));
  } catch (error) {
    console.error('embedded store:', error);
    socket.destroy();
  }
}

function refusal(error: MongoError): Doc {
  return { ok: new Double(0), errmsg: error.message, code: new Int32(error.code), codeName: error.codeName };
}

/** `ok` is a double on the wire; a JavaScript number would become an int. */
const numbers = (reply: Doc): Doc => ({ ...reply, ok: new Double(reply['ok'] as number) });

function readMessage(message: Buffer): Request {
  const flags = message.readUInt32LE(HEADER);
  const end = message.length - (flags & 1 ? 4 : 0);
  let command: Doc = {};
  const sequences: Doc = {};
  for (let at = HEADER + 4; at < end;) {
    const kind = message[at++];
    const size = message.readInt32LE(at);
    if (kind === 0) command = BSON.deserialize(message.subarray(at, at + size), OPTIONS);
    else if (kind === 1) {
      const stop = at + size;
      const nameEnd = message.indexOf(0, at + 4);
      const documents: Doc[] = [];
      for (let d = nameEnd + 1; d < stop; d += message.readInt32LE(d)) documents.push(BSON.deserialize(message.subarray(d, d + message.readInt32LE(d)), OPTIONS));
      sequences[message.toString('utf8', at + 4, nameEnd)] = documents;
    } else throw new Error(`section kind ${String(kind)} is not supported`);
    at += size;
  }
  return { command: { ...command, ...sequences }, db: String(command['$db'] ?? 'test'), silent: (flags & 2) !== 0 };
}

function readQuery(message: Buffer): Request {
  const nameEnd = message.indexOf(0, HEADER + 4);
  const ns = message.toString('utf8', HEADER + 4, nameEnd);
  const at = nameEnd + 1 + 8;
  return { command: BSON.deserialize(message.subarray(at, at + message.readInt32LE(at)), OPTIONS), db: ns.split('.')[0]!, silent: false };
}

let lastId = 0;
function frame(opcode: number, to: number, parts: Uint8Array[]): Buffer {
  const head = Buffer.alloc(HEADER);
  head.writeInt32LE(HEADER + parts.reduce((sum, p) => sum + p.length, 0), 0);
  head.writeInt32LE((lastId = (lastId + 1) & 0x7fffffff), 4);
  head.writeInt32LE(to, 8);
  head.writeInt32LE(opcode, 12);
  return Buffer.concat([head, ...parts]);
}

const encodeMessage = (to: number, reply: Doc): Buffer => frame(OP_MSG, to, [Buffer.alloc(5), encodeWithBatch(reply)]);

function encodeReply(to: number, reply: Doc): Buffer {
  const fields = Buffer.alloc(20);
  fields.writeInt32LE(8, 0);
  fields.writeInt32LE(1, 16);
  return frame(OP_REPLY, to, [fields, BSON.serialize(reply)]);
}
