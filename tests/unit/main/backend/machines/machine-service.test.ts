import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { BenchmarkResult } from '#core/benchmark/result';
import type { MachineFacts } from '#core/machine/machine-profile';
import { benchmarkResult, DESKTOP, LAPTOP } from '../../../../support/benchmark-run';
import { openBackend, START_MS, type TestClock, temporaryFolder } from '../fixture';

const MEASURED_MS = benchmarkResult().startedAtMs;

/** A backend on a machine that a test may change for another. */
async function openOn(facts: MachineFacts, home = temporaryFolder(), clock: TestClock = { nowMs: START_MS }) {
  const machine = { facts };
  const test = await openBackend(home, clock, { readMachineFacts: async () => machine.facts });
  const record = (changes: Partial<BenchmarkResult> = {}) =>
    test.call('machines.record', { result: benchmarkResult(changes) });
  const profiles = async () => (await test.call('machines.list', {})).map(({ profile }) => profile);
  return { ...test, home, machine, record, profiles };
}

describe('measurements of this machine', () => {
  it('make its profile and are kept with their history over a restart', async () => {
    const first = await openOn(DESKTOP);
    expect(await first.call('machines.list', {})).toEqual([]);
    const { profile, run } = await first.record();
    expect(profile).toMatchObject({
      name: 'NVIDIA GeForce RTX 4090 · Ubuntu 24.04',
      isThisMachine: true,
      acceleratorId: 'rtx-4090',
      acceleratorBy: 'name',
      count: 1,
      addedAtMs: START_MS,
      facts: DESKTOP,
    });
    const later = await first.record({ startedAtMs: MEASURED_MS + 60_000 });
    const onCpu = await first.record({ backend: 'cpu', renderer: null, startedAtMs: MEASURED_MS + 1 });
    await first.backend.close();

    const again = await openOn(DESKTOP, first.home);
    const [listed, ...others] = await again.call('machines.list', {});
    expect(others).toEqual([]);
    expect(listed).toEqual({
      profile,
      latest: [later.run, onCpu.run].toSorted((a, b) => b.result.startedAtMs - a.result.startedAtMs),
    });
    const history = await again.call('machines.history', { machineId: profile.id });
    expect(history.map(({ id }) => id)).toContain(run.id);
    expect(history.map(({ result }) => result.startedAtMs)).toEqual(
      history.map(({ result }) => result.startedAtMs).toSorted((a, b) => b - a),
    );
    const file = new Database(path.join(first.home, 'landfall.db'), { readonly: true });
    expect(file.prepare('select count(*) from machine_run').pluck().get()).toBe(3);
    file.close();
  });

  it('are kept when a result is wrong or was cancelled, and refused when there is none', async () => {
    const test = await openOn(DESKTOP);
    const { run } = await test.record({ correct: false, cancelled: true });
    expect(run.result).toMatchObject({ correct: false, cancelled: true });
    const fault = await test.fail('machines.record', {
      result: benchmarkResult({ kernels: [], transformers: [] }),
    });
    expect(fault).toMatchObject({ code: 'invalid-input', field: 'result' });
  });

  it('go to a machine of its own when the data folder is used on another, and back', async () => {
    const test = await openOn(DESKTOP);
    const desk = (await test.record()).profile;
    test.machine.facts = LAPTOP;
    const lap = (await test.record({ renderer: null, backend: 'wasm' })).profile;
    expect(lap.id).not.toBe(desk.id);
    expect(lap).toMatchObject({ isThisMachine: true, acceleratorId: null, facts: LAPTOP });
    expect((await test.profiles()).filter(({ isThisMachine }) => isThisMachine)).toEqual([lap]);
    test.machine.facts = DESKTOP;
    expect((await test.record()).profile).toEqual(desk);
  });

  it('do not lose what could be read an earlier time', async () => {
    const test = await openOn(DESKTOP);
    await test.record();
    test.machine.facts = { ...DESKTOP, cpuName: null, gpus: [] };
    expect((await test.record()).profile.facts).toEqual(DESKTOP);
  });
});

