import type { Loop } from './loop.js';
import { startLoop } from './loop.js';

/** Something to be done once in each span of time, whichever process comes first. */
export interface TimedJob {
  readonly name: string;
  readonly everyMinutes: number;
  run(): Promise<void>;
}

export interface SchedulerDependencies {
  readonly jobs: readonly TimedJob[];
  /** Takes the lock of a bucket of time; false where it was taken already. */
  readonly takeBucket: (name: string, bucket: number) => Promise<boolean>;
  readonly now: () => Date;
  readonly onError: (error: unknown) => void;
}

const PAUSE_MS = 15_000;

/** Runs timed jobs, each bucket of time once across all processes. */
export const startScheduler = ({ jobs, takeBucket, now, onError }: SchedulerDependencies): Loop =>
  startLoop(async () => {
    for (const job of jobs) {
      const bucket = Math.floor(now().getTime() / (job.everyMinutes * 60_000));
      if (await takeBucket(job.name, bucket)) await job.run();
    }
    return false;
  }, PAUSE_MS, onError);
