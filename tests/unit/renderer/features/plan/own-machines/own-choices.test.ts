import { describe, expect, it } from 'vitest';
import type { Plan } from '#core/plan/plan';
import {
  hardwareChanges,
  ownChoices,
  takeoverChanges,
} from '../../../../../../src/renderer/features/plan/own-machines/own-choices';
import type { Change } from '../../../../../../src/renderer/state/plan-session';
import { setIn } from '../../../../../../src/renderer/state/set-in';
import { benchmarkResult, machineProfile, machineRun } from '../../../../../support/benchmark-run';
import { samplePlan } from '../../../../../support/sample-plan';

const entry = (id: string, count = 1, isThisMachine = false) => ({
  profile: machineProfile({ id, name: id, count, isThisMachine }),
  latest: [machineRun(`run of ${id}`, id)],
});
const listed = [entry('studio', 3), entry('laptop', 1, true)];
const plan = samplePlan();

function choose(from: Plan, use: 'training' | 'serving', id: string): Plan {
  return changed(from, hardwareChanges(from, use, id, ownChoices(from, listed)));
}

function changed(from: Plan, changes: readonly Change[]): Plan {
  return changes.reduce((plan, { path, value }) => {
    const done = setIn(plan, path, value);
    if (!done.ok) throw new Error(done.error.message);
    return done.value;
  }, from);
}

describe('own machines as choices', () => {
  it('names this machine first, and a fleet of all', () => {
    const { machines, fleetCount } = ownChoices({}, listed);
    expect(machines.map(({ id }) => id)).toEqual(['own:laptop', 'own:studio']);
    expect(fleetCount).toBe(4);
  });

  it('leaves out what was not measured rightly', () => {
    const wrong = {
      ...entry('wrong'),
      latest: [machineRun('r', 'wrong', benchmarkResult({ correct: false }))],
    };
    expect(ownChoices({}, [wrong]).machines).toEqual([]);
  });

  it('keeps a machine of the plan that nobody here has measured', () => {
    const onStudio = choose(plan, 'training', 'own:studio');
    expect(ownChoices(onStudio, []).machines.map(({ id }) => id)).toEqual(['own:studio']);
  });
});

describe('choosing hardware', () => {
  it('brings the machine with its figures, all that there are, as owned', () => {
    const { training, machines } = choose(plan, 'training', 'own:studio');
    expect(training).toMatchObject({ acceleratorId: 'own:studio', acceleratorCount: 3, tenure: 'owned' });
    expect(machines?.map(({ id }) => id)).toEqual(['studio']);
  });

  it('serves with one machine a copy', () => {
    const { serving } = choose(plan, 'serving', 'own:laptop');
    expect(serving).toMatchObject({ acceleratorsPerReplica: 1, tenure: 'owned' });
  });

  it('takes all machines for a fleet', () => {
    const { training, machines } = choose(plan, 'training', 'own:fleet');
    expect(training.acceleratorCount).toBe(4);
    expect(machines).toHaveLength(2);
  });

  it('lets machines go that nothing runs on any more, and rents again', () => {
    const both = choose(choose(plan, 'training', 'own:studio'), 'serving', 'own:laptop');
    const rented = choose(both, 'training', 'h100-sxm');
    expect(rented.training.tenure).toBe('reserved');
    expect(rented.machines?.map(({ id }) => id)).toEqual(['laptop']);
    expect(choose(rented, 'serving', 'h100-sxm').machines).toBeUndefined();
  });
});

it('takes over newer figures of one machine and counts the fleet anew', () => {
  const fleet = choose(plan, 'training', 'own:fleet');
  const grown = [entry('studio', 5), entry('laptop', 1, true)];
  const { machines, training } = changed(fleet, takeoverChanges(fleet, new Set(['studio']), grown));
  expect(machines?.map(({ count }) => count).toSorted()).toEqual([1, 5]);
  expect(training.acceleratorCount).toBe(6);
});
