import { useMemo } from 'react';
import type { Catalog } from '#core/catalog/catalog';
import type { Evaluation } from '#core/evaluation/evaluation';
import { type CountryDutyCounts, countryDutyCounts } from '#core/law/plan-duties/country-duty-counts';
import type { Plan } from '#core/plan/plan';
import type { CatalogIndex } from '../../state/catalog-index';
import { useCatalog, useEvaluationState, useLaw } from '../../state/use-state';
import { type CountryRow, countryRows } from './country-rows';
import { createFactReader } from './facts';
import { type Measure, measuresOf } from './measure';

/** Everything the parts of the screen draw from. */
export interface CountriesData {
  readonly catalog: Catalog;
  readonly index: CatalogIndex;
  readonly evaluation: Evaluation;
  /** The plan that the figures belong to. */
  readonly plan: Plan;
  readonly measure: Measure;
  readonly measures: readonly Measure[];
  /** Cheapest first by the measure. */
  readonly rows: readonly CountryRow[];
  readonly rowOf: ReadonlyMap<string, CountryRow>;
}

/** @returns null until catalog and figures are there */
export function useCountriesData(wanted: Measure): CountriesData | null {
  const { catalog, index } = useCatalog((state) => state);
  const evaluation = useEvaluationState((state) => state.evaluation);
  const plan = useEvaluationState((state) => state.plan);
  const factsOf = useMemo(() => {
    if (plan === null || catalog === null) return null;
    const read = createFactReader(plan, catalog);
    const facts = new Map(catalog.countries.map(({ iso2 }) => [iso2, read(iso2)]));
    return (iso2: string) => facts.get(iso2) ?? read(iso2);
  }, [plan, catalog]);
  const dutiesOf = useDutyCounts(plan, evaluation, catalog);
  return useMemo(() => {
    if (catalog === null || index === null || evaluation === null || plan === null || factsOf === null)
      return null;
    const measures = measuresOf(evaluation.countries);
    // A line can go away with an edit, e.g. owned hardware; the total never does.
    const measure = measures.includes(wanted) ? wanted : 'total';
    const estimates = evaluation.countries;
    const rows = countryRows({ countries: catalog.countries, estimates, plan, factsOf, dutiesOf }, measure);
    const rowOf = new Map(rows.map((row) => [row.iso2, row]));
    return { catalog, index, evaluation, plan, measure, measures, rows, rowOf };
  }, [catalog, index, evaluation, plan, factsOf, dutiesOf, wanted]);
}

/** Duties of each country; none is known until the law is there. */
function useDutyCounts(
  plan: Plan | null,
  evaluation: Evaluation | null,
  catalog: Catalog | null,
): (iso2: string) => CountryDutyCounts | null {
  const law = useLaw((state) => state.law);
  return useMemo(() => {
    if (plan === null || evaluation === null || catalog === null || law === null) return () => null;
    const codes = catalog.countries.map(({ iso2 }) => iso2);
    const counts = countryDutyCounts(plan, law, evaluation, codes);
    return (iso2: string) => counts.get(iso2) ?? null;
  }, [plan, evaluation, catalog, law]);
}
