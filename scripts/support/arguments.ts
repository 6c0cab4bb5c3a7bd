/** Words and switches of a command line; anything that begins with `--` is a switch. */
export const readArguments = (words: readonly string[] = process.argv.slice(2)) => ({
  files: words.filter((word) => !word.startsWith('--')),
  has: (name: string): boolean => words.includes(`--${name}`),
});

/** Writes the answer as JSON, alone on standard output. */
export const answer = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value)}\n`);
};

/** Ends with a message on standard error: what was wrong, never a stack. */
export const refuse = (message: string): never => {
  process.stderr.write(`${message}\n`);
  process.exit(1);
};
