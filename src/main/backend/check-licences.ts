import type { Evaluation, Finding } from '#core/evaluation/evaluation';
import type { Plan } from '#core/plan/plan';

/** Lines of a plan's check that the licences of its materials write. */
export type CheckLicences = (plan: Plan, evaluation: Evaluation) => readonly Finding[];
