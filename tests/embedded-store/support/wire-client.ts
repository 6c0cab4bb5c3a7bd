import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { BSON } from 'bson';

export type Document = { [name: string]: unknown };

const HEADER = 16;
const OP_MSG = 2013;

/** A client of the wire protocol that keeps every type as it came; drivers would change some. */
export class WireClient {
  private received = Buffer.alloc(0);
  private readonly waiting = new Map<number, (reply: Document) => void>();
  private lastId = 0;

  private constructor(private readonly socket: Socket) {
    socket.on('data', (data) => this.read(data));
  }

  static open(uri: string): Promise<WireClient> {
    const path = decodeURIComponent(/^mongodb:\/\/([^/]+)\//.exec(uri)![1]!);
    return new Promise((resolve, reject) => {
      const socket = connect(path, () => resolve(new WireClient(socket))).once('error', reject);
    });
  }

  send(db: string, command: Document): Promise<Document> {
    const body = BSON.serialize({ ...command, $db: db });
    const head = Buffer.alloc(HEADER + 5);
    head.writeInt32LE(head.length + body.length, 0);
    head.writeInt32LE(++this.lastId, 4);
    head.writeInt32LE(OP_MSG, 12);
    this.socket.write(Buffer.concat([head, body]));
    return new Promise((resolve) => this.waiting.set(this.lastId, resolve));
  }

  close(): void {
    this.socket.destroy();
  }

  private read(data: Buffer): void {
    this.received = Buffer.concat([this.received, data]);
    while (this.received.length >= HEADER && this.received.length >= this.received.readInt32LE(0)) {
      const message = this.received.subarray(0, this.received.readInt32LE(0));
      this.received = this.received.subarray(message.length);
      const id = message.readInt32LE(8);
      this.waiting.get(id)?.(BSON.deserialize(message.subarray(HEADER + 5), { promoteValues: false, bsonRegExp: true }));
      this.waiting.delete(id);
    }
  }
}
