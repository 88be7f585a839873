import { type GroupCell, SCORE_BINS } from '#core/fairness/counts';
import { type ClassReader, createClassReader } from '#core/fairness/table/class-reader';
import { type ColumnMap, type ColumnPlaces, MAX_GROUPS, placeColumns } from '#core/fairness/table/column-map';
import { createGroupIndex, type GroupIndex } from '#core/fairness/table/group-index';
import { isMissing } from '#core/fairness/table/missing-cell';
import { createRowTally } from '#core/fairness/table/row-tally';
import { createRecordScanner } from '#core/fairness/table/scan-records';
import type { TableFault } from '#core/fairness/table/table-fault';
import { compareText } from '#core/shared/compare-text';
import { err, ok, type Result } from '#core/shared/result';

/** A table of predictions, counted: what all rates are made of. The rows themselves are not kept. */
export interface PredictionCounts {
  readonly columns: ColumnMap;
  /** Rows of the table, without the header and blank lines. */
  readonly rowCount: number;
  /** Rows that are not counted, by the first thing they lack. */
  readonly leftOut: { readonly noLabel: number; readonly noPrediction: number; readonly noGroup: number };
  /** Counted rows without a score; 0 where no column holds one. */
  readonly withoutScore: number;
  /** Empty cells, column by column in the order of the table. */
  readonly missing: readonly { readonly column: string; readonly count: number }[];
  /** Rows that repeat an earlier one in every column. */
  readonly repeatedRows: number;
  /** Ordered by their values, which are never empty. */
  readonly cells: readonly GroupCell[];
}

export interface PredictionCounter {
  /** @returns the fault that ends the reading; null = go on */
  readonly push: (text: string) => TableFault | null;
  /** Call once, after the last part. */
  readonly end: () => Result<PredictionCounts, TableFault>;
  readonly rowCount: () => number;
}

/**
 * Counts a table of predictions as it streams by: RFC 4180 with commas, a header, one row a person.
 *
 * However the text is cut into parts, the result is the same. Rows that lack a label, a prediction or a group are left out
 * and counted; a row with a wrong number of cells, a third class or a score beyond 0 to 1 ends the reading with its line.
 */
