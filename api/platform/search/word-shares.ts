import type { PlannedWord } from '../../text/kazakh/plan-query.js';

/**
 * How many words of a question an entry has, in whatever form: a word counts whole in its own form or a reading, else as
 * its best covered synonym does. Thousands of entries are asked about for one question, so terms are looked up, not
 * compared. Source: search-design.md §5.6.
 */

interface Form {
  readonly stem: string;
  readonly cut: string;
}

interface Word {
  readonly synonyms: readonly (readonly Form[])[];
}

export class WordShares {
  readonly #words: readonly Word[];
  /** Terms that stand for a word whole → that word's place. */
  readonly #whole = new Map<string, number[]>();
  /** For each word: the entry that had it last, so that nothing has to be cleared between entries. */
  readonly #seen: Uint32Array;
  #entry = 0;

  constructor(words: readonly PlannedWord[]) {
    this.#words = words;
    this.#seen = new Uint32Array(words.length);
    words.forEach((word, place) => {
      for (const { stem, cut } of [word, ...word.readings]) for (const term of new Set([stem, cut])) this.#put(term, place);
    });
  }

  /** The sum over all words, for an entry that has these terms. */
  of(terms: readonly string[]): number {
    this.#entry += 1;
    let sum = 0;
    for (const term of terms) {
      for (const place of this.#whole.get(term) ?? []) {
        if (this.#seen[place] === this.#entry) continue;
        this.#seen[place] = this.#entry;
        sum += 1;
      }
    }
    for (let place = 0; place < this.#words.length; place += 1) {
      if (this.#seen[place] !== this.#entry) sum += bestSynonym(this.#words[place]?.synonyms ?? [], terms);
    }
    return sum;
  }

  #put(term: string, place: number): void {
    const known = this.#whole.get(term);
    if (known === undefined) this.#whole.set(term, [place]);
    else known.push(place);
  }
}

function bestSynonym(synonyms: Word['synonyms'], terms: readonly string[]): number {
  let best = 0;
  for (const synonym of synonyms) {
    let found = 0;
    for (const { stem, cut } of synonym) if (terms.includes(stem) || terms.includes(cut)) found += 1;
    best = Math.max(best, found / synonym.length);
  }
  return best;
}
