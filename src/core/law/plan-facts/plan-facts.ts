import type { FactId, Facts, FactValue } from '#core/law/facts';

/** A value that the plan implies, and the answer of the plan that it comes from. */
export interface DerivedFact {
  readonly value: FactValue;
  /** Path into the plan, e.g. `markets.0.monthlyActiveUsers`. */
  readonly path: string;
}

/** How a fact came to be known. */
export type FactOrigin =
  | {
      readonly how: 'answered';
      /** e.g. `facts.common.personalData` or `facts.byCountry.DE.offersHere` */
      readonly path: string;
      /** What the plan would imply if it were not answered; null = nothing. */
      readonly insteadOf: DerivedFact | null;
    }
  | { readonly how: 'derived'; readonly path: string }
  /** From what is known about the country that this place is a part of. */
  | { readonly how: 'inherited'; readonly country: string };

/** An answer in the plan that is no answer to its fact; it counts as not given. */
export interface AnswerFault {
  readonly path: string;
  /** What is wrong with it, in English. */
  readonly message: string;
}

export interface PlanFacts {
  readonly facts: Facts;
  /** One for each known fact. */
  readonly origins: Readonly<Partial<Record<FactId, FactOrigin>>>;
  readonly faults: readonly AnswerFault[];
}
