import { useState } from 'react';
import { pastRunOf } from '#core/backtest/past-run-of';
import { guessKind, readRuns, type SkippedRun } from '#core/backtest/run-table';
import type { TableIssue } from '#core/catalog/issue';
import { MAX_PAST_RUNS, type PastRun } from '#core/plan/past-run';
import { useStores } from '../../../state/stores-context';
import type { CostView } from '../use-cost-view';

/** A table of a team's own runs stays far below it [bytes]; larger files are not read. */
const MOST_BYTES = 2_000_000;

/** What came of a file. */
export type ImportOutcome =
  | {
      readonly kind: 'taken';
      readonly fileName: string;
      readonly count: number;
      readonly skipped: readonly SkippedRun[];
      /** Rows without hours. */
      readonly withoutHours: number;
    }
  | { readonly kind: 'faulty'; readonly fileName: string; readonly issues: readonly TableIssue[] }
  | { readonly kind: 'nothing'; readonly fileName: string; readonly skipped: readonly SkippedRun[] }
  | { readonly kind: 'inference' | 'unknown' | 'unreadable'; readonly fileName: string }
  | { readonly kind: 'tooLarge' | 'tooMany'; readonly fileName: string; readonly limit: number };

/** Takes runs from files into the plan, each file in one step of undo; a run with a known id takes its place. */
export function useImport(view: CostView, pastRuns: readonly PastRun[]) {
  const { session, ui } = useStores();
  const [outcomes, setOutcomes] = useState<readonly ImportOutcome[]>([]);

  const read = async (file: File): Promise<ImportOutcome> => {
    const fileName = file.name;
    if (file.size > MOST_BYTES) return { kind: 'tooLarge', fileName, limit: MOST_BYTES };
    let text: string;
    try {
      text = await file.text();
    } catch {
      // It was moved or its disk is gone.
      return { kind: 'unreadable', fileName };
    }
    const kind = guessKind(text);
    if (kind !== 'training') return { kind: kind ?? 'unknown', fileName };
    const { training, skipped, issues } = readRuns(text, 'training', view.catalog.accelerators);
    if (issues.length > 0) return { kind: 'faulty', fileName, issues };
    const taken = training.flatMap((run) => pastRunOf(run) ?? []);
    if (taken.length === 0) return { kind: 'nothing', fileName, skipped };
    const ids = new Set(taken.map(({ id }) => id));
    const before = session.store.getState().plan?.pastRuns ?? pastRuns;
    const after = [...before.filter(({ id }) => !ids.has(id)), ...taken];
    if (after.length > MAX_PAST_RUNS) return { kind: 'tooMany', fileName, limit: MAX_PAST_RUNS };
    const done = session.edit(['pastRuns'], after, 'edit:pastRuns.imported', { name: fileName });
    if (!done.ok) ui.showFault(done.error);
    return {
      kind: 'taken',
      fileName,
      count: taken.length,
      skipped,
      withoutHours: training.length - taken.length,
    };
  };

  const take = async (files: readonly File[]) => {
    setOutcomes([]);
    for (const file of files) {
      const outcome = await read(file);
      setOutcomes((known) => [...known, outcome]);
    }
  };
  return { outcomes, take };
}
