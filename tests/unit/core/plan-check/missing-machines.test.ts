import { describe, expect, it } from 'vitest';
import { missingMachineFindings, missingMachines } from '#core/plan-check/missing-machines';
import { ownMachine } from '../../../support/own-machine';
import { samplePlan } from '../../../support/sample-plan';

const plan = samplePlan();
const on = (training: string, serving: string) => ({
  machines: [ownMachine({ id: 'desk' })],
  training: { ...plan.training, acceleratorId: training },
  serving: { ...plan.serving, acceleratorId: serving },
});

describe('machines that a plan names and does not have', () => {
  it('are found for each use', () => {
    expect(missingMachines(on('own:gone', 'own:lost'))).toEqual(['training', 'serving']);
    expect(missingMachines(on('own:desk', 'own:lost'))).toEqual(['serving']);
    expect(missingMachines({ ...on('own:fleet', 'h100-sxm'), machines: [] })).toEqual(['training']);
  });

  it('are none among rented parts, machines it has, and a fleet of them', () => {
    expect(missingMachines(plan)).toEqual([]);
    expect(missingMachines(on('own:desk', 'own:fleet'))).toEqual([]);
  });

  it('are errors that lead to the question', () => {
    expect(missingMachineFindings(['serving'])).toEqual([
      { code: 'machines.serving-missing', severity: 'error', path: 'serving.acceleratorId', params: {} },
    ]);
  });
});
