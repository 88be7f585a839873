import type { Provenance } from '#core/catalog/provenance';
import { freshnessOf } from '#core/evaluation/freshness';
import { exactly } from '#core/uncertainty/three-point';
import { useCatalog } from '../../../state/use-state';
import { SourceChip } from '../../../ui/SourceChip';

export interface ProvenanceChipProps {
  readonly name: string;
  readonly provenance: Provenance;
  /** A score, where the chip stands for one. */
  readonly score?: number | null;
}

/** Where a text or a score of the catalog comes from; neither can be overridden. */
export function ProvenanceChip({ name, provenance, score = null }: ProvenanceChipProps) {
  const { source, asOf, confidence } = provenance;
  const version = useCatalog((state) => state.catalog?.version ?? asOf);
  const value = exactly(score ?? 0);
  return (
    <SourceChip
      name={name}
      withoutValue={score === null}
      figure={{
        id: name,
        value,
        catalogValue: value,
        unit: 'score',
        layer: 'built-in',
        source,
        asOf,
        confidence,
        freshness: freshnessOf('index', asOf, version),
        rowCount: 1,
      }}
    />
  );
}
