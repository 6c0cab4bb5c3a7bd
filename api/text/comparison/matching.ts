import type { IdPair } from './comparison.js';
import type { Entry } from './side.js';

/** Who has found whom so far, by places in the two lists; grows while the stages of pairing run. */
export class Matching {
  private readonly toNew = new Map<number, number>();
  private readonly toOld = new Map<number, number>();
  private readonly doubts = new Set<number>();
  private readonly refused: ReadonlySet<string>;

  constructor(readonly old: readonly Entry[], readonly fresh: readonly Entry[], apart: readonly IdPair[]) {
    this.refused = new Set(apart.map(([oldId, newId]) => `${oldId} ${newId}`));
  }

  newOf(i: number): number | undefined {
    return this.toNew.get(i);
  }

  oldOf(j: number): number | undefined {
    return this.toOld.get(j);
  }

  isDoubtful(i: number): boolean {
    return this.doubts.has(i);
  }

  /** Both are alone yet, and nobody has refused that they belong together. */
  mayPair(i: number, j: number): boolean {
    return !this.toNew.has(i) && !this.toOld.has(j) && !this.refused.has(`${this.old[i]?.clause.id} ${this.fresh[j]?.clause.id}`);
  }

  pair(i: number, j: number, doubtful = false): void {
    this.toNew.set(i, j);
    this.toOld.set(j, i);
    if (doubtful) this.doubts.add(i);
  }

  /** The clauses before them, or those behind them, belong together. */
  followsPair(i: number, j: number): boolean {
    return i === 0 && j === 0 ? true : this.toNew.get(i - 1) === j - 1;
  }

  precedesPair(i: number, j: number): boolean {
    return (i === this.old.length - 1 && j === this.fresh.length - 1) || this.toNew.get(i + 1) === j + 1;
  }

  freeOld(): number[] {
    return this.old.flatMap((_, i) => (this.toNew.has(i) ? [] : [i]));
  }

  freeNew(): number[] {
    return this.fresh.flatMap((_, j) => (this.toOld.has(j) ? [] : [j]));
  }
}
