import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { contract } from '#core/contract/contract';
import { toFleetFile } from '#core/machine/fleet/write-fleet';
import { newPlan } from '#core/plan/new-plan';
import { serializePlan } from '#core/plan/plan-file';
import { benchmarkResult, DESKTOP, machineProfile, machineRun } from '../../../support/benchmark-run';
import { openBackend, temporaryFolder } from './fixture';

const SHA256_OF_X = createHash('sha256').update('x').digest('hex');

const FLEET = JSON.stringify(toFleetFile([{ profile: machineProfile(), runs: [machineRun('run-1')] }]));

/** One call of each procedure that succeeds, in an order in which each finds what it needs. */
function calls(planId: string, revision: number) {
  const byId = { id: planId };
  const csv = [
    'provider,region,country,instance_type,accelerator_id,accelerator_count,price_usd_per_hour,source,as_of,confidence',
    'acme,eu-1,DE,big,h100-sxm,8,16,contract,2026-10,verified',
  ].join('\n');
  const plan = { ...newPlan('Changed'), notes: 'changed' };
  return [
    ['plans.save', { ...byId, plan, label: 'edit', baseRevision: revision }],
    ['plans.open', byId],
    ['plans.undo', byId],
    ['plans.redo', byId],
    ['plans.create', { from: 'blank' }],
    ['plans.duplicate', byId],
    ['plans.import', { fileName: 'x.landfall', text: serializePlan(plan) }],
    ['plans.export', byId],
    ['evidence.add', { fileName: 'x.pdf', base64: 'eA==' }],
    ['evidence.check', { sha256s: [SHA256_OF_X] }],
    ['evidence.read', { sha256: SHA256_OF_X }],
    ['bundles.export', byId],
    ['bundles.import', {}],
    ['plans.list', {}],
    ['plans.delete', byId],
    ['plans.restore', byId],
    ['settings.get', {}],
    ['settings.set', { theme: 'dark' }],
    ['app.info', {}],
    ['app.check', {}],
    ['prices.import', { fileName: 'x.csv', csv }],
    ['prices.list', {}],
    ['prices.offers', {}],
    ['prices.remove', { id: 'sheet' }],
    ['machines.facts', {}],
    ['machines.record', { result: benchmarkResult() }],
    ['machines.import', { fileName: 'x.json', text: FLEET }],
    ['machines.list', {}],
    ['machines.history', { machineId: 'desk' }],
    ['machines.update', { id: 'desk', count: 2 }],
    ['machines.export', { machineIds: null, as: 'json' }],
    ['machines.removeRun', { runId: 'run-1' }],
    ['machines.remove', { id: 'desk' }],
    ['backups.create', {}],
    ['backups.list', {}],
    ['backups.restore', { fileName: 'backup' }],
    ['report.print', { planId, language: 'en', paper: 'a4' }],
  ] as const;
}

it('every procedure answers what the contract says, and nothing else', async () => {
  const test = await openBackend(temporaryFolder(), undefined, {
    readMachineFacts: async () => DESKTOP,
    host: { printReport: async () => ({ ok: true, value: { pdf: new Uint8Array(3), pageCount: 1 } }) },
  });
  const { id, revision } = await test.call('plans.create', { from: 'sample' });
  const outputs = new Map<string, unknown>();
  for (const [name, given] of calls(id, revision)) {
    // Some calls refer to what an earlier one answered.
    const input =
      name === 'prices.remove'
        ? { id: (outputs.get('prices.import') as { id: string }).id }
        : name === 'backups.restore'
          ? { fileName: (outputs.get('backups.create') as { fileName: string }).fileName }
          : name === 'bundles.import'
            ? outputs.get('bundles.export')
            : given;
    const output = await test.call(name, input as never);
    outputs.set(name, output);
    const parsed = contract[name].output.safeParse(output);
    expect(parsed.success ? parsed.data : `${name}: ${parsed.error.message}`).toEqual(output);
  }
  expect([...outputs.keys()].toSorted()).toEqual(Object.keys(contract).toSorted());
  expect(test.logged).toEqual([]);
});

it('app.info tells the truth about the store', async () => {
  const home = temporaryFolder();
  const test = await openBackend(home);
  await test.call('plans.create', { from: 'blank' });
  expect(await test.call('app.info', {})).toMatchObject({
    version: '1.2.3',
    shell: 'cli',
    dataFolder: home,
    planCount: 1,
  });
  expect((await test.call('app.info', {})).databaseBytes).toBeGreaterThan(4096);
});
