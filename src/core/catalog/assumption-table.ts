import * as z from 'zod';
import type { Assumption } from '#core/catalog/catalog';
import {
  chineseCell,
  numberCell,
  patternCell,
  provenanceCells,
  provenanceOf,
  textCell,
} from '#core/catalog/cell';

const point = numberCell(0, 1e6);

/** Columns of `compute/assumptions.csv`. Shares above 1 and factors above 10 do not occur among the units used. */
export const AssumptionRow = z
  .object({
    id: patternCell(/^[a-z0-9_.-]+$/, 'an id of small letters, digits, dots, hyphens and underscores'),
    name_en: textCell,
    name_zh: chineseCell,
    low: point,
    likely: point,
    high: point,
    unit: textCell,
    explanation_en: textCell,
    explanation_zh: chineseCell,
    ...provenanceCells,
  })
  .superRefine((row, context) => {
    if (row.low > row.likely)
      context.addIssue({ code: 'custom', path: ['low'], message: `at most likely, which is ${row.likely}` });
    if (row.high < row.likely)
      context.addIssue({
        code: 'custom',
        path: ['high'],
        message: `at least likely, which is ${row.likely}`,
      });
  });

export function toAssumption(row: z.output<typeof AssumptionRow>): Assumption {
  return {
    id: row.id,
    nameEn: row.name_en,
    nameZh: row.name_zh,
    low: row.low,
    likely: row.likely,
    high: row.high,
    unit: row.unit,
    explanationEn: row.explanation_en,
    explanationZh: row.explanation_zh,
    ...provenanceOf(row),
  };
}
