import i18next from 'i18next';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { beforeAll, expect, it } from 'vitest';
import { createPlacementBasis } from '#core/placement/placement-basis';
import { placementOverview } from '#core/placement/placement-overview';
import { createPlacementSearcher } from '#core/placement/search-placements';
import { NO_PLACEMENT_SEARCH } from '#core/plan/no-placement-search';
import { BestPlacements } from '../../../../../../src/renderer/features/cost/placement/BestPlacements';
import { RiskParts } from '../../../../../../src/renderer/features/cost/placement/RiskParts';
import type { Names } from '../../../../../../src/renderer/features/cost/use-names';
import { placement } from '../../../../../../src/renderer/i18n/en/placement';
import { realCatalog } from '../../../../../support/catalog.ts';
import { samplePlan } from '../../../../../support/sample-plan.ts';

/** Where in a value a number is none that could be written: not-a-number or infinite. */
function unwritable(value: unknown, place = ''): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [place];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => unwritable(part, `${place}.${key}`));
}

const i18n = i18next.createInstance();
beforeAll(() =>
  i18n.init({ lng: 'en', resources: { en: { placement } }, interpolation: { escapeValue: false } }),
);

it('a placement of which little is known reaches the screen with unknown figures as such, and says so', () => {
  const catalog = realCatalog();
  // A market outside the catalog, of which not even the distance is known.
  const market = { country: 'AQ', monthlyActiveUsers: { low: 1, likely: 2, high: 3 } };
  const plan = { ...samplePlan(), sampleCount: 200, markets: [...samplePlan().markets, market] };
  const place = { training: 'FI', serving: 'FI', team: 'DE' };
  // Nobody knows what cooling takes in Finland; law and rights could not be read.
  const countries = catalog.countries.map((country) =>
    country.iso2 === 'FI'
      ? {
          ...country,
          factors: {
            ...country.factors,
            typical_dc_pue: { ...country.factors.typical_dc_pue, value: null },
          },
        }
      : country,
  );
  const request = { plan, catalog: { ...catalog, countries }, countries: ['FI', 'DE', 'US'] };
  const searcher = createPlacementSearcher(createPlacementBasis(request));
  const { overview, detail } = placementOverview(searcher, NO_PLACEMENT_SEARCH, place, place);
  if (detail === null) throw new Error('the placement was not looked at');

  expect(unwritable(overview)).toEqual([]);
  expect(overview.own).toMatchObject({ tonnesCo2: null, latencyMs: null });
  expect(unwritable(detail)).toEqual(['.riskParts.ip', '.riskParts.law']);
  expect(detail.tonnesCo2).toEqual({ training: null, serving: null });
  expect(detail.markets.at(-1)).toMatchObject({ country: 'AQ', latencyMs: null });

  const shown = renderToStaticMarkup(
    <I18nextProvider i18n={i18n}>
      <RiskParts detail={detail} constraints={NO_PLACEMENT_SEARCH} />
    </I18nextProvider>,
  );
  expect(shown.match(/not known, left out/g)).toHaveLength(2);
  expect(shown).not.toMatch(/NaN|Infinity|∞/);

  // Neither of the two that weigh is known: the risk is not 0, and nothing is the least of it.
  const unrated = { ...NO_PLACEMENT_SEARCH, riskWeights: { ip: 1, law: 1, ecosystem: 0 } };
  const names = { country: (code: string) => code } as Names;
  const overviewOf = placementOverview(searcher, unrated, place, place).overview;
  expect(overviewOf.own?.risk).toBeNull();
  const unknown = renderToStaticMarkup(
    <I18nextProvider i18n={i18n}>
      <RiskParts detail={detail} constraints={unrated} />
      <BestPlacements overview={overviewOf} names={names} onOpen={() => {}} />
    </I18nextProvider>,
  );
  expect(unknown).toContain('Risk not known');
  expect(unknown).toContain('risk not known');
  expect(unknown).toContain('Cheapest lawful');
  expect(unknown).not.toContain('Least risk');
});
