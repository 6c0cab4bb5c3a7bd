export type Step = 'same' | 'removed' | 'added';

interface Place { readonly x: number; readonly y: number }

const isDown = (reach: (k: number) => number, k: number, d: number): boolean => k === -d || (k !== d && reach(k - 1) < reach(k + 1));

/** How far each diagonal reaches with 0, 1, 2 … edits until both ends are met; null when that takes too many. */
const search = (before: readonly string[], after: readonly string[], mostEdits: number): Int32Array[] | null => {
  const most = Math.min(before.length + after.length, mostEdits);
  const reach = new Int32Array(2 * most + 3);
  const at = (k: number): number => reach[most + 1 + k] ?? 0;
  const kept: Int32Array[] = [];
  for (let d = 0; d <= most; d += 1) {
    for (let k = -d; k <= d; k += 2) {
      let x = isDown(at, k, d) ? at(k + 1) : at(k - 1) + 1;
      while (x < before.length && x - k < after.length && before[x] === after[x - k]) x += 1;
      reach[most + 1 + k] = x;
      if (x >= before.length && x - k >= after.length) return kept;
    }
    kept.push(reach.slice(most + 1 - d, most + 2 + d));
  }
  return null;
};

const walkBack = (kept: readonly Int32Array[], end: Place): Step[] => {
  const steps: Step[] = [];
  let { x, y } = end;
  const follow = (until: Place): void => {
    for (; x > until.x && y > until.y; x -= 1, y -= 1) steps.push('same');
  };
  for (let d = kept.length; d > 0; d -= 1) {
    const reach = (k: number): number => kept[d - 1]?.[k + d - 1] ?? -1;
    const k = x - y;
    const down = isDown(reach, k, d);
    const from = reach(down ? k + 1 : k - 1);
    follow({ x: down ? from : from + 1, y: down ? from - k : from + 1 - k });
    steps.push(down ? 'added' : 'removed');
    if (down) y -= 1;
    else x -= 1;
  }
  follow({ x: 0, y: 0 });
  return steps.reverse();
};

const commonLength = (a: readonly string[], b: readonly string[], most: number, at: (list: readonly string[], index: number) => string | undefined): number => {
  let length = 0;
  while (length < most && at(a, length) === at(b, length)) length += 1;
  return length;
};

/**
 * The fewest removals and additions that make one list of another (Myers 1986).
 * @param mostEdits the work grows with its square
 * @returns null when more edits than that are needed
 */
export const editScript = (before: readonly string[], after: readonly string[], mostEdits: number): Step[] | null => {
  const shorter = Math.min(before.length, after.length);
  const head = commonLength(before, after, shorter, (list, index) => list[index]);
  const tail = commonLength(before, after, shorter - head, (list, index) => list[list.length - 1 - index]);
  const [old, fresh] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
  const kept = search(old, fresh, mostEdits);
  const same = (length: number) => Array<Step>(length).fill('same');
  return kept && [...same(head), ...walkBack(kept, { x: old.length, y: fresh.length }), ...same(tail)];
};
