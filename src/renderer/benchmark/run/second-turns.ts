import type { PaceProbe } from '../timing/pace-probe';
import { runKernelPart } from './kernel-part';
import type { PaceRecord } from './pace-record';
import type { Run } from './run';
import type { RunEvent } from './run-messages';

/**
 * Kernels that were measured while the machine was slower than at its best are measured once more when it is back, so that
 * two runs tell the same; figures of a second turn that was disturbed too are dropped.
 *
 * @param lastAtSeconds nothing begins later
 */
export async function takeSecondTurns(
  run: Run,
  probe: PaceProbe,
  record: PaceRecord,
  lastAtSeconds: number,
): Promise<void> {
  const slowed = record.slowed();
  for (const part of run.plan.kernels) {
    const position = run.kernels.findIndex(({ id }) => id === part.id);
    if (!slowed.includes(part.id) || position === -1) continue;
    if (run.elapsedSeconds() > lastAtSeconds) return;
    const before = await probe.take();
    if (!record.isAtBest(before)) continue;
    const events: RunEvent[] = [];
    const others = run.kernels.filter(({ id }) => id !== part.id);
    const emit = (event: RunEvent) => events.push(event);
    const { result, fault } = await runKernelPart(part, { ...run, kernels: others, emit }, lastAtSeconds);
    if (fault !== null) return;
    const after = await probe.take();
    if (result?.id !== part.id || !record.isAtBest(after)) continue;
    record.add(part.id, before, after);
    run.kernels[position] = result;
    for (const event of events) run.emit(event);
  }
}
