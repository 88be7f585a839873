import { useCallback, useEffect, useRef, useState } from 'react';
import type { AppError } from '#core/contract/app-error';
import type { ReportOptions } from '#core/contract/report';
import { saveFile } from '../app/save-file';
import { useStores } from '../state/stores-context';

export type PrintStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'printing'; readonly progress01: number; readonly step: string }
  | { readonly kind: 'done'; readonly fileName: string; readonly pageCount: number; readonly seconds: number }
  | { readonly kind: 'failed'; readonly error: AppError };

export interface Printing {
  readonly status: PrintStatus;
  readonly start: () => void;
  readonly cancel: () => void;
}

/** Prints the report through the backend and hands the PDF to the user. @param options null = no plan is open */
export function usePrintReport(options: ReportOptions | null): Printing {
  const { call, session, ui } = useStores();
  const [status, setStatus] = useState<PrintStatus>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = useCallback(async () => {
    if (options === null || running.current !== null) return;
    const abort = new AbortController();
    running.current = abort;
    setStatus({ kind: 'printing', progress01: 0, step: 'start-browser' });
    // What is printed is what is stored: the last keystrokes have to be there first.
    const unsaved = await session.flush();
    const printed =
      unsaved === null
        ? await call('report.print', options, {
            signal: abort.signal,
            onProgress: (progress01, step) => setStatus({ kind: 'printing', progress01, step }),
          })
        : ({ ok: false, error: unsaved } as const);
    running.current = null;
    if (abort.signal.aborted) return setStatus({ kind: 'idle' });
    if (!printed.ok) return setStatus({ kind: 'failed', error: printed.error });
    const { fileName, pdfBase64, pageCount, seconds } = printed.value;
    saveFile(fileName, bytesOf(pdfBase64), 'application/pdf');
    setStatus({ kind: 'done', fileName, pageCount, seconds });
    ui.announce(fileName);
  }, [options, call, session, ui]);

  const cancel = useCallback(() => running.current?.abort(), []);
  return { status, start: () => void start(), cancel };
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}
