import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { NextDuty } from '#core/law/plan-duties/next-duties';
import { SectionHead } from '../../../ui/SectionHead';
import { StateWord } from '../../../ui/StateWord';
import type { Words } from '../use-words';
import classes from './score.module.css';

export interface NextDutiesProps {
  readonly next: readonly NextDuty[];
  /** YYYY-MM-DD */
  readonly today: string;
  readonly words: Words;
  readonly onOpen: (dutyId: string) => void;
}

/** What to do first. */
export function NextDuties({ next, today, words, onOpen }: NextDutiesProps) {
  const { t } = useTranslation('progress');
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <SectionHead id={headingId} title={t('next.title')} meta={t('next.meta')} />
      {next.length === 0 ? <p className={classes.note}>{t('next.nothing')}</p> : null}
      <ol className={classes.next}>
        {next.map(({ planDuty, dueOn }) => {
          const { duty } = planDuty.assessment;
          const when = dueOn === null ? words.t(`timing.${duty.timing}`) : words.format.date(dueOn);
          const isOverdue = dueOn !== null && dueOn < today;
          return (
            <li key={duty.id}>
              <button type="button" className={classes.open} onClick={() => onOpen(duty.id)}>
                {words.text(duty.title)}
              </button>
              <span className={classes.second}>
                {duty.severity === 'critical' ? (
                  <StateWord tone="crit">{words.t('severity.critical')}</StateWord>
                ) : (
                  words.t(`severityOf.${duty.severity}`)
                )}
                <span>{isOverdue ? t('next.overdue', { date: when }) : when}</span>
                <span>{words.countries(planDuty.countries)}</span>
                <span>{words.workingDays(duty.effortDays)}</span>
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
