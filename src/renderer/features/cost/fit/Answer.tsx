import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fit, PlacedLayout } from '#core/fit/fit-report';
import { useFormat } from '../../../format/use-format';
import { SectionHead } from '../../../ui/SectionHead';
import { StateWord } from '../../../ui/StateWord';
import type { CostView } from '../use-cost-view';
import type { Names } from '../use-names';
import classes from './fit.module.css';
import { layoutCode, layoutLines } from './layout-text';
import { memoryRange, memoryText } from './memory-text';

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
  const shown: PlacedLayout = fit.planned ?? fit.smallest;
  return (
    <section aria-labelledby={headingId}>
      <SectionHead id={headingId} title={t('answer.title')} meta={t('answer.meta')} />
      <p className={classes.figure}>
        <b>{`${count(fit.smallest.accelerators)} × ${accelerator}`}</b>{' '}
        <span>{layoutCode(fit.smallest.layout, format.language)}</span>
      </p>
      <p className={classes.words}>
        {fit.belowSmallest === null
          ? t('answer.one')
          : t('answer.below', {
              number: count(fit.belowSmallest.accelerators),
              accelerator,
              needed: memoryText(format, fit.belowSmallest.memory.total),
              memory: memoryText(format, fit.job.device.memoryBytes),
            })}
      </p>
      {plan.training.acceleratorCount > fit.job.allowed.maxAccelerators ? (
        <p className={classes.words}>
          <StateWord tone="warn">
            <span className={classes.sentence}>
              {t('planned.aboveMost', {
                number: count(plan.training.acceleratorCount),
                most: count(fit.job.allowed.maxAccelerators),
              })}
            </span>
          </StateWord>
        </p>
      ) : null}
      <PlannedWords fit={fit} accelerator={accelerator} wanted={plan.training.acceleratorCount} />
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

interface PlannedWordsProps {
  readonly fit: Fit;
  readonly accelerator: string;
  readonly wanted: number;
}

function PlannedWords({ fit, accelerator, wanted }: PlannedWordsProps) {
  const { t } = useTranslation('costFit');
  const format = useFormat();
  const number = format.integer(wanted);
  const memory = memoryText(format, fit.job.device.memoryBytes);
  if (fit.planned !== null) {
    const { low, high } = fit.planned.totalBytes;
    const isTight = high > fit.job.device.memoryBytes;
    return (
      <p className={classes.words}>
        <StateWord tone={isTight ? 'warn' : 'ok'}>
          <span className={classes.sentence}>
            {t(isTight ? 'planned.tight' : 'planned.fits', {
              number,
              accelerator,
              range: memoryRange(format, low, high),
              memory,
            })}
          </span>
        </StateWord>
      </p>
    );
  }
  return (
    <p className={classes.words}>
      <StateWord tone={fit.plannedTooSmall === null && wanted >= fit.smallest.accelerators ? 'warn' : 'crit'}>
        <span className={classes.sentence}>
          {wanted >= fit.smallest.accelerators
            ? format.sentences([
                t('planned.noLayout', { number, accelerator }),
                ...(fit.nearestCount === null
                  ? []
                  : [t('planned.nearest', { number: format.integer(fit.nearestCount) })]),
              ])
            : fit.plannedTooSmall === null
              ? t('planned.tooFew', { number, accelerator })
              : t('planned.tooSmall', {
                  number,
                  accelerator,
                  needed: memoryText(format, fit.plannedTooSmall.memory.total),
                  memory,
                })}
        </span>
      </StateWord>
    </p>
  );
}
