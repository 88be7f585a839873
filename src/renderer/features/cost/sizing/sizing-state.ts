import type { Evaluation } from '#core/evaluation/evaluation';
import type { Plan } from '#core/plan/plan';
import type { ThreePoint } from '#core/uncertainty/three-point';
import { usdPerFlop } from '#core/workload/sizing/compute-price';
import type { Size } from '#core/workload/sizing/scaling-laws';
import { servedTokens } from '#core/workload/sizing/served-tokens';

export const BUDGET_MODES = ['plan', 'flop', 'usd'] as const;
export type BudgetMode = (typeof BUDGET_MODES)[number];

/** What the user asks for; null = as the plan has it. */
export interface SizingDraft {
  readonly mode: BudgetMode;
  /** [FLOP] */
  readonly flop: number | null;
  /** [USD] */
  readonly usd: number | null;
  /** [tokens] */
  readonly served: number | null;
}

export const AS_THE_PLAN: SizingDraft = { mode: 'plan', flop: null, usd: null, served: null };

/** Bounds of what may be asked for. */
export const FLOP_BOUNDS = { min: 1e15, max: 1e29 } as const;
export const USD_BOUNDS = { min: 1, max: 1e13 } as const;
export const SERVED_BOUNDS = { min: 0, max: 1e19 } as const;

/** The budget that the sizes are looked for with. */
export interface SizingBudget {
  /** [FLOP] */
  readonly flop: number;
  /** What an amount of money buys; null where none is asked for. */
  readonly flopRange: ThreePoint | null;
  /** [USD] */
  readonly usd: number | null;
  /** [USD per FLOP]; null = not known */
  readonly price: ThreePoint | null;
  /** [tokens] */
  readonly served: number;
  readonly servedByPlan: number;
}

export function sizingBudget(draft: SizingDraft, plan: Plan, evaluation: Evaluation): SizingBudget {
  const planFlop = within(evaluation.trainingFacts.flop.p50, FLOP_BOUNDS);
  const price = usdPerFlop(evaluation);
  const servedByPlan = servedTokens(plan);
  const served = within(draft.served ?? servedByPlan, SERVED_BOUNDS);
  const shared = { price, served, servedByPlan };
  if (draft.mode === 'usd' && price !== null) {
    const usd = draft.usd ?? within(planFlop * price.likely, USD_BOUNDS);
    const bought = (usdEach: number) => within(usd / usdEach, FLOP_BOUNDS);
    const flopRange = { low: bought(price.high), likely: bought(price.likely), high: bought(price.low) };
    return { ...shared, flop: flopRange.likely, flopRange, usd };
  }
  const flop = draft.mode === 'flop' ? (draft.flop ?? planFlop) : planFlop;
  return { ...shared, flop, flopRange: null, usd: null };
}

/** Where the plan stands: parameters that a token uses, on its likely tokens. */
export function planSize({ model, training }: Plan): Size {
  return { parameterCount: model.activeParameterCount, tokenCount: training.tokens.likely };
}

function within(value: number, { min, max }: { readonly min: number; readonly max: number }): number {
  return Math.min(max, Math.max(min, value));
}
