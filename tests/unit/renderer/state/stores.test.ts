import { describe, expect, it } from 'vitest';
import { countryName } from '../../../../src/renderer/state/catalog-index';
import { createCatalogStore } from '../../../../src/renderer/state/catalog-store';
import { currencyOf } from '../../../../src/renderer/state/currency';
import { createUiStore, MAX_PINNED_COUNTRIES } from '../../../../src/renderer/state/ui-store';
import { testCatalog } from '../../main/backend/fixture';
import { openWindow, until } from '../fixture';

describe('stores of a window', () => {
  it('show the figures of the sample plan after the first start', async () => {
    const { stores } = await openWindow();
    await stores.start();
    const { evaluation } = await until(stores.evaluation.store, ({ status }) => status === 'ready');
    expect(evaluation?.countries).toHaveLength(testCatalog().countries.length);
    const { items } = await until(stores.planList.store, ({ status }) => status === 'ready');
    expect(items.map(({ name }) => name)).toEqual(['Kranich 8B']);
  });

  it('compute again after every edit', async () => {
    const { stores } = await openWindow();
    await stores.start();
    const before = await until(stores.evaluation.store, ({ status }) => status === 'ready');
    stores.session.edit('training.tokens', { low: 1e13, likely: 2e13, high: 3e13 }, 'edit:training.tokens');
    const { plan } = stores.session.store.getState();
    const after = await until(stores.evaluation.store, (state) => state.plan === plan);
    expect(after.evaluation?.trainingFacts.flop.p50).not.toBe(before.evaluation?.trainingFacts.flop.p50);
  });

  it('start as soon as a backend that was away is there', async () => {
    const { stores, line } = await openWindow();
    line.cut = true;
    expect(await stores.start()).toBeNull();
    expect(stores.connection.getState().status).toBe('lost');
    line.cut = false;
    await stores.reconnect();
    expect(stores.session.store.getState().plan?.name).toBe('Kranich 8B');
  });
});

describe('settings', () => {
  it('change at once and are stored', async () => {
    const { stores, backend } = await openWindow();
    const stored = stores.settings.set({ theme: 'dark' });
    expect(stores.settings.store.getState().settings.theme).toBe('dark');
    await stored;
    expect(await backend.dispatch('settings.get', {})).toMatchObject({ ok: true, value: { theme: 'dark' } });
  });

  it('go back when they cannot be stored', async () => {
    const { stores, line } = await openWindow();
    await stores.settings.load();
    line.refuse.set('settings.set', { code: 'read-only', message: 'The folder is read-only.' });
    const stored = await stores.settings.set({ theme: 'dark' });
    expect(stored).toMatchObject({ ok: false, error: { code: 'read-only' } });
    expect(stores.settings.store.getState()).toMatchObject({
      settings: { theme: 'system' },
      error: { code: 'read-only' },
    });
  });
});

describe('plan list', () => {
  it('moves a plan to the bin and takes it back', async () => {
    const { stores } = await openWindow();
    await stores.session.create('blank', 'Untitled');
    const id = stores.session.store.getState().id ?? '';
    await stores.planList.remove(id);
    expect(stores.planList.store.getState().items.map(({ name }) => name)).toEqual(['Kranich 8B']);
    expect(stores.planList.store.getState().deleted).toEqual([{ id, name: 'Untitled' }]);
    await stores.planList.restoreLast();
    expect(stores.planList.store.getState().items.map(({ name }) => name)).toContain('Untitled');
    expect(stores.planList.store.getState().deleted).toEqual([]);
  });
});

describe('catalog store', () => {
  it('names countries in both languages, and the code where there is no such country', async () => {
    const { store, load } = createCatalogStore(async () => testCatalog());
    await load();
    const { index } = store.getState();
    expect(countryName(index, 'DE', 'en')).toBe('Germany');
    expect(countryName(index, 'DE', 'zh')).toBe('德国');
    expect(countryName(index, 'XX', 'en')).toBe('XX');
    expect(countryName(null, 'DE', 'en')).toBe('DE');
  });

  it('says why the reference data is missing and can be tried again', async () => {
    let answers = 0;
    const { store, load } = createCatalogStore(async () => {
      answers += 1;
      if (answers === 1) throw new Error('catalog.json: status 404');
      return testCatalog();
    });
    await load();
    expect(store.getState()).toMatchObject({ status: 'failed', error: { code: 'unavailable' } });
    expect(store.getState().error?.message).toContain('catalog.json: status 404');
    await load();
    expect(store.getState().status).toBe('ready');
  });
});

describe('currency of the screens', () => {
  it('has the rate of a country that uses it', () => {
    const euro = testCatalog().countries.find(({ iso2 }) => iso2 === 'DE')?.factors.fx_per_usd.value;
    expect(currencyOf(testCatalog(), 'EUR')).toEqual({ code: 'EUR', perUsd: euro });
  });

  it('is the US dollar where no rate is known', () => {
    expect(currencyOf(testCatalog(), 'XXX')).toEqual({ code: 'USD', perUsd: 1 });
    expect(currencyOf(null, 'EUR')).toEqual({ code: 'USD', perUsd: 1 });
  });
});

describe('ui store', () => {
  it('pins and unpins countries, the oldest giving way to the seventh', () => {
    const { store, togglePinned } = createUiStore();
    const codes = ['DE', 'JP', 'US', 'BR', 'SG', 'FI', 'FR'];
    for (const code of codes) togglePinned(code);
    expect(store.getState().pinnedCountries).toEqual(codes.slice(-MAX_PINNED_COUNTRIES));
    togglePinned('FI');
    expect(store.getState().pinnedCountries).not.toContain('FI');
  });
});
