import type { FactId } from '#core/law/facts';

/** One question to one fact. */
export type Leaf =
  | { readonly fact: FactId; readonly is: boolean | number | string }
  | { readonly fact: FactId; readonly in: readonly string[] }
  /** The fact is a list and holds one of these. */
  | { readonly fact: FactId; readonly includes: readonly string[] }
  | { readonly fact: FactId; readonly gte: number }
  | { readonly fact: FactId; readonly gt: number }
  | { readonly fact: FactId; readonly lte: number }
  | { readonly fact: FactId; readonly lt: number }
  /** The fact is a date before this day, YYYY-MM-DD. Its counterpart “on or after” is the negation. */
  | { readonly fact: FactId; readonly before: string };

/**
 * When a rule applies: data, never code. `all` of nothing is true, `any` of nothing is false. A `condition` is a named
 * trigger of the same file, e.g. `high-risk`, so that a definition is written and corrected once.
 */
export type Trigger =
  | Leaf
  | { readonly all: readonly Trigger[] }
  | { readonly any: readonly Trigger[] }
  | { readonly not: Trigger }
  | { readonly condition: string };

export const ALWAYS: Trigger = { all: [] };
export const NEVER: Trigger = { any: [] };
