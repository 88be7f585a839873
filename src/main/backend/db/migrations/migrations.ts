import type { Migration } from 'kysely/migration';
import { columnTypes, type DialectName } from '#main/backend/db/column-types';
import { plansMigration } from '#main/backend/db/migrations/2026-11-23-0001-plans';
import { priceSheetsMigration } from '#main/backend/db/migrations/2026-11-23-0002-price-sheets';
import { machinesMigration } from '#main/backend/db/migrations/2026-11-26-0003-machines';

/**
 * Every migration, by name; names sort in the order they are applied. A list rather than a folder scan, which would
 * find nothing in a bundle.
 */
export function migrations(dialect: DialectName): Readonly<Record<string, Migration>> {
  const types = columnTypes(dialect);
  const tableOptions = dialect === 'sqlite' ? 'strict' : '';
  return {
    '2026-11-23-0001-plans': plansMigration(types, tableOptions),
    '2026-11-23-0002-price-sheets': priceSheetsMigration(types, tableOptions),
    '2026-11-26-0003-machines': machinesMigration(types, tableOptions),
  };
}
