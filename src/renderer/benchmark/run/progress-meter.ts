import { nowSeconds } from '../timing/now';
import type { BenchmarkProgress } from './run-messages';

/** Nothing is told more often [s]. */
const MIN_INTERVAL_SECONDS = 0.25;

/** How far a run is, by the time its rounds may take; what is left is shortened by how much faster the others were. */
export interface ProgressMeter {
  /** A round of a part. @param seconds it may take [s] */
  begin(partId: string, seconds: number): void;
  /**
   * Tells nothing: the next round does, or what is expected then. After the last of a row it is not known yet whether
   * further rounds follow.
   *
   * @param figure of the part, if it has one
   */
  end(figure: BenchmarkProgress['latest']): void;
  /** Tells what is still to be done, which turned out to be more or less. @param seconds that it may take [s] */
  expect(seconds: number): void;
  /** Tells how far it is, unless that was told a moment ago. */
  tick(): void;
}

/**
 * @param doneSeconds of the plan that are behind already, e.g. before a device was lost [s]
 * @param leftSeconds of the plan [s]
 */
export function createProgressMeter(
  doneSeconds: number,
  leftSeconds: number,
  tell: (progress: BenchmarkProgress) => void,
): ProgressMeter {
  const startSeconds = nowSeconds();
  let totalSeconds = doneSeconds + leftSeconds;
  let plannedDone = doneSeconds;
  let part: string | null = null;
  let partSeconds = 0;
  let partStartSeconds = startSeconds;
  let toldAtSeconds = Number.NEGATIVE_INFINITY;
  let toldFraction = 0;
  let latest: BenchmarkProgress['latest'] = null;

  function progress(): BenchmarkProgress {
    const inPart = Math.min(partSeconds, nowSeconds() - partStartSeconds);
    const planned = plannedDone - doneSeconds;
    const spent = partStartSeconds - startSeconds;
    // After the first parts it is known how much of their time parts really take.
    const pace = planned === 0 ? 1 : Math.min(1.5, Math.max(0.2, spent / planned));
    const etaSeconds = Math.max(0, (totalSeconds - plannedDone) * pace - inPart);
    const behind = doneSeconds + nowSeconds() - startSeconds;
    // More rounds than were planned take nothing back of what was told.
    toldFraction = Math.max(toldFraction, behind === 0 ? 0 : behind / (behind + etaSeconds));
    return { part, fraction01: toldFraction, etaSeconds, latest };
  }

  function tellNow(): void {
    toldAtSeconds = nowSeconds();
    tell(progress());
  }

  return {
    begin(partId, seconds) {
      part = partId;
      partSeconds = seconds;
      partStartSeconds = nowSeconds();
      tellNow();
    },
    end(figure) {
      plannedDone += partSeconds;
      partSeconds = 0;
      partStartSeconds = nowSeconds();
      latest = figure ?? latest;
    },
    expect(seconds) {
      totalSeconds = plannedDone + seconds;
      tellNow();
    },
    tick() {
      if (nowSeconds() - toldAtSeconds >= MIN_INTERVAL_SECONDS) tellNow();
    },
  };
}
