import type { AppError } from '#core/contract/app-error';
import { seenLawOf } from '#core/law/plan-duties/law-changes';
import { dutiesOfPlan } from '#core/law/plan-duties/plan-duties';
import type { Compliance, SeenLaw } from '#core/plan/compliance';
import { NO_COMPLIANCE } from '#core/plan/no-compliance';
import type { Result } from '#core/shared/result';
import { dayOf } from '../format/dates';
import type { LabelParams } from './edit-label';
import type { Stores } from './stores';

type Needed = Pick<Stores, 'session' | 'evaluation' | 'law'>;

/**
 * Changes the compliance part of the open plan as one step of undo.
 *
 * @param labelKey i18n key that names the step in the history
 */
export function writeCompliance(
  { session }: Pick<Stores, 'session'>,
  change: (compliance: Compliance) => Compliance,
  labelKey: string,
  params?: LabelParams,
): Result<void, AppError> {
  const changed = change(session.store.getState().plan?.compliance ?? NO_COMPLIANCE);
  return session.edit('compliance', changed, labelKey, params);
}

/** The law as the open plan sees it today; null while plan or law are not there. */
export function lawNow({ session, evaluation, law }: Needed): SeenLaw | null {
  const { plan } = session.store.getState();
  const catalog = law.store.getState().law;
  if (plan === null || catalog === null) return null;
  const duties = dutiesOfPlan({
    plan,
    evaluation: evaluation.store.getState().evaluation,
    law: catalog,
  });
  return seenLawOf(duties, catalog, dayOf(Date.now()));
}
