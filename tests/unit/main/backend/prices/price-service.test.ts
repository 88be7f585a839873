import { describe, expect, it } from 'vitest';
import { openBackend, START_MS, temporaryFolder } from '../fixture';

const HEADER =
  'provider,region,country,instance_type,accelerator_id,accelerator_count,price_usd_per_hour,source,as_of,confidence';
const row = (provider: string, usd: number | string, country = 'DE') =>
  `${provider},eu-1,${country},big,h100-sxm,8,${usd},contract,2026-10,verified`;
const csv = (...rows: readonly string[]) => [HEADER, ...rows].join('\n');

describe('imported prices', () => {
  it('are kept and handed to the evaluation until they are removed', async () => {
    const home = temporaryFolder();
    const test = await openBackend(home);
    const sheet = await test.call('prices.import', { fileName: 'ours.csv', csv: csv(row('acme', 16)) });
    expect(sheet).toMatchObject({ name: 'ours.csv', importedAtMs: START_MS, offerCount: 1 });
    await test.backend.close();
    const again = await openBackend(home);
    expect(await again.call('prices.list', {})).toEqual([sheet]);
    expect(await again.call('prices.offers', {})).toMatchObject([
      { provider: 'acme', country: 'DE', usdPerHour: 16, spotUsdPerHour: null },
    ]);
    await again.call('prices.remove', { id: sheet.id });
    expect(await again.call('prices.offers', {})).toEqual([]);
    expect(await again.fail('prices.remove', { id: sheet.id })).toMatchObject({ code: 'not-found' });
  });

  it('of a later list win over those of an earlier one', async () => {
    const clock = { nowMs: START_MS };
    const test = await openBackend(temporaryFolder(), clock);
    await test.call('prices.import', { fileName: 'old.csv', csv: csv(row('acme', 16), row('beta', 9)) });
    clock.nowMs += 1000;
    await test.call('prices.import', { fileName: 'new.csv', csv: csv(row('acme', 12)) });
    const offers = await test.call('prices.offers', {});
    expect(offers.map((offer) => [offer.provider, offer.usdPerHour]).toSorted()).toEqual([
      ['acme', 12],
      ['beta', 9],
    ]);
  });

  it.each([
    [
      'a word for a price',
      csv(row('acme', 16), row('beta', 'cheap')),
      ['line 3', 'price_usd_per_hour', 'cheap'],
    ],
    ['an unknown country', csv(row('acme', 16, 'XX')), ['line 2', 'country']],
    ['no rows', HEADER, ['line 2']],
    ['no table', 'hello', ['line 1']],
  ])('are refused whole for %s, with line and column', async (_what, text, words) => {
    const test = await openBackend(temporaryFolder());
    const fault = await test.fail('prices.import', { fileName: 'ours.csv', csv: text });
    expect(fault).toMatchObject({ code: 'invalid-input', field: 'csv' });
    for (const word of ['ours.csv', 'expected', ...words]) expect(fault.message).toContain(word);
    expect(await test.call('prices.list', {})).toEqual([]);
  });

  it('are refused over 20 MB', async () => {
    const test = await openBackend(temporaryFolder());
    const fault = await test.fail('prices.import', { fileName: 'huge.csv', csv: 'x'.repeat(20_000_001) });
    expect(fault).toMatchObject({ code: 'too-large' });
    expect(fault.message).toContain('20 MB');
  });
});