describe('a machine', () => {
  it('takes name, count, own figures and its part from the user', async () => {
    const test = await openOn(LAPTOP);
    const { id } = (await test.record({ renderer: null, backend: 'wasm' })).profile;
    const changed = await test.call('machines.update', {
      id,
      name: '  Left desk ',
      count: 8,
      own: { loadWatts: 320, priceUsd: 2000 },
      acceleratorId: 'rtx-3090',
    });
    expect(changed).toMatchObject({
      name: 'Left desk',
      count: 8,
      acceleratorId: 'rtx-3090',
      acceleratorBy: 'user',
    });
    const again = await test.call('machines.update', { id, own: { priceUsd: null, lifeYears: 4 } });
    expect(again.own).toEqual({
      loadWatts: 320,
      priceUsd: null,
      lifeYears: 4,
      nativeTrainingFlopPerSecond: null,
      memoryBytes: null,
    });
    expect(await test.profiles()).toEqual([again]);
    // A later run does not take the choice back.
    expect((await test.record()).profile).toMatchObject({ acceleratorId: 'rtx-3090', acceleratorBy: 'user' });
  });

  it.each([
    [{ id: 'gone', name: 'x' }, 'not-found', 'id'],
    [{ id: 'gone', acceleratorId: 'rtx-9090' }, 'invalid-input', 'acceleratorId'],
    [{ id: 'gone', count: 0 }, 'invalid-input', 'count'],
    [{ id: 'gone', name: '   ' }, 'invalid-input', 'name'],
    [{ id: 'gone', own: { loadWatts: -1 } }, 'invalid-input', 'own.loadWatts'],
  ])('is not changed by %j', async (input, code, field) => {
    const test = await openOn(DESKTOP);
    expect(await test.fail('machines.update', input)).toMatchObject({ code, field });
  });

  it('is removed with its runs, a run alone without it', async () => {
    const test = await openOn(DESKTOP);
    const { profile, run } = await test.record();
    await test.record();
    await test.call('machines.removeRun', { runId: run.id });
    expect(await test.call('machines.history', { machineId: profile.id })).toHaveLength(1);
    expect(await test.fail('machines.removeRun', { runId: run.id })).toMatchObject({ code: 'not-found' });
    await test.call('machines.remove', { id: profile.id });
    expect(await test.call('machines.list', {})).toEqual([]);
    for (const [name, input] of [
      ['machines.remove', { id: profile.id }],
      ['machines.history', { machineId: profile.id }],
      ['machines.export', { machineIds: [profile.id], as: 'json' }],
      ['machines.export', { machineIds: null, as: 'csv' }],
    ] as const)
      expect(await test.fail(name, input)).toMatchObject({ code: 'not-found' });
    const file = new Database(path.join(test.home, 'landfall.db'), { readonly: true });
    expect(file.prepare('select count(*) from machine_run').pluck().get()).toBe(0);
    file.close();
    // The same machine is the same machine again.
    expect((await test.record()).profile.id).toBe(profile.id);
  });
});

