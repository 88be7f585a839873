import { newPlan } from '#core/plan/new-plan';
import type { Plan } from '#core/plan/plan';
import { catalogReplica, type Replica } from '#core/serving/replica';
import { realCatalog } from '../../../support/catalog.ts';
import { fixtureText, readGood } from '../model/read-fixture.ts';

/** Shares of the peaks that METHODS.md section 4 calibrates. */
export const EFFICIENCY = { compute01: 0.5, bandwidth01: 0.65, memory01: 0.92 };

/** A plan that serves a published model, its shape read from the model's own config.json. */
export function planServing(config: string, serving: Partial<Plan['serving']> = {}): Plan {
  const plan = newPlan(config);
  const { architecture } = readGood(fixtureText(config));
  return { ...plan, model: architecture, serving: { ...plan.serving, ...serving } };
}

/** A copy of it on a part of the catalog. */
export function replicaOn(partId: string, plan: Plan): Replica {
  const part = realCatalog().accelerators.find(({ id }) => id === partId);
  if (part === undefined) throw new Error(`no accelerator ${partId}`);
  return catalogReplica(plan, part, EFFICIENCY);
}
