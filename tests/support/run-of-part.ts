import type { Run } from '../../src/renderer/benchmark/run/run';
import type { RunEvent } from '../../src/renderer/benchmark/run/run-messages';
import { createPause } from '../../src/renderer/benchmark/timing/pause';

/** A run that nobody ends, of one part, with all that it tells. */
export function runOfPart(
  part: Run['plan']['kernels'][number],
  rest: Pick<Run, 'backend' | 'kernels'> & Partial<Pick<Run, 'elapsedSeconds'>>,
) {
  const events: RunEvent[] = [];
  const run: Run = {
    plan: { kernels: [part], transformers: [] },
    pause: createPause(
      () => false,
      () => {},
    ),
    clocks: new Map(),
    rounds: new Map(),
    emit: (event) => events.push(event),
    transformers: [],
    elapsedSeconds: () => 0,
    ...rest,
  };
  return { run, events };
}
