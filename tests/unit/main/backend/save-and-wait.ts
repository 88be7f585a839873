/** A program of its own for `killed-process.test.ts`: saves a plan, says so, and waits to be killed. */
import { createBackend } from '#main/backend/backend';

const [home = '', samplePath = ''] = process.argv.slice(2);
const backend = await createBackend({
  home,
  samplePath,
  catalog: {
    version: '2026-11',
    checksum: '00000000',
    accelerators: [],
    offers: [],
    apiPrices: [],
    countries: [],
    ecosystem: [],
    assumptions: [],
  } as unknown as Parameters<typeof createBackend>[0]['catalog'],
  host: { printReport: async () => ({ ok: false, error: { code: 'unavailable', message: '' } }) },
  evaluate: () => {
    throw new Error('not needed here');
  },
  appVersion: '1.2.3',
  shell: 'cli',
  nowMs: Date.now,
  newId: () => 'plan-1',
});
const created = await backend.dispatch('plans.create', { from: 'blank' });
if (!created.ok) throw new Error(created.error.message);
const { plan, revision } = created.value as { plan: object; revision: number };
const saved = await backend.dispatch('plans.save', {
  id: 'plan-1',
  plan: { ...plan, notes: 'saved just before' },
  label: 'edit',
  baseRevision: revision,
});
process.stdout.write(saved.ok ? 'saved' : saved.error.message);
setInterval(() => {}, 1000);
