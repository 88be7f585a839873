import type { Catalog } from '#core/catalog/catalog';
import type { Provenance } from '#core/catalog/provenance';
import type { FigureUse, PriceLayer } from '#core/evaluation/evaluation';
import { type FigureKind, freshnessOf } from '#core/evaluation/freshness';
import type { ThreePoint } from '#core/uncertainty/three-point';

/** A catalog figure in the form of those in use, for its chip. */
export function catalogUse(
  id: string,
  value: ThreePoint,
  unit: string,
  span: FigureKind,
  { source, asOf, confidence }: Provenance,
  { version }: Pick<Catalog, 'version'>,
  layer: PriceLayer,
): FigureUse {
  const freshness = freshnessOf(span, asOf, version);
  return { id, value, catalogValue: value, unit, layer, source, asOf, confidence, freshness, rowCount: 1 };
}