export function createPredictionCounter(columns: ColumnMap): PredictionCounter {
  const scanner = createRecordScanner();
  const labels = createClassReader(columns.positiveLabel);
  const predictions = createClassReader(columns.positivePrediction);
  const indexes = columns.groups.map(() => createGroupIndex());
  const cells = new Map<number, OpenCell>();
  const rows = createRowTally();
  const leftOut = { noLabel: 0, noPrediction: 0, noGroup: 0 };
  let header: readonly string[] | null = null;
  let places: ColumnPlaces | null = null;
  let missing: number[] = [];
  let withoutScore = 0;

  function readHeader(): TableFault | null {
    const names = Array.from({ length: scanner.cellCount() }, (_, place) => scanner.cell(place));
    if (names.some((name) => name.includes('\0'))) return { code: 'not-text' };
    const placed = placeColumns(names, columns);
    if (!placed.ok) return placed.error;
    header = names.map((name) => name.trim());
    missing = names.map(() => 0);
    places = placed.value;
    return null;
  }

  function readRow(at: ColumnPlaces): TableFault | null {
    const width = missing.length;
    if (scanner.cellCount() !== width)
      return { code: 'cell-count', line: scanner.line(), expected: width, got: scanner.cellCount() };
    rows.add(scanner.hash());
    for (let place = 0; place < width; place += 1)
      if (isMissing(scanner.cell(place))) missing[place] = (missing[place] as number) + 1;
    const labelCell = scanner.cell(at.label);
    const predictionCell = scanner.cell(at.prediction);
    if (isMissing(labelCell)) leftOut.noLabel += 1;
    else if (isMissing(predictionCell)) leftOut.noPrediction += 1;
    else if (at.groups.some(lacksGroup)) leftOut.noGroup += 1;
    else {
      const label = labels.read(labelCell);
      if (label === null) return thirdClass(columns.label, labelCell, labels);
      const prediction = predictions.read(predictionCell);
      if (prediction === null) return thirdClass(columns.prediction, predictionCell, predictions);
      const cell = openCellOf(at);
      if (cell === null) return { code: 'too-many-groups', columns: columns.groups, limit: MAX_GROUPS };
      if (label) {
        if (prediction) cell.truePositives += 1;
        else cell.falseNegatives += 1;
      } else if (prediction) cell.falsePositives += 1;
      else cell.trueNegatives += 1;
      if (at.score !== null) return readScore(scanner.cell(at.score), label, cell);
    }
    return null;
  }

  function lacksGroup(place: number): boolean {
    return isMissing(scanner.cell(place));
  }

  function thirdClass(column: string, got: string, reader: ClassReader): TableFault {
    return { code: 'not-two-classes', line: scanner.line(), column, got, expected: reader.classes() };
  }

  function readScore(text: string, label: boolean, cell: OpenCell): TableFault | null {
    if (isMissing(text)) {
      withoutScore += 1;
      return null;
    }
    const score = Number(text);
    if (!(score >= 0 && score <= 1))
      return { code: 'score-range', line: scanner.line(), column: columns.score ?? '', got: text };
    const bin = cell.bins[Math.min(SCORE_BINS - 1, Math.floor(score * SCORE_BINS))] as OpenBin;
    bin.count += 1;
    bin.scoreSum += score;
    if (label) bin.positives += 1;
    return null;
  }

  /** @returns null = there are too many */
  function openCellOf(at: ColumnPlaces): OpenCell | null {
    let key = 0;
    for (let column = 0; column < indexes.length; column += 1) {
      const index = indexes[column] as GroupIndex;
      const number = index.numberOf(scanner.cell(at.groups[column] as number));
      if (index.size() > MAX_GROUPS) return null;
      key = key * MAX_GROUPS + number;
    }
    const known = cells.get(key);
    if (known !== undefined) return known;
    if (cells.size >= MAX_GROUPS) return null;
    const opened = openCell(
      indexes.map((index, column) => index.value(index.numberOf(scanner.cell(at.groups[column] as number)))),
    );
    cells.set(key, opened);
    return opened;
  }

  function readOn(isLast: boolean): TableFault | null {
    while (scanner.next(isLast)) {
      const broken = scanner.broken();
      if (broken !== null) return { code: 'broken-cell', ...broken };
      const fault = places === null ? readHeader() : readRow(places);
      if (fault !== null) return fault;
    }
    const broken = scanner.broken();
    return broken === null ? null : { code: 'broken-cell', ...broken };
  }

  return {
    rowCount: () => rows.count(),
    push: (text) => {
      scanner.push(text);
      return readOn(false);
    },
    end: () => {
      const fault = readOn(true);
      if (fault !== null) return err(fault);
      if (header === null) return err({ code: 'empty' });
      if (cells.size === 0) return err({ code: 'no-rows' });
      for (const [reader, column, positive] of [
        [labels, columns.label, columns.positiveLabel],
        [predictions, columns.prediction, columns.positivePrediction],
      ] as const)
        if (positive !== null && !reader.sawPositive()) return err({ code: 'no-positive', column, positive });
      return ok({
        columns,
        rowCount: rows.count(),
        leftOut,
        withoutScore,
        missing: header.map((column, place) => ({ column, count: missing[place] as number })),
        repeatedRows: rows.repeated(),
        cells: [...cells.values()]
          .map((cell) => closeCell(cell, columns.score !== null))
          .sort((a, b) => compareText(a.values.join('\0'), b.values.join('\0'))),
      });
    },
  };
}

interface OpenBin {
  count: number;
  scoreSum: number;
  positives: number;
}

interface OpenCell {
  readonly values: readonly string[];
  truePositives: number;
  falsePositives: number;
  falseNegatives: number;
  trueNegatives: number;
  readonly bins: readonly OpenBin[];
}

function openCell(values: readonly string[]): OpenCell {
  const bins = Array.from({ length: SCORE_BINS }, () => ({ count: 0, scoreSum: 0, positives: 0 }));
  return { values, truePositives: 0, falsePositives: 0, falseNegatives: 0, trueNegatives: 0, bins };
}

function closeCell({ values, bins, ...counts }: OpenCell, hasScore: boolean): GroupCell {
  return { values, counts, ...(hasScore ? { bins } : {}) };
}
