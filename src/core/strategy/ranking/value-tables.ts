import type { CriterionColumn, CriterionValue } from '#core/strategy/ranking/decision-matrix';
import { triangularQuantile } from '#core/strategy/ranking/triangular';
import { amountAt, createValue } from '#core/strategy/ranking/value-scale';
import { STRATUM_COUNT } from '#core/uncertainty/strata';

/** What a country has under a criterion, ready to be drawn. */
export interface DrawnValue {
  /** In the criterion's unit: by stratum [STRATUM_COUNT], or by run [runCount]. */
  readonly amounts: Float64Array;
  /** Values of the strata, 0 worst to 1 best; null = `toValue` each run, which a vector of its own would cost more than. */
  readonly values: Float64Array | null;
  readonly toValue: (amount: number) => number;
  readonly meanValue: number;
  readonly isKnown: boolean;
}

const known = new WeakMap<CriterionValue, DrawnValue>();

/**
 * Lays out what is known: a range as a triangular distribution, runs as they are, and what is not known spread evenly over
 * the whole scale. The same column and value give the same object: a changed weight changes none of it.
 */
export function drawnValue(column: CriterionColumn, value: CriterionValue): DrawnValue {
  let drawn = value.kind === 'unknown' ? undefined : known.get(value);
  if (drawn === undefined) {
    drawn = layOut(column, value);
    // One object stands for what is not known under any criterion.
    if (value.kind !== 'unknown') known.set(value, drawn);
  }
  return drawn;
}

function layOut(column: CriterionColumn, value: CriterionValue): DrawnValue {
  const toValue = createValue(column);
  const isKnown = value.kind !== 'unknown';
  const amounts = value.kind === 'runs' ? value.values : amountsByStratum(column, value);
  let sum = 0;
  for (let position = 0; position < amounts.length; position += 1)
    sum += toValue(amounts[position] as number);
  const values = value.kind === 'runs' ? null : amounts.map(toValue);
  return { amounts, values, toValue, meanValue: sum / amounts.length, isKnown };
}

function amountsByStratum(
  column: CriterionColumn,
  value: Exclude<CriterionValue, { readonly kind: 'runs' }>,
): Float64Array {
  const amounts = new Float64Array(STRATUM_COUNT);
  for (let stratum = 0; stratum < STRATUM_COUNT; stratum += 1) {
    const probability = (stratum + 0.5) / STRATUM_COUNT;
    amounts[stratum] =
      value.kind === 'unknown'
        ? amountAt(column, probability)
        : triangularQuantile(value.low, value.likely, value.high, probability);
  }
  return amounts;
}
