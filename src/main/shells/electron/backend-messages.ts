import type { AppError } from '#core/contract/app-error';
import type { Result } from '#core/shared/result';
import type { PrintedReport, PrintJob } from '#main/backend/host';

/** What the main process sends to the backend's process. Ids are the sender's choice. */
export type ToBackend =
  | { readonly kind: 'call'; readonly callId: string; readonly name: string; readonly input: unknown }
  | { readonly kind: 'cancel'; readonly callId: string }
  | { readonly kind: 'printed'; readonly printId: string; readonly result: Result<PrintedReport, AppError> }
  | {
      readonly kind: 'print-progress';
      readonly printId: string;
      readonly fraction01: number;
      readonly step: string;
    }
  /** Close the store and end. */
  | { readonly kind: 'close' };

/** What the backend's process sends back. */
export type FromBackend =
  | { readonly kind: 'result'; readonly callId: string; readonly result: Result<unknown, AppError> }
  | { readonly kind: 'progress'; readonly callId: string; readonly fraction01: number; readonly step: string }
  /** Only the main process has windows to print from. */
  | { readonly kind: 'print'; readonly printId: string; readonly job: PrintJob }
  | { readonly kind: 'cancel-print'; readonly printId: string };
