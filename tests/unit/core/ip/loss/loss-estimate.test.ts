import { describe, expect, it } from 'vitest';
import { lossEstimate } from '#core/ip/loss/loss-estimate';
import { realIp } from '../../../../support/ip';

const figures = new Map(
  realIp().jurisdictions.flatMap(({ losses }) => losses.map((figure) => [figure.id, figure])),
);
const figure = (id: string) => {
  const found = figures.get(id);
  if (found === undefined) throw new Error(`no figure ${id}`);
  return found;
};
const rates: Readonly<Record<string, number>> = { USD: 1, CNY: 7, SGD: 1.25 };
const unitsPerUsd = (currency: string) => rates[currency];

describe('what a claim may come to', () => {
  it('17 USC 504(c): 750 to 150,000 USD a work, times the works', () => {
    const { total, totalUsd, eachUsd } = lossEstimate(
      figure('us.statutory-damages'),
      { low: 100, high: 1000 },
      unitsPerUsd,
    );
    expect(eachUsd).toEqual({ low: 750, high: 150_000 });
    expect(total).toEqual({ low: 75_000, high: 150_000_000 });
    expect(totalUsd).toEqual(total);
  });

  it('stays an amount for each work where their number is not known', () => {
    const { total, totalUsd, eachUsd } = lossEstimate(figure('us.bartz-settlement'), null, unitsPerUsd);
    expect({ total, totalUsd }).toEqual({ total: null, totalUsd: null });
    expect(eachUsd).toEqual({ low: 3000, high: 3100 });
  });

  it('China: up to 5 million CNY a case, in USD at the rate of the catalogue', () => {
    const { total, totalUsd } = lossEstimate(figure('cn.copyright-damages'), null, unitsPerUsd);
    expect(total).toEqual({ low: 500, high: 5_000_000 });
    expect(totalUsd?.high).toBeCloseTo(714_285.71, 2);
  });

  it('Singapore: 10,000 SGD a work, at most 200,000 in one action', () => {
    const { total, totalUsd } = lossEstimate(
      figure('sg.statutory-damages'),
      { low: 5, high: 500 },
      unitsPerUsd,
    );
    expect(total).toEqual({ low: null, high: 200_000 });
    expect(totalUsd).toEqual({ low: null, high: 160_000 });
  });

  it('names no USD where the rate is not known', () => {
    const { total, totalUsd, eachUsd } = lossEstimate(figure('kr.statutory-damages'), null, () => undefined);
    expect({ total, totalUsd, eachUsd }).toEqual({ total: null, totalUsd: null, eachUsd: null });
  });

  it('every figure says what it rests on; what was not read is marked', () => {
    expect(figures.size).toBeGreaterThanOrEqual(12);
    for (const { basis, source, confidence, read, low, high } of figures.values()) {
      expect(basis.en.length).toBeGreaterThan(10);
      expect(source).toMatch(/^https?:/);
      expect(low ?? high).not.toBeNull();
      if (read !== null) expect(read <= '2026-11-30').toBe(true);
      expect(['verified', 'recalled']).toContain(confidence);
    }
  });
});
