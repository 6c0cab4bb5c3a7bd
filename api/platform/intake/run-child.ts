import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';

const PRLIMIT = ['/usr/bin/prlimit', '/bin/prlimit'].find((file) => existsSync(file));
const POLL_MS = 50;
const PAGE_BYTES = 4096;
/** People who are working come first. */
const NICE = 10;

export type ChildFailure = 'timeout' | 'memory' | 'crashed';

/** What a child is told; how long it may take and how much memory it may have are part of it. */
export interface LimitedJob { readonly limits: { readonly timeoutMs: number; readonly memoryBytes: number } }

/**
 * Starts a child process, gives it its job, hands its messages on, and kills it when it takes too long or too much memory
 * (files-design 4.4). With a message comes a way to give the child less or more time, in milliseconds from then on.
 * @returns what went wrong, in case the child ended without having said all
 */
export function runChild<Message>(entry: URL, job: LimitedJob, onMessage: (message: Message, within: (ms: number) => void) => void): Promise<ChildFailure> {
  const { timeoutMs, memoryBytes } = job.limits;
  return new Promise((resolve) => {
    const child = startChild(entry, memoryBytes);
    let failure: ChildFailure = 'crashed';
    let complaint = '';
    const kill = (reason: ChildFailure) => {
      failure = reason;
      child.kill('SIGKILL');
    };
    let timer = setTimeout(() => kill('timeout'), timeoutMs);
    const within = (ms: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => kill('timeout'), ms);
    };
    const stopWatching = watchMemory(child, memoryBytes, () => kill('memory'));
    const finish = () => {
      clearTimeout(timer);
      stopWatching();
      resolve(failure === 'crashed' && isOutOfMemory(complaint) ? 'memory' : failure);
    };
    child.stderr?.on('data', (chunk: Buffer) => (complaint = (complaint + chunk.toString()).slice(-4096)));
    child.on('message', (message) => onMessage(message as Message, within));
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
function startChild(entry: URL, memoryBytes: number): ChildProcess {
  const node = [process.execPath, fileURLToPath(entry)];
  const command = PRLIMIT ? [PRLIMIT, `--data=${memoryBytes}`, ...node] : node;
  const child = spawn(command[0] ?? process.execPath, command.slice(1), {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'advanced',
    env: {},
  });
  giveWay(child);
  return child;
}

function giveWay({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) setPriority(pid, NICE);
  } catch {
    // It has ended already.
  }
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
