/** Rows as they are stored. Only repositories read and write them. */
export interface Tables {
  readonly meta: KeyValueRow;
  readonly setting: KeyValueRow;
  readonly plan: PlanRow;
  readonly plan_revision: PlanRevisionRow;
  readonly price_sheet: PriceSheetRow;
  readonly machine: MachineRow;
  readonly machine_run: MachineRunRow;
}

/** `value` is JSON. */
export interface KeyValueRow {
  readonly key: string;
  readonly value: string;
}

export interface PlanRow {
  readonly id: string;
  readonly name: string;
  readonly client: string;
  /** 1: made from the sample plan. */
  readonly sample: number;
  /** `seq` of the revision that is the plan now; undo and redo move it. */
  readonly head_seq: number;
  /** Counts every stored change, undo and redo included; detects a second window. */
  readonly revision: number;
  /** 1: the last change was a save, so that the next one may fold into it. */
  readonly foldable: number;
  /** JSON of a PlanSummary; null = not computed yet. */
  readonly summary: string | null;
  /** What the summary was computed with (app, catalog, price sheets); another basis makes it stale. */
  readonly summary_basis: string | null;
  readonly created_at_ms: number;
  readonly updated_at_ms: number;
  /** Set while the plan is in the bin. */
  readonly deleted_at_ms: number | null;
}

export interface PlanRevisionRow {
  readonly plan_id: string;
  /** 1, 2, 3 … without gaps; old ones are dropped from the low end. */
  readonly seq: number;
  readonly label: string;
  /** JSON of the whole plan. */
  readonly document: string;
  readonly created_at_ms: number;
  /** Later than `created_at_ms` when changes folded into it. */
  readonly saved_at_ms: number;
}

export interface PriceSheetRow {
  readonly id: string;
  readonly name: string;
  readonly imported_at_ms: number;
  readonly offer_count: number;
  /** JSON of CloudOffer[]. */
  readonly offers: string;
}

export interface MachineRow {
  readonly id: string;
  readonly name: string;
  /** JSON of MachineFacts. */
  readonly facts: string;
  readonly accelerator_id: string | null;
  /** `name` or `user`; null = no part fits. */
  readonly accelerator_by: string | null;
  /** JSON of MachineOwnFigures. */
  readonly own_figures: string;
  /** How many of these the fleet has. */
  readonly unit_count: number;
  readonly added_at_ms: number;
}

export interface MachineRunRow {
  readonly id: string;
  readonly machine_id: string;
  readonly backend: string;
  readonly started_at_ms: number;
  /** JSON of BenchmarkResult. */
  readonly result: string;
}
