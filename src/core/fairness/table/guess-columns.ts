import type { ColumnMap } from '#core/fairness/table/column-map';
import { isMissing } from '#core/fairness/table/missing-cell';

/** What columns are usually called, in order of how sure it is. */
const NAMES = {
  label: /^(label|y|y_?true|truth|true|actual|target|outcome|ground_?truth|harmful|标签|真实.*)$/i,
  prediction: /^(prediction|pred|predicted|y_?pred|p|decision|output|turned.?away|refused|预测.*)$/i,
  score: /^(score|prob(ability)?|p_?hat|y_?score|confidence|得分|分数|概率)$/i,
};

const TRUTH_WORDS = new Set(['0', '1', '0.0', '1.0', 'true', 'false', 'yes', 'no']);
/** A column of groups has few different values among the rows that are looked at. */
const MOST_GROUPS = 12;

/** A column as its first rows show it. */
export interface SeenColumn {
  /** In a row, from 0. */
  readonly place: number;
  readonly name: string;
  /** Different values that are not missing, in the order they come. */
  readonly values: readonly string[];
  readonly isTwoClasses: boolean;
  /** Some value comes more than once: it is no id. */
  readonly repeats: boolean;
}

/** @param rows the first rows, without the header */
export function seenColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): readonly SeenColumn[] {
  return header.map((name, place) => {
    const cells = rows.map((row) => row[place] ?? '').filter((cell) => !isMissing(cell));
    const values = [...new Set(cells.map((cell) => cell.trim()))];
    return {
      place,
      name: name.trim(),
      values,
      isTwoClasses: values.length > 0 && values.length <= 2,
      repeats: values.length < cells.length,
    };
  });
}

/** The columns that a name of their own tells apart; a table that another program numbered has one without a name. */
export function namedColumns(columns: readonly SeenColumn[]): readonly SeenColumn[] {
  const names = columns.map(({ name }) => name);
  return columns.filter(({ name }) => name !== '' && names.indexOf(name) === names.lastIndexOf(name));
}

/**
 * Guesses which column says what, by names first, then by what the first rows hold. Whoever imports looks at it before
 * anything is counted.
 */
export function guessColumns(columns: readonly SeenColumn[]): {
  readonly [Part in 'label' | 'prediction' | 'score']: string | null;
} & Pick<ColumnMap, 'groups' | 'positiveLabel' | 'positivePrediction'> {
  const named = (pattern: RegExp) => columns.find(({ name }) => pattern.test(name));
  const twoClasses = columns.filter(({ isTwoClasses }) => isTwoClasses);
  const label = named(NAMES.label) ?? twoClasses.find(({ name }) => !NAMES.prediction.test(name));
  const prediction =
    named(NAMES.prediction) ??
    twoClasses.find((column) => column !== label && !NAMES.score.test(column.name));
  const score = named(NAMES.score);
  const groups = columns.filter(
    (column) =>
      column !== label &&
      column !== prediction &&
      column !== score &&
      column.repeats &&
      column.values.length >= 2 &&
      column.values.length <= MOST_GROUPS,
  );
  return {
    label: label?.name ?? null,
    prediction: prediction?.name ?? null,
    score: score?.name ?? null,
    groups: groups.slice(0, 2).map(({ name }) => name),
    positiveLabel: positiveWord(label),
    positivePrediction: positiveWord(prediction),
  };
}

/** null = the column says 1 or 0, true or false; else its first word, for somebody to look at. */
export function positiveWord(column: SeenColumn | undefined): string | null {
  if (column === undefined || column.values.every((value) => TRUTH_WORDS.has(value.toLowerCase())))
    return null;
  return column.values[0] ?? null;
}
