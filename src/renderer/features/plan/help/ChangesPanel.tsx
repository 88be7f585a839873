import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CostScopeId } from '#core/evaluation/evaluation';
import type { Plan } from '#core/plan/plan';
import { useCatalog, useEvaluation } from '../../../state/use-state';
import { Amount } from '../../../ui/Amount';
import { SectionHead } from '../../../ui/SectionHead';
import { driversFor } from '../questions/drivers-for';
import type { Question } from '../questions/question';
import { variantsOf } from '../questions/variants';
import { DriverTable } from './DriverTable';
import classes from './help.module.css';
import { VariantTable } from './VariantTable';

export interface ChangesPanelProps {
  readonly question: Question;
  readonly plan: Plan;
}

/** How the answer moves the cost it affects. */
export function ChangesPanel({ question, plan }: ChangesPanelProps) {
  const { t } = useTranslation('plan');
  return (
    <section>
      <SectionHead title={t('changes.title')} />
      {question.scope === null ? (
        <p className={classes.words}>{t(wordsWithoutCost(question))}</p>
      ) : (
        <Changes question={question} plan={plan} scopeId={question.scope} />
      )}
    </section>
  );
}

type WithoutCost = 'changes.budget' | 'changes.file' | 'changes.kind' | 'changes.nothing';

function wordsWithoutCost({ id, kind }: Question): WithoutCost {
  if (kind === 'config-file') return 'changes.file';
  if (kind === 'workload-kind') return 'changes.kind';
  return id === 'budgetUsd' ? 'changes.budget' : 'changes.nothing';
}

function Changes({ question, plan, scopeId }: ChangesPanelProps & { readonly scopeId: CostScopeId }) {
  const { t } = useTranslation(['plan', 'items']);
  const evaluation = useEvaluation((each) => each);
  const catalog = useCatalog((state) => state.catalog);
  const variants = useMemo(
    () => variantsOf(question, plan, { evaluation, catalog }),
    [question, plan, evaluation, catalog],
  );
  const scope = evaluation?.planned.scopes.find(({ id }) => id === scopeId);
  if (scope === undefined) return <p className={classes.words}>{t('changes.waiting')}</p>;
  const drivers = driversFor(question, scope.drivers);
  const scopeName = t(`items:scope.${scopeId}`);
  return (
    <>
      <p className={classes.now}>
        {t('changes.now', { scope: scopeName })} <Amount usd={scope.totalUsd} />
      </p>
      {drivers.length > 0 ? (
        <DriverTable drivers={drivers} scopeName={scopeName} />
      ) : variants.length > 1 ? (
        <VariantTable question={question} variants={variants} scopeId={scopeId} scopeName={scopeName} />
      ) : (
        <p className="meta">{t('changes.little', { scope: scopeName })}</p>
      )}
      {scope.complete ? null : <p className="meta">{t('changes.incomplete')}</p>}
    </>
  );
}
