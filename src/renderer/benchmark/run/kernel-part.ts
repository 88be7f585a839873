import { halved, type KernelSpec } from '#core/benchmark/kernels/kernel-spec';
import type { KernelResult } from '#core/benchmark/result';
import { type BackendFault, isFatal } from '../../tensor/backend/backend-fault';
import { isTooLong } from './budget';
import { expectedKernelSeconds } from './expected-seconds';
import { keepKernel } from './keep-outcome';
import { leftOut, type PartOutcome } from './part-outcome';
import { type PartPlan, roundSecondsOf } from './part-plan';
import type { Run } from './run';
import { runKernel } from './run-kernel';

/**
 * The first round of a kernel; where it does not fit the device or the time, half of it, and half of that. Products of
 * matrices have their smaller sizes as parts of their own.
 *
 * @param lastAtSeconds nothing begins later
 */
export async function runKernelPart(
  part: PartPlan['kernels'][number],
  run: Run,
  lastAtSeconds: number,
): Promise<PartOutcome<KernelResult>> {
  let spec = part.spec;
  for (;;) {
    await run.pause.breathe();
    const expected = expectedKernelSeconds(spec, run.kernels);
    const isLate = run.elapsedSeconds() > lastAtSeconds;
    const outcome =
      isLate || isTooLong(expected, part.capSeconds)
        ? leftOut<KernelResult>(part.id, expected)
        : await runKernel(spec, null, { ...run, capSeconds: roundSecondsOf(part) });
    const smaller: KernelSpec | null = outcome.result === null && !isLate ? halved(spec) : null;
    const hasSmaller = smaller !== null && isWorthHalving(outcome.fault) && !isPlanned(smaller.id, run);
    // A size that takes too long is not worth a word where half of it is measured instead.
    const isSilent = hasSmaller && outcome.fault === null;
    // A lost device ends the run; it is told there.
    const isLost = outcome.fault !== null && isFatal(outcome.fault);
    if (!isSilent && !isLost) keepKernel(run, part.id, outcome);
    if (!hasSmaller) return outcome;
    spec = smaller;
  }
}

/**
 * The kernel that was measured for a part, at whatever size came to fit, with what is known of it.
 *
 * @returns null: none was
 */
export function measuredKernel(
  part: PartPlan['kernels'][number],
  run: Run,
): { readonly spec: KernelSpec; readonly known: KernelResult } | null {
  for (let spec: KernelSpec | null = part.spec; spec !== null; spec = halved(spec)) {
    const { id } = spec;
    // A smaller size that is a part of its own has its rounds there.
    if (id !== part.id && run.plan.kernels.some((other) => other.id === id)) return null;
    const known = run.kernels.find((kernel) => kernel.id === id);
    if (known !== undefined) return { spec, known };
  }
  return null;
}

function isWorthHalving(fault: BackendFault | null): boolean {
  return fault === null || fault.code === 'too-large' || fault.code === 'out-of-memory';
}

/** The smaller size is a part of its own, or was measured already. */
function isPlanned(id: string, { plan, kernels }: Run): boolean {
  return plan.kernels.some((part) => part.id === id) || kernels.some((kernel) => kernel.id === id);
}
