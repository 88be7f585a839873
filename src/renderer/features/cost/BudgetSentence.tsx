import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { frequencyOf } from '../../format/frequency';
import { useFormat } from '../../format/use-format';
import { usePlan } from '../../state/use-state';
import { NumberField } from '../../ui/NumberField';
import classes from './headline.module.css';
import type { CostView } from './use-cost-view';
import { useTypedAnswers } from './use-typed-answers';

/** Largest budget a plan keeps [USD]. */
const MAX_BUDGET_USD = 1e15;
/** Digits that survive the way into another currency and back. */
const SHOWN_DIGITS = 6;

/** “Your budget of 2.0 M holds in 8 of 10 runs”; the amount opens the field it is typed in. */
export function BudgetSentence({ view }: { readonly view: CostView }) {
  const { t } = useTranslation('cost');
  const format = useFormat();
  const [isEditing, setIsEditing] = useState(false);
  const { scope } = view;
  // Of the open plan, not of the figures: the field shows what was typed at once.
  const budgetUsd = usePlan((plan) => plan.budgetUsd);
  if (isEditing) return <BudgetField budgetUsd={budgetUsd} onDone={() => setIsEditing(false)} />;
  const edit = () => setIsEditing(true);
  if (budgetUsd === null || scope.withinBudget01 === null) {
    return (
      <>
        {t('budget.none')}
        <button type="button" className="link" onClick={edit}>
          {t('budget.set')}
        </button>
      </>
    );
  }
  const { kind, count, of } = frequencyOf(scope.withinBudget01);
  const frequency = t(`budget.${kind}`, { count, of });
  const isWhole = scope.id === 'horizon';
  const [before, after] = isWhole
    ? [t('budget.wholeBefore'), t('budget.wholeAfter', { frequency })]
    : [t('budget.partBefore'), t('budget.partAfter', { frequency })];
  return (
    <>
      {before}
      <button type="button" className="link" onClick={edit}>
        {t('budget.link', { amount: format.money(budgetUsd) })}
      </button>
      {after}
    </>
  );
}

interface BudgetFieldProps {
  readonly budgetUsd: number | null;
  readonly onDone: () => void;
}

/** The budget in the currency of the plan. */
function BudgetField({ budgetUsd, onDone }: BudgetFieldProps) {
  const { t } = useTranslation('cost');
  const answer = useTypedAnswers();
  const { currency } = useFormat();
  const save = (value: number | null) => answer([{ path: 'budgetUsd', value }]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter and Escape of the field inside, which has its own button
    <span
      className={classes.field}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onDone();
      }}
    >
      <NumberField
        label={t('budget.field')}
        value={budgetUsd === null ? null : Number((budgetUsd * currency.perUsd).toPrecision(SHOWN_DIGITS))}
        min={0}
        max={MAX_BUDGET_USD * currency.perUsd}
        unit={currency.code}
        onChange={(value) => save(value / currency.perUsd)}
        onClear={() => save(null)}
      />
      <button type="button" className="link" onClick={onDone}>
        {t('budget.done')}
      </button>
    </span>
  );
}
