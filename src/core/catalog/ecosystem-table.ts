import * as z from 'zod';
import type { EcosystemScore } from '#core/catalog/catalog';
import { EcosystemDimension } from '#core/catalog/catalog';
import {
  iso2Cell,
  optionalNumberCell,
  provenanceCells,
  provenanceOf,
  textCell,
  wordCell,
} from '#core/catalog/cell';

/** Columns of `country/ecosystem.csv`. */
export const EcosystemRow = z.object({
  iso2: iso2Cell,
  dimension: wordCell(EcosystemDimension.options),
  score: optionalNumberCell(1, 5),
  rationale: textCell,
  ...provenanceCells,
});

export function toEcosystemScore(row: z.output<typeof EcosystemRow>): EcosystemScore {
  return {
    iso2: row.iso2,
    dimension: row.dimension,
    score: row.score,
    rationale: row.rationale,
    ...provenanceOf(row),
  };
}
