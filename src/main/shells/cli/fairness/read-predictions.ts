import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { AppError } from '#core/contract/app-error';
import type { ColumnMap } from '#core/fairness/table/column-map';
import { createPredictionCounter, type PredictionCounts } from '#core/fairness/table/count-predictions';
import { decodePart } from '#core/fairness/table/decode-part';
import { describeTableFault, type TableFault } from '#core/fairness/table/table-fault';
import { err, type Result } from '#core/shared/result';
import { reasonOf } from '#main/shells/read-text-file';

const EXPECTED = 'a CSV table of predictions';
const CHUNK_BYTES = 1 << 20;

/** Counts a table of predictions as it is read; of any size, since rows are not kept. */
export async function readPredictions(
  file: string,
  columns: ColumnMap,
): Promise<Result<PredictionCounts, AppError>> {
  const counter = createPredictionCounter(columns);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const push = (bytes?: Buffer): TableFault | null => {
    const text = decodePart(decoder, bytes);
    return text.ok ? counter.push(text.value) : text.error;
  };
  try {
    if ((await stat(file)).isDirectory()) return invalid(file, `it is a folder; expected ${EXPECTED}`);
    for await (const part of createReadStream(file, { highWaterMark: CHUNK_BYTES })) {
      const fault = push(part as Buffer);
      if (fault !== null) return refused(file, fault);
    }
  } catch (cause) {
    const reason = reasonOf(cause);
    if (reason === null) throw cause;
    return invalid(file, `${reason}; expected ${EXPECTED}`);
  }
  const cut = push();
  if (cut !== null) return refused(file, cut);
  const counted = counter.end();
  return counted.ok ? counted : refused(file, counted.error);
}

function refused(file: string, fault: TableFault): Result<never, AppError> {
  return invalid(file, describeTableFault(fault));
}

function invalid(file: string, message: string): Result<never, AppError> {
  return err({ code: 'invalid-input', message: `${file}: ${message}`, field: file });
}
