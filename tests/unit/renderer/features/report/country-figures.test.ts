import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import type { FigureUse } from '#core/evaluation/evaluation';
import {
  countryFigures,
  isListedByCountry,
} from '../../../../../src/renderer/features/report/document/country-figures';
import { realCatalog } from '../../../../support/catalog';
import { samplePlan } from '../../../../support/sample-plan';

const { figures } = evaluatePlan({ plan: samplePlan(), catalog: realCatalog(), sampleCount: 200 });

describe('countryFigures', () => {
  it('has one row for each country, with pay in the order low, median, high', () => {
    const rows = countryFigures(figures, ['DE', 'FI', 'AQ']);
    expect(rows.map(({ country }) => country)).toEqual(['DE', 'FI']);
    const pay = rows[0]?.pay.map(({ value }) => value.likely) ?? [];
    expect(pay).toHaveLength(3);
    expect(pay).toEqual([...pay].sort((a, b) => a - b));
    expect(rows[0]?.socialCosts?.unit).toBe('percent');
  });

  it('together with the other tables lists every figure in use', () => {
    const inRows = countryFigures(figures, [...new Set(countriesOf(figures))]).flatMap((row) =>
      [...row.pay, row.socialCosts, row.incentive].filter((figure) => figure !== undefined),
    );
    const others = Object.values(figures).filter((figure) => !isListedByCountry(figure));
    expect(inRows.length + others.length).toBe(Object.keys(figures).length);
  });
});

function countriesOf(all: Readonly<Record<string, FigureUse>>): readonly string[] {
  return Object.keys(all).flatMap((id) => (id.startsWith('country/') ? [id.split('/')[1] ?? ''] : []));
}
