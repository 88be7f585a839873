import type { PaceProbe } from '../timing/pace-probe';
import type { PaceRecord } from './pace-record';

/** Takes the machine's pace between the parts of a run. */
export interface PacedTurns {
  /** Before a part; what came before it was measured between this moment and the last one. */
  begin(part: string): Promise<void>;
  /** After the last part. */
  end(): Promise<void>;
}

export function createPacedTurns(probe: PaceProbe, record: PaceRecord): PacedTurns {
  let last: { readonly part: string; readonly paceSeconds: number | null } | null = null;

  async function take(): Promise<number | null> {
    const paceSeconds = await probe.take();
    if (last !== null) record.add(last.part, last.paceSeconds, paceSeconds);
    last = null;
    return paceSeconds;
  }

  return {
    async begin(part) {
      last = { part, paceSeconds: await take() };
    },
    async end() {
      await take();
    },
  };
}
