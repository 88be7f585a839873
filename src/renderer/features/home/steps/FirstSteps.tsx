import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useFormat } from '../../../format/use-format';
import { useFindings } from '../../../state/use-findings';
import { useEvaluation, useSession } from '../../../state/use-state';
import { EmptyState } from '../../../ui/EmptyState';
import { SectionHead } from '../../../ui/SectionHead';
import { type StateTone, StateWord } from '../../../ui/StateWord';
import { firstSteps, type Step, type StepState } from './first-steps';
import classes from './steps.module.css';

const TONES: Readonly<Record<StepState, StateTone>> = { done: 'ok', next: 'acc', open: 'unk' };

/** “Do this first”: the way through the open plan, each step a link. */
export function FirstSteps() {
  const { t } = useTranslation('home');
  const plan = useSession((session) => session.plan);
  const isSample = useSession((session) => session.sample);
  const evaluation = useEvaluation((all) => all);
  const findings = useFindings();
  const steps = useMemo(
    () => (plan === null ? [] : firstSteps(plan, isSample, evaluation, findings ?? [])),
    [plan, isSample, evaluation, findings],
  );
  const done = steps.filter(({ isDone }) => isDone).length;
  return (
    <section className={classes.steps} aria-labelledby="home-steps">
      <SectionHead
        id="home-steps"
        title={t('steps.title')}
        meta={plan === null ? undefined : t('steps.count', { done, all: steps.length })}
      />
      {plan === null ? <EmptyState>{t('steps.none')}</EmptyState> : null}
      {plan === null ? null : <p className={`meta ${classes.of}`}>{t('steps.of', { name: plan.name })}</p>}
      <ol>
        {steps.map((step, index) => (
          <li key={step.id} className={classes.step} data-state={step.state}>
            <span className={classes.number}>{index + 1}</span>
            <span className={classes.words}>
              <Link href={step.place} className={classes.link}>
                {t(`step.${step.id}`)}
              </Link>
              <span className="meta">
                <StepMeta step={step} />
              </span>
            </span>
            <span className={classes.state}>
              <StateWord tone={TONES[step.state]}>{t(`steps.${step.state}`)}</StateWord>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function StepMeta({ step }: { readonly step: Step }): string {
  const { t } = useTranslation('home');
  const { t: tShell } = useTranslation('shell');
  const format = useFormat();
  switch (step.id) {
    case 'profile':
    case 'model':
    case 'places':
      return t('stepMeta.answers', { said: step.said, all: step.all });
    case 'markets':
      return step.count === 0 ? t('noMarkets') : t('stepMeta.countries', { count: step.count });
    case 'team':
      return step.people === 0
        ? t('stepMeta.noTeam')
        : t('stepMeta.people', { number: format.factor(step.people) });
    case 'price':
      return t('stepMeta.prices', { own: step.own, count: step.all });
    case 'check':
      return step.counts.length === 0
        ? t(step.isDone ? 'stepMeta.clean' : 'computing')
        : step.counts
            .map(({ severity, count }) => tShell(`check.${severity}`, { count }))
            .join(format.language === 'zh' ? '，' : ', ');
    case 'print':
      return t('stepMeta.print');
  }
}
