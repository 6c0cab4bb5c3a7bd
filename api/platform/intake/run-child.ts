import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { InspectionJob } from './inspect-child.js';
import type { Inspection } from './inspection.js';

const ENTRY = fileURLToPath(new URL('./inspect-child.js', import.meta.url));
const PRLIMIT = ['/usr/bin/prlimit', '/bin/prlimit'].find((file) => existsSync(file));
const POLL_MS = 50;
const PAGE_BYTES = 4096;

type Failure = 'timeout' | 'memory' | 'crashed';

/** Starts the child, gives it its job, and kills it when it takes too long or too much memory (files-design 4.4). */
export function runChild(job: InspectionJob): Promise<Inspection> {
  const { timeoutMs, memoryBytes } = job.limits;
  return new Promise((resolve) => {
    const child = startChild(memoryBytes);
    let failure: Failure = 'crashed';
    let result: Inspection | undefined;
    let complaint = '';
    const kill = (reason: Failure) => {
      failure = reason;
      child.kill('SIGKILL');
    };
    const timer = setTimeout(() => kill('timeout'), timeoutMs);
    const stopWatching = watchMemory(child, memoryBytes, () => kill('memory'));
    const finish = () => {
      clearTimeout(timer);
      stopWatching();
      const reason = failure === 'crashed' && isOutOfMemory(complaint) ? 'memory' : failure;
      resolve(result ?? { refused: true, code: 'file_processing_failed', params: { reason } });
    };
    child.stderr?.on('data', (chunk: Buffer) => (complaint = (complaint + chunk.toString()).slice(-4096)));
    child.once('message', (message) => (result = message as Inspection));
    child.once('error', finish);
    child.once('close', finish);
    // A child that could not even start closes the channel first; `close` tells the rest.
    child.send(job, () => undefined);
  });
}

/**
 * `--max-old-space-size` does not count buffers; only the operating system's limit does. Without `prlimit` (not Linux)
 * the parent watches. The environment is empty: the child needs no secrets.
 */
function startChild(memoryBytes: number): ChildProcess {
  const node = [process.execPath, ENTRY];
  const command = PRLIMIT ? [PRLIMIT, `--data=${memoryBytes}`, ...node] : node;
  return spawn(command[0] ?? process.execPath, command.slice(1), {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'advanced',
    env: {},
  });
}

/** Looks at the resident memory, also beside `prlimit`, which does not count everything. */
function watchMemory(child: ChildProcess, limit: number, onExceeded: () => void): () => void {
  const timer = setInterval(() => {
    void residentBytes(child.pid).then((bytes) => {
      if (bytes > limit) onExceeded();
    });
  }, POLL_MS);
  return () => clearInterval(timer);
}

async function residentBytes(pid: number | undefined): Promise<number> {
  try {
    const pages = (await readFile(`/proc/${pid}/statm`, 'utf8')).split(' ')[1];
    return Number(pages) * PAGE_BYTES;
  } catch {
    // Ended already, or a system without /proc: then only the time limit holds.
    return 0;
  }
}

function isOutOfMemory(complaint: string): boolean {
  return /out of memory|allocation failed|bad_alloc|Cannot allocate|Invalid array buffer length/i.test(complaint);
}
