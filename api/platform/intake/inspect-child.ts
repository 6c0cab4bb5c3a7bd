import { passGates, type IntakeJob } from './gates.js';
import { Refusal, type Inspection } from './inspection.js';

/**
 * Entry of the child process: looks at one file, answers, ends. An unforeseen fault is not caught: the parent sees the
 * process break down and refuses the file.
 */
process.once('message', (job: IntakeJob) => {
  void inspect(job).then((result) => {
    process.send?.(result, () => process.exit(0));
  });
});

async function inspect(job: IntakeJob): Promise<Inspection> {
  try {
    const { accepted } = await passGates(job);
    return accepted;
  } catch (error) {
    if (error instanceof Refusal) return { refused: true, code: error.code, params: error.params };
    throw error;
  }
}
