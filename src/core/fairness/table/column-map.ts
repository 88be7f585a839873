import type { TableFault } from '#core/fairness/table/table-fault';
import { err, ok, type Result } from '#core/shared/result';

/** Group columns that are read at most: their combinations are counted one by one. */
export const MAX_GROUP_COLUMNS = 4;

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

/** Where the columns stand in a row. */
export interface ColumnPlaces {
  readonly label: number;
  readonly prediction: number;
  readonly score: number | null;
  readonly groups: readonly number[];
}

export function placeColumns(header: readonly string[], map: ColumnMap): Result<ColumnPlaces, TableFault> {
  const names = header.map((name) => name.trim());
  const wanted = [map.label, map.prediction, ...(map.score === null ? [] : [map.score]), ...map.groups];
  const delimiter =
    names.length === 1 ? [';', '\t', '|'].find((mark) => names[0]?.includes(mark)) : undefined;
  if (delimiter !== undefined) return err({ code: 'other-delimiter', got: delimiter });
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
