import { describe, expect, it } from 'vitest';
import { officialAmount } from '#core/ip/protection/fees/official-amount';
import type { FeeStage } from '#core/ip/protection/protection-catalog';
import type { ProtectionRight } from '#core/plan/ip/protection';
import { realProtection } from '../../../../support/protection.ts';

const catalog = realProtection();

interface Case {
  readonly classes?: number;
  readonly claims?: number;
  readonly reduced?: boolean;
}

/** Sum of the fees of some stages, in the office's own currency. */
function officeFee(
  market: string,
  right: ProtectionRight,
  stages: readonly FeeStage[],
  { classes = 1, claims = 10, reduced = false }: Case = {},
) {
  const found = catalog.jurisdictions
    .find(({ id }) => id === market)
    ?.rights.find((own) => own.right === right);
  const fees = (found?.fees ?? []).filter(({ stage }) => stages.includes(stage));
  expect(fees.length).toBeGreaterThan(0);
  expect(new Set(fees.map(({ currency }) => currency)).size).toBe(1);
  return fees.reduce(
    (sum, fee) => sum + (officialAmount(fee, { classes, claims }, reduced)?.likely ?? Number.NaN),
    0,
  );
}

const UNTIL_EXAMINATION: readonly FeeStage[] = ['filing', 'search', 'examination'];

describe('published fees of patent offices, worked by hand', () => {
  it('USPTO, small entity filing online: 70 + 308 + 352 USD', () => {
    expect(officeFee('US', 'patent', UNTIL_EXAMINATION, { reduced: true })).toBe(730);
  });
  it('USPTO, large entity: 350 + 770 + 880 USD', () => {
    expect(officeFee('US', 'patent', UNTIL_EXAMINATION)).toBe(2000);
  });
  it('USPTO, 23 claims, small entity: three more at 80 USD', () => {
    expect(officeFee('US', 'patent', UNTIL_EXAMINATION, { reduced: true, claims: 23 })).toBe(730 + 3 * 80);
  });
  it('EPO: 135 + 1,595 + 2,010 + 720 EUR, and 290 for each claim from the 16th to the 50th', () => {
    expect(officeFee('EU', 'patent', UNTIL_EXAMINATION)).toBe(135 + 1595 + 2010 + 720);
    expect(officeFee('EU', 'patent', UNTIL_EXAMINATION, { claims: 60 })).toBe(4460 + 35 * 290);
  });
  it('JPO, 10 claims: 14,000 + 138,000 + 10 × 4,000 JPY', () => {
    expect(officeFee('JP', 'patent', UNTIL_EXAMINATION)).toBe(192_000);
  });
  it('CNIPA, 12 claims: 900 + 50 + 2 × 150 + 2,500 CNY', () => {
    expect(officeFee('CN', 'patent', UNTIL_EXAMINATION, { claims: 12 })).toBe(3750);
  });
  it('CNIPA, 85 % off filing and examination: 135 + 50 + 375 CNY', () => {
    expect(officeFee('CN', 'patent', UNTIL_EXAMINATION, { reduced: true })).toBe(560);
  });
  it('INPI, company below 1,000 employees: half of 26 + 520 EUR', () => {
    expect(officeFee('FR', 'patent', UNTIL_EXAMINATION, { reduced: true })).toBe(273);
  });
  it('India, start-up: 1,600 + 4,000 INR', () => {
    expect(officeFee('IN', 'patent', UNTIL_EXAMINATION, { reduced: true })).toBe(5600);
  });
  it('a fee that nobody read stays unknown', () => {
    expect(officeFee('BR', 'patent', UNTIL_EXAMINATION)).toBeNaN();
  });
});

describe('published fees for trade marks, worked by hand', () => {
  it.each([
    ['EU', 1, 850],
    ['EU', 2, 900],
    ['EU', 4, 850 + 50 + 2 * 150],
    ['DE', 3, 290],
    ['DE', 5, 290 + 2 * 100],
    ['US', 2, 2 * 350],
    ['GB', 1, 205],
    ['IL', 2, 1904 + 1432],
    ['FR', 3, 190 + 2 * 40],
    ['SG', 2, 2 * 280],
  ] as const)('%s, %d classes: %d in its own currency', (market, classes, amount) => {
    expect(officeFee(market, 'trademark', ['filing'], { classes })).toBe(amount);
  });
  it('Japan, two classes until registration: 3,400 + 2 × 8,600 + 2 × 32,900 JPY', () => {
    expect(officeFee('JP', 'trademark', ['filing', 'grant'], { classes: 2 })).toBe(86_400);
  });
  it('Madrid, individual fees in CHF: China 249 + 125 for a second class, Canada 299 + 91, Australia 232 each', () => {
    const madridOf = (market: string, classes: number) => {
      const madrid = catalog.jurisdictions.find(({ id }) => id === market)?.madrid;
      if (madrid?.kind !== 'individual') throw new Error(`${market} has no individual fee`);
      return madrid.fees.reduce(
        (sum, fee) => sum + (officialAmount(fee, { classes, claims: 1 }, false)?.likely ?? Number.NaN),
        0,
      );
    };
    expect([madridOf('CN', 2), madridOf('CA', 2), madridOf('AU', 2)]).toEqual([374, 390, 464]);
  });
});

describe('who pays the reduced fee', () => {
  const fee = catalog.jurisdictions
    .find(({ id }) => id === 'US')
    ?.rights.find(({ right }) => right === 'patent')
    ?.fees.find(({ id }) => id === 'us.patent.search');
  const amount = (reduced: boolean | null) =>
    fee === undefined ? null : officialAmount(fee, { classes: 1, claims: 1 }, reduced);

  it('is a range while it is not known, from the reduced to the full fee', () => {
    expect(amount(null)).toEqual({ low: 308, likely: 770, high: 770 });
    expect(amount(true)).toEqual({ low: 308, likely: 308, high: 308 });
    expect(amount(false)).toEqual({ low: 770, likely: 770, high: 770 });
  });
});

describe('the catalog as a whole', () => {
  const fees = catalog.jurisdictions.flatMap(({ rights }) => rights.flatMap((right) => right.fees));
  it('has every market of the product, by itself or through the Union', () => {
    const covered = new Set(
      catalog.jurisdictions.flatMap(({ rights }) =>
        rights.filter(({ right }) => right === 'trademark').flatMap(({ covers }) => covers),
      ),
    );
    const markets =
      'US CA MX BR AR CL CO GB IE FR DE NL BE LU CH AT ES PT IT SE NO FI DK IS PL CZ EE RO GR TR IL AE SA EG ZA NG KE IN CN HK TW JP KR SG MY ID VN TH PH AU NZ';
    expect(markets.split(' ').filter((market) => !covered.has(market))).toEqual([]);
  });
  it('names a day of reading for all that counts as read, and no amount without a source', () => {
    expect(fees.filter(({ confidence, read }) => confidence === 'verified' && read === null)).toEqual([]);
    expect(fees.filter(({ source }) => !source.startsWith('http'))).toEqual([]);
  });
  it('has an id for each fee', () => {
    expect(new Set(fees.map(({ id }) => id)).size).toBe(fees.length);
  });
});
