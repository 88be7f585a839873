import * as z from 'zod';
import type { Neighbour } from '#core/catalog/catalog';
import { ExportGroup } from '#core/catalog/catalog';
import {
  iso2Cell,
  noteCell,
  numberCell,
  provenanceCells,
  provenanceOf,
  textCell,
  wordCell,
} from '#core/catalog/cell';

/**
 * Columns of `country/capitals.csv`: where each country is, for the distance to the nearest region.
 *
 * `full` countries take names and export group from `factors.csv`; `offers-only` countries have no factors and carry
 * the three here.
 */
export const PlaceRow = z
  .object({
    iso2: iso2Cell,
    city: textCell,
    latitude_deg: numberCell(-90, 90),
    longitude_deg: numberCell(-180, 180),
    role: wordCell(['full', 'offers-only']),
    name_en: noteCell,
    name_zh: noteCell,
    export_group: noteCell.pipe(
      z.enum(['', ...ExportGroup.options], `one of ${ExportGroup.options.join(', ')}`),
    ),
    ...provenanceCells,
  })
  .superRefine((row, context) => {
    for (const column of ['name_en', 'name_zh', 'export_group'] as const) {
      if (row.role === 'offers-only' && row[column] === '')
        context.addIssue({ code: 'custom', path: [column], message: 'a value, as the role is offers-only' });
      if (row.role === 'full' && row[column] !== '')
        context.addIssue({ code: 'custom', path: [column], message: 'nothing, as factors.csv says it' });
    }
  });
export type PlaceRow = z.output<typeof PlaceRow>;

export function toNeighbour(row: PlaceRow): Neighbour {
  return {
    iso2: row.iso2,
    nameEn: row.name_en,
    nameZh: row.name_zh,
    city: row.city,
    latitudeDeg: row.latitude_deg,
    longitudeDeg: row.longitude_deg,
    exportGroup: ExportGroup.parse(row.export_group),
    ...provenanceOf(row),
  };
}
