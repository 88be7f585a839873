import type { Provenance } from '#core/catalog/provenance';
import { exactly } from '#core/uncertainty/three-point';
import { useCatalog } from '../state/use-state';
import { catalogUse } from '../ui/catalog-use';
import { SourceChip } from '../ui/SourceChip';

export interface ProvenanceChipProps {
  readonly name: string;
  readonly provenance: Provenance;
  /** A score, where the chip stands for one. */
  readonly score?: number | null;
}

/** Where a text or a score of the catalog comes from; neither can be overridden. */
export function ProvenanceChip({ name, provenance, score = null }: ProvenanceChipProps) {
  const version = useCatalog((state) => state.catalog?.version ?? provenance.asOf);
  return (
    <SourceChip
      name={name}
      withoutValue={score === null}
      figure={catalogUse(name, exactly(score ?? 0), 'score', 'index', provenance, { version }, 'built-in')}
    />
  );
}
