import type { Disparities } from '#core/fairness/bootstrap/bootstrap-disparities';
import type { Counts } from '#core/fairness/counts';
import type { ColumnMap } from '#core/fairness/table/column-map';
import type { PredictionCounts } from '#core/fairness/table/count-predictions';
import type { TableFault } from '#core/fairness/table/table-fault';
import type { Result } from '#core/shared/result';

/** To the worker, once: it ends with its answer. */
export type FairnessQuestion =
  | { readonly kind: 'count'; readonly file: Blob; readonly columns: ColumnMap }
  | { readonly kind: 'bootstrap'; readonly groups: readonly Counts[]; readonly seed: number };

/** From the worker; `progress` comes some times before `counted`. */
export type FairnessReply =
  | { readonly kind: 'progress'; readonly bytes: number; readonly rows: number }
  | { readonly kind: 'counted'; readonly result: Result<PredictionCounts, TableFault> }
  | { readonly kind: 'bootstrapped'; readonly disparities: Disparities }
  /** A fault of ours, or of the disk. */
  | { readonly kind: 'failed'; readonly message: string };
