import fc from 'fast-check';
import i18next from 'i18next';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { CASH_LINES, type CashMonth, INFLOWS } from '#core/cash/cash-flow';
import { cashFlowOf } from '#core/cash/plan-cash';
import type { Plan } from '#core/plan/plan';
import { CashSection } from '../../../../../src/renderer/features/report/document/cash/CashSection';
import { cashPeriods } from '../../../../../src/renderer/features/report/document/cash/cash-periods';
import type { ReportData } from '../../../../../src/renderer/features/report/document/report-data';
import { en } from '../../../../../src/renderer/i18n/en';
import { cash } from '../../../../../src/renderer/i18n/en/cash';
import { zh } from '../../../../../src/renderer/i18n/zh';
import { indexCatalog } from '../../../../../src/renderer/state/catalog-index';
import { realCatalog } from '../../../../support/catalog';
import { samplePlan } from '../../../../support/sample-plan';

const i18n = i18next.createInstance();
beforeAll(() =>
  i18n.init({ lng: 'en', resources: { en: { ...en, cash }, zh }, interpolation: { escapeValue: false } }),
);

const catalog = realCatalog();
const plan = { ...samplePlan(), sampleCount: 400 };

function render(of: Plan, data: Partial<ReportData> = {}): string {
  const found = cashFlowOf({ plan: of, catalog, importedOffers: [] });
  const shown = {
    plan: of,
    catalog,
    index: indexCatalog(catalog),
    cash: { cash: found, error: null },
    ...data,
  } as ReportData;
  const html = renderToStaticMarkup(
    <I18nextProvider i18n={i18n}>
      <CashSection data={shown} />
    </I18nextProvider>,
  );
  return html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

describe('the section on money', () => {
  it('says how long the money lasts, what is put in and what it rests on', () => {
    const text = render(plan);
    expect(text).toMatch(/In \d of 10 runs the money lasts to the end of the horizon, Dec 2028/);
    expect(text).toMatch(/in 1 of 10 runs by (?:Mar|Apr|May) 2027 \(month [345] of 24\)/);
    expect(text).toMatch(/In the bank at the start USD 9\.0 M answers of the plan/);
    expect(text).toMatch(/Series A, Oct 2027 USD 6\.0 M \(4\.0 – 8\.0 M\) answers of the plan/);
    expect(text).toMatch(/Paid out in Germany after the year, profit or not\. .*m27\.eu/);
    expect(text).toMatch(/Sep 2027 0 /);
    expect(text).toMatch(/30 % in Germany/);
    expect(text).not.toMatch(/report\.|cash:|undefined|NaN/);
  });

  it('does so in Chinese', async () => {
    await i18n.changeLanguage('zh');
    const text = render(plan);
    await i18n.changeLanguage('en');
    for (const words of ['资金能维持多久', '投入的资金与所需的资金', '逐季', '税、优惠与货币'])
      expect(text).toContain(words);
    expect(text).not.toMatch(/report\.|cash:|undefined|NaN/);
  });

  it('names the rounds that come too late, and what has no price', () => {
    const rounds = (plan.funding?.rounds ?? []).map((round) => ({ ...round, month: 30 }));
    const late = render({ ...plan, funding: { ...plan.funding, rounds } });
    expect(late).toContain('After the horizon, not counted: Series A.');
    expect(late).not.toContain('Series A, ');
    const found = cashFlowOf({ plan, catalog, importedOffers: [] });
    const unpriced = { cash: { ...found, missing: ['serving'] }, error: null };
    expect(render(plan, { cash: unpriced })).toContain('Not or not wholly priced');
  });

  it('asks for money rather than telling when none runs out, where the plan does not say what there is', () => {
    const text = render({ ...plan, funding: {} });
    expect(text).toMatch(/The plan does not say yet what is in the bank\. USD [\d.]+ M at the start/);
    expect(text).toContain('In the bank at the start not said');
    expect(text).not.toContain('Money has run out');
    expect(text).toContain('No revenue in the plan.');
    const unasked = render({ ...plan, markets: [] });
    expect(unasked).toContain('Without markets there are no users who pay');
  });

  it('says that it could not be worked out, and shows no figures of before', () => {
    const text = render(plan, { cash: { cash: null, error: 'out of memory' } });
    expect(text).toContain('The cash flow could not be worked out: out of memory');
    expect(text).not.toContain('Series A');
  });
});

describe('months by quarter', () => {
  const { months } = cashFlowOf({ plan: { ...plan, sampleCount: 120 }, catalog, importedOffers: [] });
  const named = (first: number, count: number): readonly CashMonth[] =>
    Array.from({ length: count }, (_, at) => {
      const month = first + at;
      const name = `${2026 + Math.floor(month / 12)}-${String(1 + (month % 12)).padStart(2, '0')}`;
      return { ...(months[at % months.length] as CashMonth), month: name };
    });

  it('loses no money, and ends with the last month', () => {
    fc.assert(
      fc.property(fc.nat(11), fc.integer({ min: 1, max: 120 }), (first, count) => {
        const all = named(first, count);
        const { kind, periods } = cashPeriods(all);
        expect(kind).toBe(count > 60 ? 'years' : 'quarters');
        const sum = (isIn: boolean) =>
          all.reduce(
            (total, { means }) =>
              CASH_LINES.reduce((so, line) => so + (INFLOWS.has(line) === isIn ? means[line] : 0), total),
            0,
          );
        expect(periods.reduce((total, { inUsd }) => total + inUsd, 0)).toBeCloseTo(sum(true), 2);
        expect(periods.reduce((total, { outUsd }) => total + outUsd, 0)).toBeCloseTo(sum(false), 2);
        expect(periods.at(-1)).toMatchObject({ month: all.at(-1)?.month, balance: all.at(-1)?.balance });
        const ends = kind === 'years' ? /-12$/ : /-(?:03|06|09|12)$/;
        for (const { month } of periods.slice(0, -1)) expect(month).toMatch(ends);
      }),
    );
  });
});
