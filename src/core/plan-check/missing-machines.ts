import type { Finding } from '#core/evaluation/evaluation';
import { isOwnHardware, ownUnitsOf } from '#core/plan/own-hardware';
import type { Plan } from '#core/plan/plan';

export type HardwareUse = 'training' | 'serving';

/** For what a plan names machines of its own that it does not have, e.g. in a file written by hand. */
export function missingMachines(
  plan: Pick<Plan, 'machines' | 'training' | 'serving'>,
): readonly HardwareUse[] {
  return (['training', 'serving'] as const).filter((use) => {
    const { acceleratorId } = plan[use];
    return isOwnHardware(acceleratorId) && ownUnitsOf(plan, acceleratorId).length === 0;
  });
}

/** Lines of the plan check on them: such a plan has no figures, so that no others can say why. */
export function missingMachineFindings(uses: readonly HardwareUse[]): readonly Finding[] {
  return uses.map((use) => ({
    code: `machines.${use}-missing`,
    severity: 'error',
    path: `${use}.acceleratorId`,
    params: {},
  }));
}
