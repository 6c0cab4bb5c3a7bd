import { refuse } from './arguments.js';
import { optionValue } from './search-option.js';

/** `--rounds N` of a command line. */
export const roundsWanted = (otherwise: number): number => {
  const rounds = Number(optionValue('rounds') ?? otherwise);
  return Number.isInteger(rounds) && rounds > 0 ? rounds : refuse('--rounds N: a whole number from 1 on');
};
