import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOG_FILES, type CatalogTexts } from '#core/catalog/catalog-files';
import { compileCatalogContent } from '#core/catalog/compile-catalog';
import { formatIssue } from '#core/catalog/issue';
import { readCatalogSource } from '#main/catalog/read-catalog-source';

const { texts, version } = readCatalogSource(join(import.meta.dirname, '../../../../resources/catalog'));

type FileName = keyof CatalogTexts;

/** Every message for the real catalog with one text changed. */
function messagesAfter(file: FileName, change: (text: string) => string): string[] {
  const changed = change(texts[file]);
  if (changed === texts[file]) throw new Error(`the change does not apply to ${CATALOG_FILES[file]}`);
  const result = compileCatalogContent({ ...texts, [file]: changed }, version);
  return result.ok ? [] : result.error.map(formatIssue);
}

function replace(from: string | RegExp, to: string) {
  return (text: string) => text.replace(from, to);
}

/** Repeats the line that starts with `start`. */
function repeatLine(start: string) {
  return (text: string) => `${text}${text.split('\n').find((line) => line.startsWith(start))}\n`;
}

function dropLines(pattern: RegExp) {
  return (text: string) =>
    text
      .split('\n')
      .filter((line) => !pattern.test(line))
      .join('\n');
}

describe('compileCatalogContent', () => {
  const broken: [what: string, file: FileName, change: (text: string) => string, message: RegExp][] = [
    [
      'a number that is none',
      'accelerators',
      replace(',32,898,', ',32GB,898,'),
      /^compute\/accelerators\.csv:2 memory_gb: expected a number from 1 to 4096, got "32GB"$/,
    ],
    [
      'a number out of range',
      'factors',
      replace('383.55,1.25,', '383.55,12.5,'),
      /^country\/factors\.csv:2 typical_dc_pue: expected a number from 1 to 3, or nothing.*, got "12\.5"$/,
    ],
    [
      'a word off the list',
      'accelerators',
      replace(',hopper,', ',hoper,'),
      /^compute\/accelerators\.csv:\d+ efficiency_class: expected one of v100, a100, .*, got "hoper"$/,
    ],
    [
      'an id used twice',
      'accelerators',
      repeatLine('h100-sxm,'),
      /^compute\/accelerators\.csv:60 id: expected a value not used before \(line \d+ has it\), got "h100-sxm"$/,
    ],
    [
      'a country twice',
      'factors',
      repeatLine('DE,'),
      /^country\/factors\.csv:53 iso2: expected a value not used before .*, got "DE"$/,
    ],
    [
      'an assumption twice',
      'assumptions',
      repeatLine('goodput,'),
      /^compute\/assumptions\.csv:\d+ id: expected a value not used before .*, got "goodput"$/,
    ],
    [
      'a source twice',
      'factorSources',
      repeatLine('currency,'),
      /^country\/factors_sources\.csv:\d+ iso2: expected a value not used before .*, got "currency \*"$/,
    ],
    [
      'an offer of an accelerator that is not listed',
      'offers',
      replace(',a10,1,', ',a11,1,'),
      /^compute\/cloud_offers\.csv:2 accelerator_id: expected the id of a row of compute\/accelerators\.csv, got "a11"$/,
    ],
    [
      'an offer in a country that is nowhere',
      'offers',
      replace(',CN,', ',XX,'),
      /^compute\/cloud_offers\.csv:2 country: expected the iso2 of a row of country\/capitals\.csv, got "XX"$/,
    ],
    [
      'a run on an accelerator that is not listed',
      'trainingRuns',
      replace(',a100-sxm-80,', ',a100-sxm-90,'),
      /^compute\/training_runs\.csv:2 accelerator_id: expected the id .*, got "a100-sxm-90"$/,
    ],
    [
      'a price per accelerator that contradicts the price of the machine',
      'offers',
      replace('1.4069,null,1.4069', '1.4069,null,14.069'),
      /^compute\/cloud_offers\.csv:2 price_per_accelerator_hour_usd: expected price_usd_per_hour \/ accelerator_count = 1\.4069, got "14\.069"$/,
    ],
    [
      'a score for a country without factors',
      'ecosystem',
      replace(/^US,compute_resources/m, 'XX,compute_resources'),
      /^country\/ecosystem\.csv:2 iso2: expected the iso2 of a row of country\/factors\.csv, got "XX"$/,
    ],
    [
      'a country with seven dimensions',
      'ecosystem',
      dropLines(/^FR,talent,/),
      /^country\/factors\.csv:\d+ iso2: expected a row of country\/ecosystem\.csv for FR talent, got nothing$/,
    ],
    [
      'a reason that has no Chinese',
      'ecosystem',
      replace('USMCA rules, weak enforcement', 'USMCA rules, firm enforcement'),
      /^country\/ecosystem\.csv:\d+ rationale: expected a text with its Chinese in country\/notes_zh\.csv, got "USMCA rules, firm enforcement"$/,
    ],
    [
      'a Chinese note in English',
      'notesZh',
      replace('适用美墨加协定规则，执法薄弱', 'weak enforcement'),
      /^country\/notes_zh\.csv:\d+ zh: expected a text in Chinese, got "weak enforcement"$/,
    ],
    [
      'a country without a place',
      'places',
      dropLines(/^FR,/),
      /^country\/factors\.csv:\d+ iso2: expected a country with a row in country\/capitals\.csv, got "FR"$/,
    ],
    [
      'a neighbour that says it has factors',
      'places',
      replace('51.5,offers-only,Qatar,卡塔尔,licence-d4', '51.5,full,,,'),
      /^country\/capitals\.csv:\d+ role: expected offers-only, as .*, got "full"$/,
    ],
    [
      'a neighbour without a name',
      'places',
      replace('offers-only,Qatar,', 'offers-only,,'),
      /^country\/capitals\.csv:\d+ name_en: expected a value, as the role is offers-only, got an empty cell$/,
    ],
    [
      'a column of factors without a source',
      'factorSources',
      dropLines(/^grid_carbon_g_per_kwh,\*/),
      /^country\/factors\.csv:\d+ grid_carbon_g_per_kwh: expected a row of country\/factors_sources\.csv for grid_carbon_g_per_kwh and [A-Z]{2} or \*, got nothing$/,
    ],
    [
      'a source for a column that is not there',
      'factorSources',
      replace(/^currency,/m, 'curency,'),
      /^country\/factors_sources\.csv:\d+ column: expected one of iso2, .*, got "curency"$/,
    ],
    [
      'a figure without a source',
      'apiPrices',
      replace('github simonw/llm-prices data/amazon.json', ''),
      /^compute\/api_prices\.csv:2 source: expected a text, got an empty cell$/,
    ],
    [
      'a month that is none',
      'apiPrices',
      replace(',2026-08,', ',2026-8,'),
      /^compute\/api_prices\.csv:2 as_of: expected a month as YYYY-MM, got "2026-8"$/,
    ],
    [
      'a month after the catalog',
      'apiPrices',
      replace(',2026-08,', ',2027-08,'),
      /^compute\/api_prices\.csv:2 as_of: expected a month up to the catalog's own, 2026-11, got "2027-08"$/,
    ],
    [
      'a confidence nobody knows',
      'ecosystem',
      replace(/recalled$/m, 'certain'),
      /^country\/ecosystem\.csv:2 confidence: expected one of verified, recalled, got "certain"$/,
    ],
    [
      'low above likely',
      'assumptions',
      replace(',0.82,0.92,0.96,', ',0.95,0.92,0.96,'),
      /^compute\/assumptions\.csv:\d+ low: expected at most likely, which is 0\.92, got "0\.95"$/,
    ],
    [
      'high below likely',
      'assumptions',
      replace(',0.82,0.92,0.96,', ',0.82,0.92,0.9,'),
      /^compute\/assumptions\.csv:\d+ high: expected at least likely, which is 0\.92, got "0\.9"$/,
    ],
    [
      'an assumption that the calculation needs and nobody wrote',
      'assumptions',
      dropLines(/^goodput,/),
      /^compute\/assumptions\.csv:1 id: expected a row with the id goodput, .*, got nothing$/,
    ],
    [
      'a lower quartile above the median',
      'factors',
      replace(',129000,163000,', ',170000,163000,'),
      /^country\/factors\.csv:2 ml_engineer_salary_usd_p25: expected at most the median, which is 163000, got "170000"$/,
    ],
    [
      'a missing column',
      'ecosystem',
      (text) => text.replace('iso2,dimension,score', 'iso2,dimension,points'),
      /^country\/ecosystem\.csv:1 score: expected this column in the header, got nothing$/,
    ],
    [
      'an open quote',
      'apiPrices',
      (text) => `${text}x,y,"z\n`,
      /^compute\/api_prices\.csv:144 model: expected a closing quote, got "z\\n"$/,
    ],
  ];

  it.each(broken)('refuses %s, with file, line, column and expectation', (_what, file, change, message) => {
    const messages = messagesAfter(file, change);
    expect(
      messages.filter((text) => message.test(text)).length,
      messages.slice(0, 5).join('\n'),
    ).toBeGreaterThan(0);
  });

  it('reports the broken rows of all files at once and does not bury them in follow-up faults', () => {
    const result = compileCatalogContent(
      {
        ...texts,
        accelerators: texts.accelerators.replace(',32,898,', ',0,898,'),
        assumptions: texts.assumptions.replace(',0.82,0.92,0.96,', ',x,0.92,y,'),
      },
      version,
    );
    if (result.ok) throw new Error('broken rows were accepted');
    expect(result.error.map(({ file, column }) => `${file} ${column}`)).toEqual([
      'compute/accelerators.csv memory_gb',
      'compute/assumptions.csv low',
      'compute/assumptions.csv high',
    ]);
  });

  it('never throws on damaged text, and either compiles it or names a line and a column', () => {
    const files = Object.keys(texts) as FileName[];
    const junk = fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.constantFrom('', '"', ',', '\n', 'null', '-5', '1e999', ',,,,', '\u0000'),
    );
    const damage = fc.record({
      file: fc.constantFrom(...files),
      at01: fc.double({ min: 0, max: 1, noNaN: true }),
      removed: fc.nat({ max: 60 }),
      junk,
    });
    fc.assert(
      fc.property(damage, ({ file, at01, removed, junk: inserted }) => {
        const text = texts[file];
        const start = Math.floor(at01 * text.length);
        const damaged = text.slice(0, start) + inserted + text.slice(start + removed);
        const result = compileCatalogContent({ ...texts, [file]: damaged }, version);
        if (result.ok) return;
        expect(result.error.length).toBeGreaterThan(0);
        for (const issue of result.error)
          expect(formatIssue(issue)).toMatch(
            /^(compute|country|learning)\/\w+\.csv:[1-9]\d* .+: expected .+, got .+$/s,
          );
      }),
      { numRuns: 60 },
    );
  });

  it('tells an unknown subsidy from one of zero', () => {
    const result = compileCatalogContent(texts, version);
    if (!result.ok) throw new Error('the real catalog does not compile');
    const subsidyPct = (iso2: string) =>
      result.value.countries.find((country) => country.iso2 === iso2)?.factors.rd_effective_subsidy_pct.value;
    expect(subsidyPct('AE')).toBeNull();
    expect(subsidyPct('CH')).toBe(0);
  });

  it('takes the source of a cell before the source of its column', () => {
    const result = compileCatalogContent(texts, version);
    if (!result.ok) throw new Error('the real catalog does not compile');
    const fx = (iso2: string) =>
      result.value.countries.find((country) => country.iso2 === iso2)?.factors.fx_per_usd;
    expect(fx('US')).toMatchObject({ value: 1, source: 'base currency', method: '1 by definition' });
    expect(fx('DE')?.source).toContain('Yahoo Finance');
  });
});
