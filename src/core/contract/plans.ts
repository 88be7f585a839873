import * as z from 'zod';
import type { Contract } from '#core/contract/define-contract';
import { Plan } from '#core/plan/plan';

const PlanId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'expected a plan id');

/** P10, median, P90 of the plan as placed, first 12 months [USD]. */
const SummaryCost = z.object({
  p10: z.number(),
  p25: z.number(),
  p50: z.number(),
  p75: z.number(),
  p90: z.number(),
});

/** What the list of plans shows, kept beside the plan when it is saved. */
export const PlanSummary = z.object({
  modelParameterCount: z.number(),
  approach: z.enum(['train', 'fine-tune']),
  markets: z.array(z.string()),
  first12MonthsUsd: SummaryCost.nullable(),
  trainingUsd: SummaryCost.nullable(),
  untilLaunchUsd: SummaryCost.nullable(),
  complete: z.boolean(),
  assumed: z.boolean(),
  errorCount: z.number(),
  warningCount: z.number(),
  hintCount: z.number(),
  fullTimeEquivalents: z.number(),
});
export type PlanSummary = z.infer<typeof PlanSummary>;

export const PlanListItem = z.object({
  id: PlanId,
  name: z.string(),
  client: z.string(),
  sample: z.boolean(),
  updatedAtMs: z.number(),
  summary: PlanSummary.nullable(),
});
export type PlanListItem = z.infer<typeof PlanListItem>;

/** A plan as opened: the document, where it stands in its history. */
export const OpenedPlan = z.object({
  id: PlanId,
  plan: Plan,
  sample: z.boolean(),
  /** Grows with every stored revision; sent back with a save to detect a second window. */
  revision: z.number().int(),
  savedAtMs: z.number(),
  /** Label of the change that undo would take back; null = nothing to undo. */
  undoLabel: z.string().nullable(),
  redoLabel: z.string().nullable(),
});
export type OpenedPlan = z.infer<typeof OpenedPlan>;

const byId = z.object({ id: PlanId });

export const plansContract = {
  'plans.list': { input: z.object({}), output: z.array(PlanListItem) },
  'plans.open': { input: byId, output: OpenedPlan },
  /** `blank`: defaults, empty markets; `sample`: an editable copy of the sample plan. */
  'plans.create': {
    input: z.object({
      from: z.enum(['blank', 'sample']),
      name: z.string().trim().min(1).max(120).optional(),
    }),
    output: OpenedPlan,
  },
  'plans.duplicate': { input: byId, output: OpenedPlan },
  /**
   * Stores the document as a new revision. `label` is an i18n key plus optional detail naming the change; edits with
   * the same `label` within two seconds fold into one revision. `baseRevision` other than the stored one: `conflict`.
   */
  'plans.save': {
    input: z.object({
      id: PlanId,
      plan: Plan,
      label: z.string().min(1).max(200),
      baseRevision: z.number().int(),
    }),
    output: OpenedPlan.omit({ plan: true }),
  },
  'plans.undo': { input: byId, output: OpenedPlan },
  'plans.redo': { input: byId, output: OpenedPlan },
  /** Moves to the bin; `plans.restore` takes it back. */
  'plans.delete': { input: byId, output: z.object({ id: PlanId, name: z.string() }) },
  'plans.restore': { input: byId, output: PlanListItem },
  /** `text` is the content of a `.landfall` file. Same name: imported beside, never over. */
  'plans.import': {
    input: z.object({ fileName: z.string().max(300), text: z.string() }),
    output: OpenedPlan,
  },
  /** The plan alone; `evidenceCount` files stand behind it, which only a bundle holds. */
  'plans.export': {
    input: byId,
    output: z.object({ fileName: z.string(), text: z.string(), evidenceCount: z.number().int() }),
  },
} satisfies Contract;
