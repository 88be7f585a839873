import { closeSync, openSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { DATABASE_FILE } from '#main/backend/home';
import { openBackend, START_MS, temporaryFolder } from '../fixture';

/** Overwrites the pages after the first few, where the documents lie. */
function damage(file: string): void {
  const { size } = statSync(file);
  const handle = openSync(file, 'r+');
  const rubbish = Buffer.alloc(4096, 0x5a);
  for (let at = 3 * 4096; at < size; at += 4096) writeSync(handle, rubbish, 0, rubbish.length, at);
  closeSync(handle);
}

it('says that the database is sound, and when it was read', async () => {
  const test = await openBackend(temporaryFolder());
  await test.call('plans.create', { from: 'sample' });
  expect(await test.call('app.check', {})).toEqual({ sound: true, checkedAtMs: START_MS });
});

it('says so when pages of the database were damaged while it was open', async () => {
  const home = temporaryFolder();
  const first = await openBackend(home);
  await first.call('plans.create', { from: 'sample' });
  // Closing brings everything from the log into the file.
  await first.backend.close();
  const again = await openBackend(home);
  damage(path.join(home, DATABASE_FILE));
  expect((await again.call('app.check', {})).sound).toBe(false);
});
