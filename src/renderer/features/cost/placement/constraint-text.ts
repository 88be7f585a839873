import type { TFunction } from 'i18next';
import type { Constraint } from '#core/placement/constraint';
import type { PlacementSearch } from '#core/plan/placement-search';
import type { Format } from '../../../format/create-format';

/** A constraint in words, with the limit that the user set. */
export function constraintText(
  t: TFunction<'placement'>,
  constraint: Constraint,
  { maxLatencyMs, maxTonnesCo2 }: PlacementSearch,
  format: Format,
): string {
  const limit = constraint === 'latency' ? maxLatencyMs : constraint === 'carbon' ? maxTonnesCo2 : null;
  return t(`constraints.name.${constraint}`, { limit: limit === null ? '' : format.count(limit) });
}

/** Constraints in a sentence: `a; b; c`. */
export function constraintsText(
  t: TFunction<'placement'>,
  failed: readonly Constraint[],
  constraints: PlacementSearch,
  format: Format,
): string {
  return failed
    .map((constraint) => constraintText(t, constraint, constraints, format))
    .join(format.language === 'zh' ? '；' : '; ');
}
