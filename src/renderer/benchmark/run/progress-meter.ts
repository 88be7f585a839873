import { nowSeconds } from '../timing/now';
import type { PlannedPart } from './part-plan';
import type { BenchmarkProgress } from './run-messages';

/** Nothing is told more often [s]. */
const MIN_INTERVAL_SECONDS = 0.25;

/** How far a run is, by the time its parts may take; what is left is shortened by how much faster the others were. */
export interface ProgressMeter {
  begin(partId: string): void;
  /** @param figure of the part, if it has one */
  end(partId: string, figure: BenchmarkProgress['latest']): void;
  /** Tells how far it is, unless that was told a moment ago. */
  tick(): void;
}

export function createProgressMeter(
  parts: readonly PlannedPart[],
  isFinished: (partId: string) => boolean,
  tell: (progress: BenchmarkProgress) => void,
): ProgressMeter {
  const totalSeconds = sum(parts);
  const startSeconds = nowSeconds();
  const plannedBefore = sum(parts.filter(({ id }) => isFinished(id)));
  let plannedDone = plannedBefore;
  let part: PlannedPart | null = null;
  let partStartSeconds = startSeconds;
  let toldAtSeconds = Number.NEGATIVE_INFINITY;
  let latest: BenchmarkProgress['latest'] = null;

  function progress(): BenchmarkProgress {
    const inPart = part === null ? 0 : Math.min(part.capSeconds, nowSeconds() - partStartSeconds);
    const planned = plannedDone - plannedBefore;
    const spent = partStartSeconds - startSeconds;
    // After the first parts it is known how much of their time parts really take.
    const pace = planned === 0 ? 1 : Math.min(1.5, Math.max(0.2, spent / planned));
    return {
      part: part?.id ?? null,
      fraction01: totalSeconds === 0 ? 1 : Math.min(1, (plannedDone + inPart) / totalSeconds),
      etaSeconds: Math.max(0, (totalSeconds - plannedDone) * pace - inPart),
      latest,
    };
  }

  function tellNow(): void {
    toldAtSeconds = nowSeconds();
    tell(progress());
  }

  return {
    begin(partId) {
      part = parts.find(({ id }) => id === partId) ?? null;
      partStartSeconds = nowSeconds();
      tellNow();
    },
    end(_partId, figure) {
      plannedDone += part?.capSeconds ?? 0;
      part = null;
      partStartSeconds = nowSeconds();
      latest = figure ?? latest;
      tellNow();
    },
    tick() {
      if (nowSeconds() - toldAtSeconds >= MIN_INTERVAL_SECONDS) tellNow();
    },
  };
}

function sum(parts: readonly PlannedPart[]): number {
  return parts.reduce((total, { capSeconds }) => total + capSeconds, 0);
}
