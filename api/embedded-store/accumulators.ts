import { Decimal128, Double, Long } from 'bson';
import { notSupported } from './errors.js';
import { ACCUMULATING } from './expression-operators.js';
import { compare, equal, isDoc, isNumber, toBig, typeOf, whole } from './values.js';
import type { Int32 } from 'bson';
import type { Num, Value } from './values.js';
import { MongoError } from './errors.js';

/** Collects the values of one group. */
export type Accumulator = { add: (v: Value) => void; result: () => Value };

/** A sum whose doubles are added with compensation; integers stay integers until a double comes or a long overflows. */
class Sum {
  private integers = 0n;
  private high = 0;
  private low = 0;
  private double = false;
  private long = false;
  count = 0;

  add(v: Value): void {
    if (!isNumber(v)) return;
    if (v instanceof Decimal128) throw notSupported('Decimal128 arithmetic');
    this.count += 1;
    if (!(v instanceof Double)) {
      this.integers += toBig(v as Int32);
      this.long ||= v instanceof Long;
      return;
    }
    this.double = true;
    this.addDouble(v.value);
  }

  private addDouble(n: number): void {
    const sum = this.high + n;
    const error = Math.abs(this.high) >= Math.abs(n) ? this.high - sum + n : n - sum + this.high;
    if (Number.isFinite(error)) this.low += error;
    this.high = sum;
  }

  asNumber(): number {
    const parts = new Sum();
    parts.high = this.high;
    parts.low = this.low;
    const big = Number(this.integers);
    parts.addDouble(big);
    parts.low += Number(this.integers - BigInt(big));
    return parts.high + parts.low;
  }

  result(): Num {
    if (this.double) return new Double(this.asNumber());
    return whole(this.integers, this.long ? 'long' : 'int') ?? new Double(Number(this.integers));
  }
}

function sum(): Accumulator {
  const total = new Sum();
  return { add: (v) => total.add(v), result: () => total.result() };
}

function avg(): Accumulator {
  const total = new Sum();
  return { add: (v) => total.add(v), result: () => (total.count ? new Double(total.asNumber() / total.count) : null) };
}

function extreme(wanted: 1 | -1): Accumulator {
  let best: Value;
  return {
    add: (v) => {
      if (v !== null && v !== undefined && (best === undefined || compare(v, best) * wanted > 0)) best = v;
    },
    result: () => best ?? null,
  };
}

/** The accumulators of `$group`, each made anew for every group. */
export const ACCUMULATORS: Record<string, () => Accumulator> = {
  $sum: sum,
  $avg: avg,
  $min: () => extreme(-1),
  $max: () => extreme(1),
  $first: () => {
    let first: Value;
    let any = false;
    return {
      add: (v) => {
        if (!any) first = v;
        any = true;
      },
      result: () => first ?? null,
    };
  },
  $last: () => {
    let last: Value;
    return { add: (v) => void (last = v), result: () => last ?? null };
  },
  $push: () => {
    const all: Value[] = [];
    return { add: (v) => void (v !== undefined && all.push(v)), result: () => all };
  },
  $addToSet: () => {
    const all: Value[] = [];
    return { add: (v) => void (v !== undefined && !all.some((x) => equal(x, v)) && all.push(v)), result: () => all };
  },
  $mergeObjects: () => {
    const merged = {};
    return {
      add: (v) => {
        if (v === null || v === undefined) return;
        if (!isDoc(v)) throw new MongoError(40400, `$mergeObjects requires object inputs, but input is of type ${typeOf(v)}`);
        Object.assign(merged, v);
      },
      result: () => merged,
    };
  },
};

for (const name of ['$sum', '$avg', '$min', '$max']) {
  ACCUMULATING[name] = (values) => {
    const accumulator = ACCUMULATORS[name]!();
    values.forEach((v) => accumulator.add(v));
    return accumulator.result();
  };
}
