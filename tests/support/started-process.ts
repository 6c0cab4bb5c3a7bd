import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const script = path.resolve(import.meta.dirname, '../../scripts/start.js');

const children = new Set<ChildProcess>();

/** Ends what a failed test has left running; a test run waits for its children otherwise. */
export const endProcesses = async (): Promise<void> => {
  await Promise.all([...children].map(async (child) => {
    const closed = once(child, 'close');
    child.kill('SIGKILL');
    await closed;
  }));
};

/** INQ as an operator starts it, in a process of its own that can be killed. */
export const startProcess = (environment: Readonly<Record<string, string>>, ...args: string[]) => {
  const child = spawn(process.execPath, [script, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_ENV: 'test', LOG_LEVEL: 'silent', PORT: '0', ...environment },
  });
  children.add(child);
  let said = '';
  let logged = '';
  let listener = (): void => undefined;
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    listener();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    logged += chunk.toString();
  });
  const ended = once(child, 'close').then(([code]) => {
    children.delete(child);
    listener();
    return code as number | null;
  });
  return {
    child, ended,
    said: () => said,
    logged: () => logged,
    /** Waits until it has said something like that. @returns the match */
    until: async (pattern: RegExp): Promise<RegExpExecArray> => {
      for (;;) {
        const match = pattern.exec(said);
        if (match) return match;
        if (child.exitCode !== null || child.signalCode !== null) throw new Error(`INQ ended: ${said}${logged}`);
        await new Promise<void>((resolve) => {
          listener = resolve;
        });
      }
    },
    end: async (signal: 'SIGTERM' | 'SIGKILL') => {
      child.kill(signal);
      await ended;
    },
  };
};

export type StartedProcess = ReturnType<typeof startProcess>;

/** @returns the address of a started INQ, once it is said */
export const addressOf = async (started: StartedProcess): Promise<string> =>
  `http://127.0.0.1:${(await started.until(/INQ: http:\/\/localhost:(\d+)/))[1] ?? ''}`;
