import { FRESH_MEMORY, type VectorMemory } from '#core/uncertainty/vector-memory';

declare const KEPT: unique symbol;
type Marked<V> = V & { readonly [KEPT]: true };

/**
 * A vector that nobody writes to any more. Unlike one from the pool, which every evaluation writes anew, the same
 * object holds the same numbers for ever, so that two of them can be compared by identity.
 */
export type KeptVector = Marked<Float64Array>;
/** Slots of a strata table by run, kept in the same way. */
export type KeptSlots = Marked<Uint16Array>;

/** What a kept result may be made of; the type keeps vectors of the pool out. */
export type KeptPart = KeptVector | KeptSlots | number | string | null;

/** Evaluations after which a result that none of them asked for is let go. */
const KEPT_EVALUATIONS = 8;

/**
 * Results that are taken again as long as all that they are made of is the same: a keystroke changes one input, and
 * most of an evaluation does not hang on it.
 */
export interface Keep {
  /** For the vectors that `make` of `value` hands out. */
  readonly memory: VectorMemory;
  /**
   * @param slot what it is; of each slot the last result is kept
   * @param parts everything that `make` reads, in a fixed order
   * @param make its vectors are its own (of `memory`), never those of the pool
   */
  value<T>(slot: string, parts: readonly KeptPart[], make: () => T): T;
  /** The same for a single vector, [length], which `fill` writes in full. */
  vector(
    slot: string,
    parts: readonly KeptPart[],
    length: number,
    fill: (target: Float64Array) => void,
  ): KeptVector;
  /** Begins an evaluation; lets go what was not asked for in a while. */
  nextEvaluation(): void;
}

interface Slot {
  readonly parts: readonly KeptPart[];
  readonly value: unknown;
  lastEvaluation: number;
}

export function createKeep(memory: VectorMemory = FRESH_MEMORY): Keep {
  const slots = new Map<string, Slot>();
  let evaluation = 0;

  function value<T>(name: string, parts: readonly KeptPart[], make: () => T): T {
    const known = slots.get(name);
    if (known !== undefined && areSame(known.parts, parts)) {
      known.lastEvaluation = evaluation;
      return known.value as T;
    }
    const made = make();
    slots.set(name, { parts, value: made, lastEvaluation: evaluation });
    return made;
  }

  return {
    memory,
    value,
    vector: (name, parts, length, fill) =>
      value(name, parts, () => {
        const target = memory.floats(length);
        fill(target);
        return asKept(target);
      }),
    nextEvaluation() {
      evaluation += 1;
      for (const [name, { lastEvaluation }] of slots)
        if (evaluation - lastEvaluation > KEPT_EVALUATIONS) slots.delete(name);
    },
  };
}

/** Promises that a vector is written to no more. */
export function asKept(vector: Float64Array): KeptVector {
  return vector as KeptVector;
}

function areSame(a: readonly KeptPart[], b: readonly KeptPart[]): boolean {
  return a.length === b.length && a.every((part, position) => Object.is(part, b[position]));
}
