import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format';
import { NumberField } from '../../../ui/NumberField';
import classes from './sizing.module.css';
import {
  BUDGET_MODES,
  type BudgetMode,
  FLOP_BOUNDS,
  SERVED_BOUNDS,
  type SizingBudget,
  type SizingDraft,
  USD_BOUNDS,
} from './sizing-state';

export interface BudgetFieldsProps {
  readonly draft: SizingDraft;
  readonly budget: SizingBudget;
  readonly onChange: (draft: SizingDraft) => void;
}

/** How much compute there is, and how much the model will serve. */
export function BudgetFields({ draft, budget, onChange }: BudgetFieldsProps) {
  const { t } = useTranslation('sizing');
  const format = useFormat();
  const isUsdUnknown = draft.mode === 'usd' && budget.price === null;
  return (
    <div className={classes.fields}>
      <div>
        <p className={classes.label}>{t('by')}</p>
        <SegmentedControl
          aria-label={t('by')}
          value={draft.mode}
          data={BUDGET_MODES.map((mode) => ({ value: mode, label: t(`mode.${mode}`) }))}
          onChange={(mode) => onChange({ ...draft, mode: mode as BudgetMode })}
        />
      </div>
      {draft.mode === 'flop' ? (
        <NumberField
          label={t('flop')}
          unit="FLOP"
          {...FLOP_BOUNDS}
          value={Number(budget.flop.toPrecision(3))}
          onChange={(flop) => onChange({ ...draft, flop })}
        />
      ) : null}
      {draft.mode === 'usd' && budget.price !== null ? (
        <NumberField
          label={t('usd')}
          unit="USD"
          description={t('usdHelp', { price: format.priceRange(per1e21(budget.price)) })}
          {...USD_BOUNDS}
          value={Number((budget.usd ?? 0).toPrecision(3))}
          onChange={(usd) => onChange({ ...draft, usd })}
        />
      ) : null}
      {isUsdUnknown ? <p className={`meta ${classes.note}`}>{t('usdNone')}</p> : null}
      <NumberField
        label={t('served')}
        description={
          budget.servedByPlan > 0
            ? t('servedHelp', { tokens: format.size(Number(budget.servedByPlan.toPrecision(2))) })
            : t('servedNone')
        }
        {...SERVED_BOUNDS}
        value={Number(budget.served.toPrecision(3))}
        onChange={(served) => onChange({ ...draft, served })}
      />
    </div>
  );
}

function per1e21({ low, likely, high }: NonNullable<SizingBudget['price']>) {
  return { low: low * 1e21, median: likely * 1e21, high: high * 1e21 };
}
