import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseOffersCsv } from '#core/catalog/parse-offers-csv';

const HEADER =
  'provider,region,country,instance_type,accelerator_id,accelerator_count,price_usd_per_hour,as_of,source,confidence';
const ROW = 'acme,eu-1,DE,gpu.8,h100-sxm,8,16,2026-10,quote of 2026-10-12,verified';

function faultsOf(text: string, ...rest: unknown[]) {
  const result = parseOffersCsv(text, ...(rest as [object]));
  if (result.ok) throw new Error('a broken list was accepted');
  return result.error;
}

describe('parseOffersCsv', () => {
  it('reads a list with only the columns that matter; what is not given is unknown', () => {
    const result = parseOffersCsv(`${HEADER}\n${ROW}\n`);
    expect(result).toEqual({
      ok: true,
      value: [
        {
          id: 'acme/eu-1/gpu.8/h100-sxm',
          provider: 'acme',
          region: 'eu-1',
          country: 'DE',
          instanceType: 'gpu.8',
          acceleratorId: 'h100-sxm',
          acceleratorCount: 8,
          vcpuCount: null,
          memoryGb: null,
          usdPerHour: 16,
          spotUsdPerHour: null,
          note: null,
          source: 'quote of 2026-10-12',
          asOf: '2026-10',
          confidence: 'verified',
        },
      ],
    });
  });

  it('numbers offers that a list repeats, so that ids stay unique and the first keeps its own', () => {
    const result = parseOffersCsv([HEADER, ROW, ROW, ROW].join('\n'));
    expect(result.ok && result.value.map((offer) => offer.id)).toEqual([
      'acme/eu-1/gpu.8/h100-sxm',
      'acme/eu-1/gpu.8/h100-sxm#2',
      'acme/eu-1/gpu.8/h100-sxm#3',
    ]);
  });

  it('reports every fault in the order of the lines', () => {
    const text = [HEADER, ROW.replace('DE', 'Germany'), ROW, ROW.replace(',16,', ',0,')].join('\n');
    expect(faultsOf(text)).toEqual([
      {
        line: 2,
        column: 'country',
        message: 'expected a country code of two capital letters (ISO 3166-1), got "Germany"',
      },
      {
        line: 4,
        column: 'price_usd_per_hour',
        message: 'expected a number from 0.001 to 5000, or nothing where it is unknown, got "0"',
      },
    ]);
  });

  it('refuses a row without any price, a list without rows and a file that is no price list', () => {
    expect(faultsOf(`${HEADER}\n${ROW.replace(',16,', ',,')}`)).toMatchObject([
      { line: 2, column: 'price_usd_per_hour' },
    ]);
    expect(faultsOf(HEADER)).toMatchObject([{ line: 2, column: 'provider' }]);
    expect(faultsOf('\u0000PNG').length).toBeGreaterThan(0);
  });

  it('refuses a price per accelerator that contradicts the price of the machine', () => {
    const text = `${HEADER},price_per_accelerator_hour_usd\n${ROW},16`;
    expect(faultsOf(text)).toEqual([
      {
        line: 2,
        column: 'price_per_accelerator_hour_usd',
        message: 'expected price_usd_per_hour / accelerator_count = 2, got "16"',
      },
    ]);
  });

  it('checks accelerators and countries against the catalog when it is given', () => {
    const references = { acceleratorIds: new Set(['a100-sxm-80']), countries: new Set(['FR']) };
    expect(faultsOf(`${HEADER}\n${ROW}`, references).map(({ column }) => column)).toEqual([
      'accelerator_id',
      'country',
    ]);
  });

  it('never throws and always names line and column, whatever is damaged', () => {
    const text = [HEADER, ROW, ROW, ROW].join('\n');
    const junk = fc.oneof(
      fc.string({ maxLength: 5 }),
      fc.constantFrom('"', ',', '\n', 'null', '-1', '1e400'),
    );
    fc.assert(
      fc.property(fc.nat({ max: text.length }), fc.nat({ max: 20 }), junk, (start, removed, insert) => {
        const damaged = text.slice(0, start) + insert + text.slice(start + removed);
        const result = parseOffersCsv(damaged);
        if (result.ok) {
          expect(result.value.length).toBeGreaterThan(0);
          for (const offer of result.value) expect(offer.usdPerHour).not.toBe(0);
        } else {
          expect(result.error.length).toBeGreaterThan(0);
          for (const fault of result.error) {
            expect(fault.line).toBeGreaterThanOrEqual(1);
            expect(fault.column).not.toBe('');
            expect(fault.message).toMatch(/^expected .+, got .+$/s);
          }
        }
      }),
    );
  });
});
