import { Readable, type Transform } from 'node:stream';
import { createInflate } from 'node:zlib';
import { Refusal } from './inspection.js';

export interface Inflated {
  readonly size: number;
  /** Whether the wanted pattern was met. */
  readonly matched: boolean;
}

const OVERLAP = 16;

/**
 * Unpacks deflated bytes the given number of times, keeps nothing, and stops at the limit: a stream of 1.7 KB may hold
 * a gigabyte. A stream that does not unpack is a reader's affair, not a danger: it counts as far as it went.
 */
export async function countInflated(
  bytes: Uint8Array,
  rounds: number,
  limit: number,
  pattern: RegExp | undefined,
): Promise<Inflated> {
  let size = 0;
  let matched = false;
  let tail = '';
  try {
    for await (const chunk of inflated(bytes, rounds, limit)) {
      size += chunk.length;
      if (size > limit) throw Refusal.because('file_bomb', 'stream_size', { limit });
      if (!pattern || matched) continue;
      const text = tail + chunk.toString('latin1');
      matched = pattern.test(text);
      tail = text.slice(-OVERLAP);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
  }
  return { size, matched };
}

/** Each stage is counted, or a bomb could go off between two of them. */
async function* inflated(bytes: Uint8Array, rounds: number, limit: number): AsyncGenerator<Buffer> {
  let stream: AsyncIterable<Buffer> = Readable.from([Buffer.from(bytes)]);
  for (let round = 0; round < rounds; round += 1) stream = counted(unpack(stream), limit);
  yield* stream;
}

/** A pipe hands on what is read, and not what goes wrong in reading. */
function unpack(packed: AsyncIterable<Buffer>): Transform {
  const source = Readable.from(packed);
  const stage = createInflate();
  source.once('error', (error) => stage.destroy(error));
  return source.pipe(stage);
}

async function* counted(stage: Transform, limit: number): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of stage) {
    size += (chunk as Buffer).length;
    if (size > limit) throw Refusal.because('file_bomb', 'stream_size', { limit });
    yield chunk as Buffer;
  }
}
