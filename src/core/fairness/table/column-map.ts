import type { TableFault } from '#core/fairness/table/table-fault';
import { err, ok, type Result } from '#core/shared/result';

/** Group columns that are read at most: their combinations are counted one by one. */
export const MAX_GROUP_COLUMNS = 4;
/** Combinations of groups that are told apart at most: more is an id, or free text, and not a group. */
export const MAX_GROUPS = 500;

/** Which column of a table of predictions says what. */
export interface ColumnMap {
  /** What is true of the person. */
  readonly label: string;
  /** What the model said. */
  readonly prediction: string;
  /** How sure the model was of the positive class, 0 to 1; null = not in the table. */
  readonly score: string | null;
  /** At least one, at most `MAX_GROUP_COLUMNS`. */
  readonly groups: readonly string[];
  /** Word of the positive class of the labels, and of the predictions; null = 1, true or yes. */
  readonly positiveLabel: string | null;
  readonly positivePrediction: string | null;
}

/** Names of the columns that are read: label, prediction, score where there is one, groups. */
export function mappedColumns({
  label,
  prediction,
  score,
  groups,
}: Pick<ColumnMap, 'label' | 'prediction' | 'score' | 'groups'>): readonly string[] {
  return [label, prediction, ...(score === null ? [] : [score]), ...groups];
}

/** The mark by which a header is split that is not split by commas; null = it is, or it has one column. */
export function otherDelimiter(header: readonly string[]): string | null {
  if (header.length !== 1) return null;
  return [';', '\t', '|'].find((mark) => header[0]?.includes(mark)) ?? null;
}

/** Where the columns stand in a row. */
export interface ColumnPlaces {
  readonly label: number;
  readonly prediction: number;
  readonly score: number | null;
  readonly groups: readonly number[];
}

export function placeColumns(header: readonly string[], map: ColumnMap): Result<ColumnPlaces, TableFault> {
  const names = header.map((name) => name.trim());
  const wanted = mappedColumns(map);
  const delimiter = otherDelimiter(names);
  if (delimiter !== null) return err({ code: 'other-delimiter', got: delimiter });
  const unknown = wanted.find((name) => !names.includes(name));
  if (unknown !== undefined) return err({ code: 'no-column', column: unknown, known: names });
  const twice = wanted.find((name) => names.indexOf(name) !== names.lastIndexOf(name));
  if (twice !== undefined) return err({ code: 'column-twice', column: twice });
  const again = wanted.find((name, place) => wanted.indexOf(name) !== place);
  if (again !== undefined) return err({ code: 'column-twice', column: again });
  return ok({
    label: names.indexOf(map.label),
    prediction: names.indexOf(map.prediction),
    score: map.score === null ? null : names.indexOf(map.score),
    groups: map.groups.map((name) => names.indexOf(name)),
  });
}