describe('a fleet', () => {
  it('goes over to another Landfall whole, and a second time adds nothing', async () => {
    const here = await openOn(DESKTOP);
    const { id } = (await here.record()).profile;
    await here.record({ correct: false });
    await here.call('machines.update', { id, own: { loadWatts: 450 }, count: 3 });
    const file = await here.call('machines.export', { machineIds: null, as: 'json' });
    expect(file.fileName).toMatch(/^NVIDIA-GeForce-RTX-4090-Ubuntu-24\.04-2026-11-23\.json$/);

    const there = await openOn(LAPTOP);
    await there.record({ renderer: null, backend: 'wasm' });
    const imported = await there.call('machines.import', file);
    expect(imported).toEqual({ machines: 1, runs: 2, known: 0, incorrect: 1 });
    const [own, other] = (await there.profiles()).toSorted(
      (a, b) => Number(b.isThisMachine) - Number(a.isThisMachine),
    );
    expect(own?.facts).toEqual(LAPTOP);
    expect(other).toMatchObject({ id, count: 3, own: { loadWatts: 450 }, isThisMachine: false });
    expect(await there.call('machines.history', { machineId: id })).toEqual(
      await here.call('machines.history', { machineId: id }),
    );

    await there.call('machines.update', { id, name: 'Renamed', own: { loadWatts: 400 } });
    expect(await there.call('machines.import', file)).toEqual({
      machines: 0,
      runs: 0,
      known: 2,
      incorrect: 0,
    });
    expect((await there.profiles()).find((profile) => profile.id === id)).toMatchObject({
      name: 'Renamed',
      own: { loadWatts: 400 },
    });

    // Back home it is this machine again.
    expect(
      await here.call(
        'machines.import',
        await there.call('machines.export', { machineIds: null, as: 'json' }),
      ),
    ).toMatchObject({ machines: 1, known: 2 });
    expect((await here.profiles()).filter(({ isThisMachine }) => isThisMachine)).toMatchObject([{ id }]);
  });

  it('goes into a spreadsheet, a line a run', async () => {
    const test = await openOn(DESKTOP);
    await test.record();
    await test.record();
    const { fileName, text } = await test.call('machines.export', { machineIds: null, as: 'csv' });
    expect(fileName).toMatch(/\.csv$/);
    expect(text.trim().split('\n')).toHaveLength(3);
  });

  it('is not imported at all when one entry is at fault', async () => {
    const here = await openOn(DESKTOP);
    await here.record();
    const { text } = await here.call('machines.export', { machineIds: null, as: 'json' });
    const fleet = JSON.parse(text);
    fleet.machines.push({
      ...fleet.machines[0],
      profile: { ...fleet.machines[0].profile, id: 'two', count: 0 },
    });
    const there = await openOn(LAPTOP);
    const fault = await there.fail('machines.import', { fileName: 'team.json', text: JSON.stringify(fleet) });
    expect(fault).toMatchObject({ code: 'invalid-input', field: 'text' });
    for (const word of ['team.json: machine 2', 'field profile.count', 'Nothing was imported'])
      expect(fault.message).toContain(word);
    expect(await there.call('machines.list', {})).toEqual([]);
  });

  it('keeps a part that only a newer catalogue knows, and says none until then', async () => {
    const here = await openOn(LAPTOP);
    const { profile } = await here.record();
    const { text } = await here.call('machines.export', { machineIds: null, as: 'json' });
    const fleet = JSON.parse(text);
    Object.assign(fleet.machines[0].profile, { id: 'new', acceleratorId: 'rtx-9090', acceleratorBy: 'user' });
    fleet.machines[0].runs = [];
    await here.call('machines.import', { fileName: 'new.json', text: JSON.stringify(fleet) });
    expect((await here.profiles()).find(({ id }) => id === 'new')).toMatchObject({
      acceleratorId: null,
      acceleratorBy: null,
    });
    expect(profile.acceleratorId).toBe('rtx-4090');
    const file = new Database(path.join(here.home, 'landfall.db'), { readonly: true });
    expect(file.prepare("select accelerator_id from machine where id = 'new'").pluck().get()).toBe(
      'rtx-9090',
    );
    file.close();
  });

  it('comes back with a backup', async () => {
    const test = await openOn(DESKTOP);
    const { profile } = await test.record();
    const { fileName } = await test.call('backups.create', {});
    await test.call('machines.remove', { id: profile.id });
    await test.call('backups.restore', { fileName });
    expect(await test.call('machines.list', {})).toMatchObject([
      { profile, latest: [{ machineId: profile.id }] },
    ]);
  });
});
