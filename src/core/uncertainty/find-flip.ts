/** Where a difference changes its sign. */
export interface Flip {
  /** The value nearest to today's, by the scale of the search, at which the sign is another one. */
  readonly value: number;
  /** Values beyond it, within the bounds, at which the sign is again that of today. */
  readonly isOnly: boolean;
}

export interface FlipSearch {
  /** Value that the input has now. */
  readonly today: number;
  /** Bounds of the search, both included. */
  readonly min: number;
  readonly max: number;
}

/** Values looked at on either side of today's before halving begins. */
const STEPS_A_SIDE = 3;
/** Halvings of the step in which the sign changes; the value is then exact to 1/4000 of the step. */
const HALVING_COUNT = 12;

/**
 * The value of one input at which a difference changes its sign, all else as it is. On a logarithmic scale where everything
 * is positive. A difference that only rises or only falls changes its sign once at most, and that place is found; of
 * several the one nearest to today's value is, as far as the steps tell them apart.
 *
 * @param differenceAt finite; may have jumps
 * @returns null when no value within the bounds changes the sign, or the difference is zero today
 */
export function findFlip(
  differenceAt: (value: number) => number,
  { today, min, max }: FlipSearch,
): Flip | null {
  const signToday = Math.sign(differenceAt(today));
  if (signToday === 0) return null;
  const isLog = min > 0 && today > 0;
  const toScale = isLog ? Math.log : (value: number) => value;
  const ofScale = isLog ? Math.exp : (place: number) => place;
  const bounded = (place: number) => Math.min(max, Math.max(min, ofScale(place)));
  const isFlippedAt = (place: number) => Math.sign(differenceAt(bounded(place))) !== signToday;
  const start = toScale(today);

  const found = [toScale(min), toScale(max)].flatMap((end) => {
    if (end === start) return [];
    const steps = Array.from(
      { length: STEPS_A_SIDE },
      (_, step) => start + ((end - start) * (step + 1)) / STEPS_A_SIDE,
    );
    const flipped = steps.map(isFlippedAt);
    const first = flipped.indexOf(true);
    if (first < 0) return [];
    let inside = first === 0 ? start : (steps[first - 1] as number);
    let outside = steps[first] as number;
    for (let halving = 0; halving < HALVING_COUNT; halving += 1) {
      const middle = (inside + outside) / 2;
      if (isFlippedAt(middle)) outside = middle;
      else inside = middle;
    }
    return [{ place: outside, isBackLater: flipped.slice(first).includes(false) }];
  });
  const nearest = found.toSorted((a, b) => Math.abs(a.place - start) - Math.abs(b.place - start))[0];
  if (nearest === undefined) return null;
  return { value: bounded(nearest.place), isOnly: found.length === 1 && !nearest.isBackLater };
}
