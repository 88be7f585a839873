import type { ColumnMap } from '#core/fairness/table/column-map';
import { createPredictionCounter, type PredictionCounts } from '#core/fairness/table/count-predictions';
import type { TableFault } from '#core/fairness/table/table-fault';
import type { Result } from '#core/shared/result';

/** The arrays of the examples in Fairlearn's user guide (assessment, “Common fairness metrics”, “Intersecting groups”). */
export const GUIDE = {
  label: [0, 1, 1, 1, 1, 0, 1, 0, 1, 0, 0, 0, 1, 1, 1, 1, 1, 1],
  prediction: [0, 0, 1, 0, 1, 1, 1, 0, 0, 1, 1, 1, 1, 0, 0, 1, 1, 0],
  letter: [...'bbabbcccaacabccbcc'],
  number: [8, 6, 8, 8, 8, 8, 6, 6, 6, 8, 6, 6, 6, 6, 8, 6, 6, 6],
};

export function guideTable(): string {
  const rows = GUIDE.label.map((label, at) =>
    [label, GUIDE.prediction[at], GUIDE.letter[at], GUIDE.number[at]].join(','),
  );
  return `y,p,letter,number\n${rows.join('\n')}\n`;
}

export function columnMap(groups: readonly string[], more: Partial<ColumnMap> = {}): ColumnMap {
  return {
    label: 'y',
    prediction: 'p',
    score: null,
    groups,
    positiveLabel: null,
    positivePrediction: null,
    ...more,
  };
}

/** Counts a table that comes in the given parts. */
export function countParts(
  parts: readonly string[],
  columns: ColumnMap,
): Result<PredictionCounts, TableFault> {
  const counter = createPredictionCounter(columns);
  for (const part of parts) {
    const fault = counter.push(part);
    if (fault !== null) return { ok: false, error: fault };
  }
  return counter.end();
}

export function counted(text: string, columns: ColumnMap): PredictionCounts {
  const result = countParts([text], columns);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
