import { REQUIRED_ASSUMPTION_IDS } from '#core/catalog/assumption-ids';
import { EcosystemDimension } from '#core/catalog/catalog';
import { checkNotes } from '#core/catalog/check-notes';
import { EVERY_COUNTRY, indexFactorSources } from '#core/catalog/factor-source-table';
import { FACTOR_COLUMNS } from '#core/catalog/factor-table';
import type { TableIssue } from '#core/catalog/issue';
import type { CatalogTables } from '#core/catalog/read-tables';
import type { Table } from '#core/catalog/table';
import { checkDates, checkReferences, checkUnique } from '#core/catalog/table-checks';

/**
 * The rules that span rows and tables: ids are unique, references resolve, nothing is missing, nothing is dated later
 * than the catalog. A rule about another table waits until every row of that table is sound, so that one slip there
 * does not show as a hundred dangling references here.
 */
export function checkCatalog(tables: CatalogTables, version: string): TableIssue[] {
  const { accelerators, offers, apiPrices, assumptions, factors, factorSources, places, ecosystem } = tables;
  const { trainingRuns, inferencePoints, providers, notesZh } = tables;
  const dated = [
    accelerators,
    offers,
    apiPrices,
    assumptions,
    factorSources,
    places,
    ecosystem,
    inferencePoints,
    tables.rdPayouts,
    tables.learning,
  ];
  return [
    ...checkUnique(accelerators, 'id'),
    ...checkUnique(apiPrices, 'model_id'),
    ...checkUnique(providers, 'id'),
    ...checkUnique(assumptions, 'id'),
    ...checkUnique(factors, 'iso2'),
    ...checkUnique(factorSources, 'iso2', (row) => `${row.column} ${row.iso2}`),
    ...checkUnique(places, 'iso2'),
    ...checkUnique(ecosystem, 'dimension', (row) => `${row.iso2} ${row.dimension}`),
    ...checkUnique(notesZh, 'en'),
    ...checkUnique(tables.rdPayouts, 'iso2'),
    ...checkUnique(trainingRuns, 'id'),
    ...checkUnique(inferencePoints, 'id'),
    ...checkUnique(tables.learning, 'id'),
    ...checkUnique(tables.learning, 'url'),
    ...(isSound(accelerators) ? checkAcceleratorIds(tables) : []),
    ...(isSound(providers) ? checkProviders(tables) : []),
    ...(isSound(places) ? checkPlaces(tables) : []),
    ...(isSound(factors) ? checkCountries(tables) : []),
    ...(isSound(ecosystem) ? checkDimensions(tables) : []),
    ...(isSound(notesZh) ? checkNotes(tables) : []),
    ...(isSound(factorSources) ? checkFactorSources(tables) : []),
    ...(isSound(assumptions) ? checkAssumptionIds(tables) : []),
    ...dated.flatMap((table) => checkDates(table, version)),
  ];
}

function isSound(table: Table<unknown>): boolean {
  return table.issues.length === 0;
}

function checkAcceleratorIds({
  accelerators,
  offers,
  trainingRuns,
  inferencePoints,
}: CatalogTables): TableIssue[] {
  const ids = new Set(accelerators.rows.map(({ value }) => value.id));
  const referring: readonly Table<{ readonly accelerator_id: string }>[] = [
    offers,
    trainingRuns,
    inferencePoints,
  ];
  return referring.flatMap((table) =>
    checkReferences(table, 'accelerator_id', ids, 'the id of a row of compute/accelerators.csv'),
  );
}

function checkProviders({ providers, offers }: CatalogTables): TableIssue[] {
  const ids = new Set(providers.rows.map(({ value }) => value.id));
  return checkReferences(offers, 'provider', ids, 'the id of a row of compute/providers.csv');
}

function checkPlaces({ places, offers, factors }: CatalogTables): TableIssue[] {
  const codes = new Set(places.rows.map(({ value }) => value.iso2));
  return [
    ...checkReferences(offers, 'country', codes, 'the iso2 of a row of country/capitals.csv'),
    ...checkReferences(factors, 'iso2', codes, 'a country with a row in country/capitals.csv'),
  ];
}

function checkCountries({
  factors,
  ecosystem,
  factorSources,
  places,
  rdPayouts,
}: CatalogTables): TableIssue[] {
  const codes = new Set(factors.rows.map(({ value }) => value.iso2));
  const codesOrAll = new Set([...codes, EVERY_COUNTRY]);
  return [
    ...checkReferences(ecosystem, 'iso2', codes, 'the iso2 of a row of country/factors.csv'),
    ...checkReferences(rdPayouts, 'iso2', codes, 'the iso2 of a row of country/factors.csv'),
    ...checkReferences(factorSources, 'iso2', codesOrAll, 'the iso2 of a row of country/factors.csv, or *'),
    ...checkRoles(places, codes),
  ];
}

function checkRoles(places: CatalogTables['places'], factorCountries: ReadonlySet<string>): TableIssue[] {
  return places.rows
    .filter(({ value }) => (value.role === 'full') !== factorCountries.has(value.iso2))
    .map(({ line, value }) => ({
      file: places.file,
      line,
      column: 'role',
      expected:
        value.role === 'full'
          ? 'offers-only, as country/factors.csv has no such country'
          : 'full, as country/factors.csv has the country',
      got: value.role,
    }));
}

function checkDimensions({ factors, ecosystem }: CatalogTables): TableIssue[] {
  const present = new Set(ecosystem.rows.map(({ value }) => `${value.iso2} ${value.dimension}`));
  return factors.rows.flatMap(({ line, value: { iso2 } }) =>
    EcosystemDimension.options
      .filter((dimension) => !present.has(`${iso2} ${dimension}`))
      .map((dimension) => ({
        file: factors.file,
        line,
        column: 'iso2',
        expected: `a row of country/ecosystem.csv for ${iso2} ${dimension}`,
        got: null,
      })),
  );
}

function checkFactorSources({ factors, factorSources }: CatalogTables): TableIssue[] {
  const sourceOf = indexFactorSources(factorSources.rows);
  return factors.rows.flatMap(({ line, value: { iso2 } }) =>
    FACTOR_COLUMNS.filter((column) => sourceOf(column, iso2) === null).map((column) => ({
      file: factors.file,
      line,
      column,
      expected: `a row of country/factors_sources.csv for ${column} and ${iso2} or ${EVERY_COUNTRY}`,
      got: null,
    })),
  );
}

function checkAssumptionIds({ assumptions }: CatalogTables): TableIssue[] {
  const present = new Set(assumptions.rows.map(({ value }) => value.id));
  return REQUIRED_ASSUMPTION_IDS.filter((id) => !present.has(id)).map((id) => ({
    file: assumptions.file,
    line: 1,
    column: 'id',
    expected: `a row with the id ${id}, which the calculation needs`,
    got: null,
  }));
}
