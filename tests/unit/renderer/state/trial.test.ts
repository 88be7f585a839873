import { describe, expect, it } from 'vitest';
import { openWindow, until } from '../fixture';

const SHEET = `provider,region,country,instance_type,accelerator_id,accelerator_count,price_usd_per_hour,source,as_of,confidence
mine,hel,FI,big,h100-sxm,8,8,quote,2026-11,verified
`;

describe('a trial', () => {
  it('computes a plan that is not stored and leaves the shown figures alone', async () => {
    const { stores } = await openWindow();
    await stores.start();
    const shown = await until(stores.evaluation.store, ({ status }) => status === 'ready');
    const { plan } = stores.session.store.getState();
    if (plan === null) throw new Error('the sample is not open');
    const id = `price/${plan.training.acceleratorId}/${plan.placement.training}`;
    const own = { value: { low: 1, likely: 1, high: 1 }, note: '', enteredOn: '2026-11-20' };

    const trial = stores.openTrial();
    trial.request({ ...plan, overrides: { ...plan.overrides, [id]: own } });
    const tried = await until(trial.store, ({ status }) => status === 'ready');

    expect(tried.evaluation?.figures[id]?.layer).toBe('yours');
    expect(stores.evaluation.store.getState().evaluation).toBe(shown.evaluation);
    expect(stores.session.store.getState().plan?.overrides).toEqual({});
    trial.dispose();
    expect(trial.store.getState()).toMatchObject({ status: 'idle', evaluation: null });
  });

  it('reckons with the imported prices', async () => {
    const { stores } = await openWindow();
    await stores.start();
    await stores.call('prices.import', { fileName: 'mine.csv', csv: SHEET });
    await stores.refreshImportedOffers();
    expect(stores.importedOffers.getState().map(({ provider }) => provider)).toEqual(['mine']);

    const trial = stores.openTrial();
    trial.request(stores.session.store.getState().plan);
    const { evaluation } = await until(trial.store, ({ status }) => status === 'ready');
    expect(evaluation?.figures['price/h100-sxm/FI']).toMatchObject({
      layer: 'imported',
      value: { likely: 1 },
    });
    trial.dispose();
  });
});
