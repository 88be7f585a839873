import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '#core/contract/default-settings';
import { openBackend, temporaryFolder } from '../fixture';

it('starts with the defaults and keeps what is set, across a restart', async () => {
  const home = temporaryFolder();
  const test = await openBackend(home);
  expect(await test.call('settings.get', {})).toEqual(DEFAULT_SETTINGS);
  expect(await test.call('settings.set', { theme: 'dark', textSizePercent: 150 })).toEqual({
    ...DEFAULT_SETTINGS,
    theme: 'dark',
    textSizePercent: 150,
  });
  await test.call('settings.set', { theme: 'light' });
  await test.backend.close();
  const again = await openBackend(home);
  expect(await again.call('settings.get', {})).toEqual({
    ...DEFAULT_SETTINGS,
    theme: 'light',
    textSizePercent: 150,
  });
});

it.each([
  [{ theme: 'blue' }, 'theme'],
  [{ textSizePercent: 110 }, 'textSizePercent'],
  [{ currency: 'euro' }, 'currency'],
])('refuses %o, names the field and what was expected', async (input, field) => {
  const test = await openBackend(temporaryFolder());
  const fault = await test.fail('settings.set', input);
  expect(fault).toMatchObject({ code: 'invalid-input', field });
  expect(fault.message).toContain('expected');
  expect(await test.call('settings.get', {})).toEqual(DEFAULT_SETTINGS);
});

it('passes over a stored value that it does not know', async () => {
  const home = temporaryFolder();
  const test = await openBackend(home);
  await test.call('settings.set', { theme: 'dark', currency: 'EUR' });
  const db = new Database(path.join(home, 'landfall.db'));
  db.exec(
    `update setting set value = '"solarized"' where key = 'theme'; insert into setting values ('odd', '1')`,
  );
  db.close();
  expect(await test.call('settings.get', {})).toEqual({ ...DEFAULT_SETTINGS, currency: 'EUR' });
});

it('gives its currency to new plans, and leaves the ones there are alone', async () => {
  const test = await openBackend(temporaryFolder());
  const before = await test.call('plans.create', { from: 'blank' });
  await test.call('settings.set', { currency: 'CNY' });
  expect((await test.call('plans.create', { from: 'blank' })).plan.currency).toBe('CNY');
  expect((await test.call('plans.open', { id: before.id })).plan.currency).toBe('USD');
});
