import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { isAdapterMethod } from '#core/compute/training-flop';
import type { FitJob } from '#core/fit/fit-job';
import { RECOMPUTES, ZERO_STAGES } from '#core/fit/layout';
import { OPTIMIZER_IDS } from '#core/fit/optimizers';
import { FLEET_ID } from '#core/plan/own-hardware-ids';
import type { Plan } from '#core/plan/plan';
import type { TrainingLayout } from '#core/plan/training-layout';
import { useFormat } from '../../../format/use-format';
import { useStores } from '../../../state/stores-context';
import { usePlan } from '../../../state/use-state';
import { Disclosure } from '../../../ui/Disclosure';
import { NumberField } from '../../../ui/NumberField';
import { SectionHead } from '../../../ui/SectionHead';
import { SelectField } from '../../../ui/SelectField';
import { useTypedAnswers } from '../use-typed-answers';
import classes from './fit.module.css';

export interface LayoutFieldsProps {
  readonly plan: Plan;
  /** What is assumed where the user says nothing; null = the answers contradict each other. */
  readonly job: FitJob | null;
}

const SEARCHED = 'auto' as const;
const FROZEN = ['bf16', '8-bit', '4-bit'] as const;

/** What the user says about the cluster; each answer is kept in the plan, and one step of undo. */
export function LayoutFields({ plan: shown, job }: LayoutFieldsProps) {
  const { t } = useTranslation('costFit');
  const format = useFormat();
  const { session, ui } = useStores();
  const answer = useTypedAnswers();
  const headingId = useId();
  // The plan as it is now: what is shown beside it may lag behind by an edit.
  const plan = usePlan((current) => current) ?? shown;
  const answers: TrainingLayout = plan.training.layout ?? {};
  const set = (key: keyof TrainingLayout & string, value: unknown) => {
    const done = session.edit(['training', 'layout', key], value, 'edit:training.layout');
    if (!done.ok) ui.showFault(done.error);
  };
  const number = (
    key:
      | 'globalBatchTokens'
      | 'maxAccelerators'
      | 'nodeSize'
      | 'tensorParallel'
      | 'pipelineParallel'
      | 'expertCount'
      | 'expertsPerToken',
    min: number,
    max: number,
    assumed: number | 'any' | null,
  ) => (
    <NumberField
      label={t(`field.${key}.label`)}
      description={t(`field.${key}.help`)}
      value={answers[key] ?? null}
      min={min}
      max={max}
      integer
      {...(assumed === null
        ? {}
        : {
            placeholder:
              assumed === 'any' ? t('field.any') : t('field.assumed', { value: format.size(assumed) }),
          })}
      onChange={(value) => set(key, value)}
      onClear={() => set(key, undefined)}
    />
  );
  const { training, model } = plan;
  // A base that is adapted is taken to be dense unless it is the plan's own model.
  const isMixture =
    job === null ? training.approach === 'train' && model.kind === 'moe' : job.experts !== null;
  const isAdapter = plan.training.approach === 'fine-tune' && isAdapterMethod(plan.fineTuning.method);
  return (
    <section aria-labelledby={headingId}>
      <SectionHead id={headingId} title={t('field.title')} meta={t('field.meta')} />
      <div className={classes.fields}>
        <div className={classes.wide}>
          <SelectField
            label={t('field.optimizer.label')}
            value={answers.optimizer ?? 'adamw'}
            options={OPTIMIZER_IDS.map((id) => ({ value: id, label: t(`optimizer.${id}`) }))}
            onChange={(value) => set('optimizer', value)}
            searchable={false}
          />
        </div>
        <SelectField
          label={t('field.recompute.label')}
          value={answers.recompute ?? SEARCHED}
          options={[SEARCHED, ...RECOMPUTES].map((id) => ({
            value: id,
            label: t(`recompute.${id as (typeof RECOMPUTES)[number] | typeof SEARCHED}`),
          }))}
          onChange={(value) => set('recompute', value === SEARCHED ? undefined : value)}
        />
        <SelectField
          label={t('field.zeroStage.label')}
          value={answers.zeroStage === undefined ? SEARCHED : String(answers.zeroStage)}
          options={([SEARCHED, ...ZERO_STAGES] as const).map((id) => ({
            value: String(id),
            label: t(`zero.${id}`),
          }))}
          onChange={(value) => set('zeroStage', value === SEARCHED ? undefined : Number(value))}
        />
        {plan.training.acceleratorId === FLEET_ID ? null : (
          <NumberField
            label={t('field.acceleratorCount.label')}
            description={t('field.acceleratorCount.help')}
            value={plan.training.acceleratorCount}
            min={1}
            max={1_000_000}
            integer
            onChange={(value) => answer([{ path: 'training.acceleratorCount', value }])}
          />
        )}
        {number('maxAccelerators', 1, 1_000_000, 'any')}
        {number(
          'globalBatchTokens',
          1,
          1e10,
          job === null || answers.globalBatchTokens !== undefined ? null : job.globalBatchTokens,
        )}
        {number('nodeSize', 1, 10_000, job === null || answers.nodeSize !== undefined ? null : job.nodeSize)}
        {isAdapter ? (
          <SelectField
            label={t('field.frozenWeights.label')}
            value={answers.frozenWeights ?? 'bf16'}
            options={FROZEN.map((id) => ({ value: id, label: t(`frozen.${id}`) }))}
            onChange={(value) => set('frozenWeights', value)}
          />
        ) : null}
        {isMixture
          ? number(
              'expertCount',
              2,
              100_000,
              answers.expertCount === undefined ? (job?.experts?.count ?? null) : null,
            )
          : null}
        {isMixture
          ? number(
              'expertsPerToken',
              1,
              10_000,
              answers.expertsPerToken === undefined ? (job?.experts?.perToken ?? null) : null,
            )
          : null}
      </div>
      <Disclosure
        summary={t('field.more')}
        open={answers.tensorParallel !== undefined || answers.pipelineParallel !== undefined}
      >
        <div className={classes.fields}>
          {number('tensorParallel', 1, 10_000, 'any')}
          {number('pipelineParallel', 1, 10_000, 'any')}
          <SelectField
            label={t('field.flashAttention.label')}
            value={answers.flashAttention === false ? 'no' : 'yes'}
            options={(['yes', 'no'] as const).map((id) => ({ value: id, label: t(`flash.${id}`) }))}
            onChange={(value) => set('flashAttention', value === 'yes')}
          />
        </div>
      </Disclosure>
    </section>
  );
}
