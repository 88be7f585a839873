import { useEffect, useRef, useState } from 'react';
import { splitCsv } from '#core/catalog/csv';
import { type ColumnMap, otherDelimiter } from '#core/fairness/table/column-map';
import type { PredictionCounts } from '#core/fairness/table/count-predictions';
import { decodePart } from '#core/fairness/table/decode-part';
import { type SeenColumn, seenColumns } from '#core/fairness/table/guess-columns';
import { MAX_MEASUREMENTS } from '#core/plan/fairness';
import { useFairnessWords } from '../../../fairness/use-fairness-words';
import { useToday } from '../../../format/use-today';
import { useStores } from '../../../state/stores-context';
import { askFairness } from '../../../worker/ask-fairness';
import { useFairnessEdits } from '../use-fairness-edits';
import type { FairnessView } from '../use-fairness-view';
import type { ImportFault } from './fault-text';

/** Of a file, what is read before anything is counted [bytes]. */
const PREVIEW_BYTES = 200_000;
const PREVIEW_ROWS = 400;

/** A file whose first rows were read. */
export interface ChosenFile {
  readonly file: File;
  readonly columns: readonly SeenColumn[];
  readonly rows: readonly (readonly string[])[];
}

export type ImportStep =
  | { readonly kind: 'choose'; readonly wasCancelled: boolean }
  | ({ readonly kind: 'columns' } & ChosenFile)
  | {
      readonly kind: 'counting';
      readonly fileName: string;
      readonly size: number;
      readonly bytes: number;
      readonly rows: number;
    }
  | { readonly kind: 'failed'; readonly fileName: string; readonly fault: ImportFault };

/** Takes one file into the plan, step by step. @param onDone its counts are in the plan */
export function useImport(view: FairnessView, onDone: () => void) {
  const { t, format } = useFairnessWords();
  const { ui } = useStores();
  const edits = useFairnessEdits();
  const today = useToday();
  const [step, setStep] = useState<ImportStep>({ kind: 'choose', wasCancelled: false });
  const stop = useRef<(() => void) | null>(null);
  // Nothing goes on counting for a panel that was closed.
  useEffect(() => () => stop.current?.(), []);

  const fail = (fileName: string, fault: ImportFault) => setStep({ kind: 'failed', fileName, fault });

  const choose = async (file: File) => {
    let bytes: Uint8Array;
    try {
      bytes = new Uint8Array(await file.slice(0, PREVIEW_BYTES).arrayBuffer());
    } catch {
      // It was moved or its disk is gone.
      return fail(file.name, { code: 'unreadable' });
    }
    if (bytes.includes(0)) return fail(file.name, { code: 'not-text' });
    const text = decodePart(new TextDecoder('utf-8', { fatal: true }), bytes);
    if (!text.ok) return fail(file.name, text.error);
    const isCut = file.size > PREVIEW_BYTES;
    const { records } = splitCsv(text.value);
    // The last record of a part may be half a record.
    const [header, ...rows] = records
      .slice(0, isCut && records.length > 1 ? -1 : undefined)
      .map(({ cells }) => cells);
    if (header === undefined) return fail(file.name, { code: 'empty' });
    const delimiter = otherDelimiter(header);
    if (delimiter !== null) return fail(file.name, { code: 'other-delimiter', got: delimiter });
    setStep({
      kind: 'columns',
      file,
      columns: seenColumns(header, rows.slice(0, PREVIEW_ROWS)),
      rows: rows.slice(0, 5),
    });
  };

  const sample = async () => {
    const { default: text } = await import(
      '../../../../../resources/samples/predictions/synthetic-safety-filter.csv?raw'
    );
    await choose(new File([text], t('import.sampleFile'), { type: 'text/csv' }));
  };

  const keep = (fileName: string, counts: PredictionCounts) => {
    const known = view.fairness.measurements ?? [];
    const isAdded = edits.add({
      id: freeId(known.map(({ id }) => id)),
      fileName,
      importedOn: today,
      ...writable(counts),
    });
    if (!isAdded) return fail(fileName, { code: 'worker', message: '' });
    ui.announce(t('import.done', { file: fileName, rows: format.integer(counts.rowCount) }));
    view.place.go({ at: null, by: null, view: null }, { replace: true });
    onDone();
  };

  const count = (file: File, columns: ColumnMap) => {
    if ((view.fairness.measurements?.length ?? 0) >= MAX_MEASUREMENTS)
      return fail(file.name, { code: 'too-many-imports', limit: MAX_MEASUREMENTS });
    setStep({ kind: 'counting', fileName: file.name, size: file.size, bytes: 0, rows: 0 });
    stop.current = askFairness({ kind: 'count', file, columns }, (reply) => {
      if (reply.kind === 'progress')
        setStep({
          kind: 'counting',
          fileName: file.name,
          size: file.size,
          bytes: reply.bytes,
          rows: reply.rows,
        });
      else if (reply.kind === 'failed') fail(file.name, { code: 'worker', message: reply.message });
      else if (reply.kind === 'counted') {
        if (reply.result.ok) keep(file.name, reply.result.value);
        else fail(file.name, reply.result.error);
      }
    });
  };

  const startOver = () => setStep({ kind: 'choose', wasCancelled: false });
  const cancel = () => {
    stop.current?.();
    stop.current = null;
    setStep({ kind: 'choose', wasCancelled: true });
  };
  return { step, choose, sample, count, cancel, startOver };
}

/** The counts as a plan holds them: lists that may be written to. */
function writable({ columns, missing, cells, ...counts }: PredictionCounts) {
  return {
    ...counts,
    columns: { ...columns, groups: [...columns.groups] },
    missing: [...missing],
    cells: cells.map(({ values, counts: people, bins }) => ({
      values: [...values],
      counts: { ...people },
      ...(bins === undefined ? {} : { bins: bins.map((bin) => ({ ...bin })) }),
    })),
  };
}

function freeId(taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`import-${number}`)) number += 1;
  return `import-${number}`;
}
