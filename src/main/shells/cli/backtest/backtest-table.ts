import type { PredictedRun } from '#core/backtest/predict-runs';
import { type BacktestScore, TARGETS } from '#core/backtest/score';
import type { BacktestKind } from '#core/backtest/table-kind';
import { alignColumns } from '#main/shells/cli/align-columns';
import { significant } from '#main/shells/cli/significant';

const UNIT = { training: 'accelerator-hours', inference: 'tokens per second' } as const;

/** The readable form: a line a run, then the score beside its targets. */
export function backtestTable(
  kind: BacktestKind,
  runs: readonly PredictedRun[],
  score: BacktestScore,
): string {
  const rows = runs.map(({ run, p10, p50, p90, ratio }) => [
    run.id,
    run.actual === null ? 'not said' : significant(run.actual),
    significant(p50),
    `${significant(p10)} – ${significant(p90)}`,
    ratio === null ? '' : ratio.toFixed(2),
    run.actual === null ? '' : run.actual < p10 ? 'below' : run.actual > p90 ? 'above' : 'inside',
  ]);
  return [
    `${UNIT[kind]}: actual, predicted median and the range that should hold 8 runs in 10`,
    '',
    ...alignColumns(
      [['run', 'actual', 'predicted', 'P10 – P90', 'predicted/actual', 'actual is'], ...rows],
      (column) => column >= 1 && column <= 4,
    ),
    '',
    scoreLine(kind, score),
    '',
  ].join('\n');
}

/** The score in a line. */
export function scoreLine(kind: BacktestKind, score: BacktestScore): string {
  const { count, medianAbsoluteError, meanAbsoluteLn, within2x, coverage } = score;
  if (medianAbsoluteError === null || meanAbsoluteLn === null || within2x === null || coverage === null)
    return 'no run says what it took: nothing to score';
  const target = TARGETS[kind];
  const parts = [
    `median error ${percent(medianAbsoluteError)} (target at most ${percent(target.medianAbsoluteError)})`,
    `mean |ln error| ${meanAbsoluteLn.toFixed(3)} (at most ${target.meanAbsoluteLn})`,
    `within 2x ${percent(within2x)}${target.within2x === null ? '' : ` (at least ${percent(target.within2x)})`}`,
    `P10 – P90 holds ${percent(coverage)}${target.coverage === null ? '' : ` (${target.coverage.map(percent).join(' to ')})`}`,
  ];
  return `${count} ${count === 1 ? 'run' : 'runs'} scored: ${parts.join(', ')}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(share < 0.995 && share > 0 ? 1 : 0)} %`;
}
