import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fit } from '#core/fit/fit-report';
import { plannedStates, smallerSentence } from '../../../fit/fit-words';
import { layoutCode, layoutLines } from '../../../fit/layout-text';
import { shownCluster } from '../../../fit/shown-cluster';
import { useFormat } from '../../../format/use-format';
import { SectionHead } from '../../../ui/SectionHead';
import { StateWord } from '../../../ui/StateWord';
import type { CostView } from '../use-cost-view';
import type { Names } from '../use-names';
import classes from './fit.module.css';

export interface FitSectionProps {
  readonly fit: Fit;
  readonly view: CostView;
  readonly names: Names;
}

/** The smallest cluster that training fits on, whether the plan's own is enough, and the layout in words. */
export function Answer({ fit, view, names }: FitSectionProps) {
  const { t } = useTranslation('costFit');
  const format = useFormat();
  const headingId = useId();
  const { plan } = view;
  const accelerator = names.accelerator(plan.training.acceleratorId);
  const count = (number: number) => format.integer(number);
  const shown = shownCluster(fit);
  return (
    <section aria-labelledby={headingId}>
      <SectionHead id={headingId} title={t('answer.title')} meta={t('answer.meta')} />
      <p className={classes.figure}>
        <b>{`${count(fit.smallest.accelerators)} × ${accelerator}`}</b>{' '}
        <span>{layoutCode(fit.smallest.layout, format.language)}</span>
      </p>
      <p className={classes.words}>{smallerSentence(t, format, fit, accelerator)}</p>
      {plannedStates(t, format, fit, accelerator, plan.training.acceleratorCount).map(({ tone, text }) => (
        <p key={text} className={classes.words}>
          <StateWord tone={tone}>
            <span className={classes.sentence}>{text}</span>
          </StateWord>
        </p>
      ))}
      <h3 className={classes.subhead}>
        {t('answer.layoutOn', { number: count(shown.accelerators), accelerator })}
      </h3>
      <dl className={classes.lines}>
        {layoutLines(t, shown.layout).map(({ key, name, value, meaning }) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd>
              <b>{value}</b> <span>{meaning}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
