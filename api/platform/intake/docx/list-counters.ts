import { formatNumber } from './number-format.js';
import type { AbstractList, ConcreteList, Level, Numbering } from './numbering-part.js';
import type { StylesPart } from './styles-part.js';

const DEEPEST = 8;

export interface PrintedNumber {
  /** `4.5.`, `1)`, `•` */
  readonly text: string;
  /** Paragraphs that count together. */
  readonly list: string;
}

interface Found {
  readonly id: string;
  readonly abstract: AbstractList;
  readonly concrete: ConcreteList;
}

/** Counts automatic numbers as Word does, paragraph after paragraph (files-design 4). */
export class ListCounters {
  /** By abstract list: lists of one definition count on, unless they restart it. */
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly used = new Set<string>();

  constructor(
    private readonly numbering: Numbering,
    private readonly styles: StylesPart,
  ) {}

  /** The number of the next paragraph of a list, null when there is no such list. `level` null: the style's own. */
  next(listId: string, level: number | null, styleId: string | null): PrintedNumber | null {
    const found = this.find(listId);
    if (!found) return null;
    const index = Math.min(Math.max(level ?? levelOfStyle(found.abstract, styleId), 0), DEEPEST);
    const counts = this.counts.get(found.id) ?? [];
    this.counts.set(found.id, counts);
    if (!this.used.has(listId)) this.restart(listId, found, counts);
    this.count(found, counts, index);
    return { text: this.print(found, counts, index), list: found.id };
  }

  private find(listId: string): Found | null {
    const concrete = this.numbering.lists.get(listId);
    const abstract = concrete && this.numbering.abstracts.get(concrete.abstract);
    if (!concrete || !abstract) return null;
    const linked = abstract.styleLink === null ? null : this.styles.listOf(abstract.styleLink);
    const target = linked === null ? undefined : this.numbering.lists.get(linked)?.abstract;
    const real = target === undefined ? undefined : this.numbering.abstracts.get(target);
    return real && target !== undefined ? { id: target, abstract: real, concrete } : { id: concrete.abstract, abstract, concrete };
  }

  /** The first paragraph of a list with a start of its own begins anew. */
  private restart(listId: string, { concrete }: Found, counts: (number | undefined)[]): void {
    this.used.add(listId);
    for (const level of concrete.starts.keys()) if (level >= 0 && level <= DEEPEST) counts[level] = undefined;
  }

  private count(found: Found, counts: (number | undefined)[], index: number): void {
    for (let above = 0; above < index; above += 1) counts[above] ??= startOf(found, above);
    const before = counts[index];
    counts[index] = before === undefined ? startOf(found, index) : before + 1;
    for (let below = index + 1; below <= DEEPEST; below += 1) {
      const after = levelOf(found, below)?.restartAfter ?? null;
      if (after === null || (after > 0 && index < after)) counts[below] = undefined;
    }
  }

  private print(found: Found, counts: readonly (number | undefined)[], index: number): string {
    const level = levelOf(found, index);
    if (!level || level.format === 'none') return '';
    if (level.format === 'bullet') return level.text.trim() || '•';
    return level.text
      .replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        const format = level.legal ? 'decimal' : (levelOf(found, at)?.format ?? 'decimal');
        return formatNumber(counts[at] ?? startOf(found, at), format);
      })
      .trim();
  }
}

const levelOf = ({ abstract, concrete }: Found, index: number): Level | undefined => concrete.levels.get(index) ?? abstract.levels.get(index);

const startOf = (found: Found, index: number): number => found.concrete.starts.get(index) ?? levelOf(found, index)?.start ?? 1;

/** A level names the style that takes it. */
function levelOfStyle({ levels }: AbstractList, styleId: string | null): number {
  for (const [index, { style }] of levels) if (style !== null && style === styleId) return index;
  return 0;
}
