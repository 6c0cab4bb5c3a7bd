import { setTimeout as pause } from 'node:timers/promises';
import type { MeiliHttp } from './meili-http.js';

/**
 * Meilisearch takes work in as tasks and does it later; a write counts only when its task has succeeded.
 * Source: LIB-5 (an entry is found when the projector says so).
 */

export interface TaskTicket {
  readonly taskUid: number;
}

interface Task {
  readonly status: 'enqueued' | 'processing' | 'succeeded' | 'failed' | 'canceled';
  readonly error: { readonly code: string; readonly message: string } | null;
}

/** The engine took the work in and could not do it; trying the same again would fail again. */
export class MeiliTaskError extends Error {
  constructor(readonly code: string, message: string) {
    super(`the search engine could not carry out a task: ${message}`);
    this.name = 'MeiliTaskError';
  }
}

const FIRST_PAUSE_MS = 5;
const LONGEST_PAUSE_MS = 250;

/** Resolves when the task has succeeded. @throws MeiliTaskError when it failed, SearchUnavailableError when the engine is gone */
export async function taskDone(http: MeiliHttp, { taskUid }: TaskTicket): Promise<void> {
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 1.5, LONGEST_PAUSE_MS)) {
    const { status, error } = await http.ask<Task>('GET', `tasks/${taskUid}`);
    if (status === 'succeeded') return;
    if (status === 'failed' || status === 'canceled') throw new MeiliTaskError(error?.code ?? status, error?.message ?? status);
    await pause(pauseMs);
  }
}
