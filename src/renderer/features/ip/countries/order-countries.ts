import { INDICATOR_IDS, type IndicatorId } from '#core/ip/ip';
import type { CountryIndicator } from '#core/ip/places/country-indicators';
import { isNothingDone } from '#core/ip/plan-ip/nothing-done';
import type { CountryIp } from '#core/ip/plan-ip/plan-ip';

/** As they were picked, by score, or by one indicator; the best first. */
export type CountryOrder = 'picked' | 'score' | IndicatorId;

export function readOrder(word: string | null): CountryOrder {
  if (word === 'score') return 'score';
  return INDICATOR_IDS.find((id) => id === word) ?? 'picked';
}

/** Larger is better; null = not known. Numbers without a grade, fees and months, are better when they are small. */
export function rankOf({
  grade100,
  indicator,
}: Pick<CountryIndicator, 'grade100' | 'indicator'>): number | null {
  if (grade100 !== null) return grade100;
  return typeof indicator.value === 'number' ? -indicator.value : null;
}

/** Countries in that order; those of which it is not known last, ties as they were. */
export function orderCountries(countries: readonly CountryIp[], order: CountryOrder): readonly CountryIp[] {
  if (order === 'picked') return countries;
  const byScore = (of: CountryIp) => (isNothingDone(of) ? null : (of.score?.score.low ?? null));
  const rank = (of: CountryIp): number => {
    const known =
      order === 'score' ? byScore(of) : of.indicators === null ? null : rankOf(of.indicators[order]);
    return known ?? Number.NEGATIVE_INFINITY;
  };
  return countries.toSorted((a, b) => {
    const [left, right] = [rank(a), rank(b)];
    return left === right ? 0 : right - left;
  });
}

/** What is said beside the values at both ends of a row; nothing of an end that more than half of them share. */
export function endsOf(
  values: readonly CountryIndicator[],
): (value: CountryIndicator) => 'best' | 'worst' | 'lowest' | 'highest' | null {
  const ranks = values.map(rankOf).filter((rank) => rank !== null);
  const [top, bottom] = [Math.max(...ranks), Math.min(...ranks)];
  const isRare = (end: number) => 2 * ranks.filter((rank) => rank === end).length <= ranks.length;
  return (value) => {
    const rank = rankOf(value);
    if (rank === null || top === bottom || !isRare(rank)) return null;
    const isGraded = value.grade100 !== null;
    if (rank === top) return isGraded ? 'best' : 'lowest';
    return rank === bottom ? (isGraded ? 'worst' : 'highest') : null;
  };
}
