import { useTranslation } from 'react-i18next';
import { hardwareIdOf } from '#core/plan/own-hardware';
import { type Plan, Tenure } from '#core/plan/plan';
import { isLanguagePlan, trainingAmount } from '#core/workload/resolve';
import { CountrySelect } from '../../../ui/CountrySelect';
import { NumberField } from '../../../ui/NumberField';
import { SelectField } from '../../../ui/SelectField';
import { UncertainField } from '../../../ui/UncertainField';
import type { CostView } from '../use-cost-view';
import type { Names } from '../use-names';
import classes from './what-if.module.css';
import { sizeOf, type WhatIfDraft } from './what-if-draft';

export interface WhatIfFieldsProps {
  readonly view: CostView;
  readonly plan: Plan;
  readonly draft: WhatIfDraft;
  readonly onChange: (draft: WhatIfDraft) => void;
  readonly names: Names;
}

/** The few inputs that are worth trying, filled with the plan's values. */
export function WhatIfFields({ view, plan, draft, onChange }: WhatIfFieldsProps) {
  const { t } = useTranslation('cost');
  const { t: tItems } = useTranslation('items');
  const { training, placement } = plan;
  const isLanguage = isLanguagePlan(plan);
  const isFineTuning = training.approach === 'fine-tune' && isLanguage;
  const tokens = draft.tokens ?? trainingAmount(plan).value;
  const set = (change: Partial<WhatIfDraft>) => onChange({ ...draft, ...change });
  return (
    <div className={classes.fields}>
      <NumberField
        label={t(isFineTuning ? 'whatIf.baseParameters' : 'whatIf.parameters')}
        value={draft.parameterCount ?? sizeOf(plan)}
        min={1e6}
        max={1e14}
        onChange={(parameterCount) => set({ parameterCount })}
      />
      <NumberField
        label={t('whatIf.count')}
        value={draft.acceleratorCount ?? training.acceleratorCount}
        min={1}
        max={1_000_000}
        integer
        onChange={(acceleratorCount) => set({ acceleratorCount })}
      />
      <div className={classes.wide}>
        <UncertainField
          label={t(isLanguage ? 'whatIf.tokens' : 'whatIf.samples')}
          value={tokens}
          min={isLanguage ? 1e3 : 1}
          max={isFineTuning ? 1e14 : 1e16}
          isRatio={false}
          onChange={(value) => set({ tokens: value })}
        />
      </div>
      <SelectField
        label={t('whatIf.accelerator')}
        value={draft.acceleratorId ?? training.acceleratorId}
        options={[
          ...(plan.machines ?? []).map((machine) => ({ value: hardwareIdOf(machine), label: machine.name })),
          ...view.catalog.accelerators.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(acceleratorId) => set({ acceleratorId })}
      />
      <SelectField
        label={t('whatIf.tenure')}
        value={draft.tenure ?? training.tenure}
        options={Tenure.options.map((tenure) => ({ value: tenure, label: tItems(`tenure.${tenure}`) }))}
        onChange={(tenure) => set({ tenure: tenure as WhatIfDraft['tenure'] })}
      />
      <CountrySelect
        label={t('whatIf.country')}
        value={draft.country ?? placement.training}
        countries={view.catalog.countries}
        onChange={(country) => set({ country })}
      />
      {plan.markets.length === 0 ? null : (
        <NumberField
          label={t('whatIf.users')}
          value={draft.usersFactor ?? 1}
          min={0.001}
          max={1000}
          onChange={(usersFactor) => set({ usersFactor })}
        />
      )}
      {draft.parameterCount === null || isFineTuning || !isLanguage ? null : (
        <p className={`meta ${classes.wide}`}>{t('whatIf.resized')}</p>
      )}
    </div>
  );
}
