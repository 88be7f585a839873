import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { GapScore, SeverityTally } from '#core/law/plan-duties/gap-score';
import { SectionHead } from '../../../ui/SectionHead';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import type { Words } from '../use-words';
import classes from './score.module.css';

export interface ScoreSectionProps {
  readonly score: GapScore;
  readonly words: Words;
}

const allOf = ({ done, doing, open }: SeverityTally) => done + doing + open;

/** The share that is met, and how it is reckoned, with the user's numbers. */
export function ScoreSection({ score, words }: ScoreSectionProps) {
  const { t } = useTranslation('progress');
  const headingId = useId();
  const { format } = words;
  const { tallies, donePoints, allPoints, done01, waived, unknown } = score;
  const sum = (count: (tally: SeverityTally) => number) =>
    tallies.map((tally) => `${tally.points} × ${format.integer(count(tally))}`).join(' + ');
  const whole = (count: (tally: SeverityTally) => number) =>
    format.integer(tallies.reduce((total, tally) => total + count(tally), 0));
  return (
    <section aria-labelledby={headingId}>
      <SectionHead id={headingId} title={t('score.title')} />
      {done01 === null ? (
        <p className={classes.lead}>{t('score.nothing')}</p>
      ) : (
        <>
          <p className={classes.lead}>
            <b>{t('score.sentence', { percent: format.percent(done01) })}</b>{' '}
            {t('score.counts', {
              done: whole(({ done }) => done),
              count: tallies.reduce((total, tally) => total + allOf(tally), 0),
              doing: whole(({ doing }) => doing),
            })}
          </p>
          <Table label={t('score.title')} className={classes.narrow ?? ''}>
            <thead>
              <tr>
                <Th>{words.t('column.severity')}</Th>
                <Th numeric>{t('score.points')}</Th>
                <Th numeric>{words.t('status.done')}</Th>
                <Th numeric>{words.t('status.doing')}</Th>
                <Th numeric>{words.t('status.open')}</Th>
                <Th numeric>{t('score.pointsDone')}</Th>
                <Th numeric>{t('score.pointsAll')}</Th>
              </tr>
            </thead>
            <tbody>
              {tallies.map((tally) => (
                <tr key={tally.severity}>
                  <Td rowHead>{words.t(`severity.${tally.severity}`)}</Td>
                  <Td numeric>{tally.points}</Td>
                  <Td numeric>{format.integer(tally.done)}</Td>
                  <Td numeric>{format.integer(tally.doing)}</Td>
                  <Td numeric>{format.integer(tally.open)}</Td>
                  <Td numeric>{format.integer(tally.points * tally.done)}</Td>
                  <Td numeric>{format.integer(tally.points * allOf(tally))}</Td>
                </tr>
              ))}
              <Tr total>
                <Td rowHead colSpan={2}>
                  {t('score.all')}
                </Td>
                <Td numeric>{whole(({ done }) => done)}</Td>
                <Td numeric>{whole(({ doing }) => doing)}</Td>
                <Td numeric>{whole(({ open }) => open)}</Td>
                <Td numeric>{format.integer(donePoints)}</Td>
                <Td numeric>{format.integer(allPoints)}</Td>
              </Tr>
            </tbody>
          </Table>
          <p className={classes.formula}>
            {t('score.formula', {
              done: sum(({ done }) => done),
              all: sum(allOf),
              donePoints: format.integer(donePoints),
              allPoints: format.integer(allPoints),
              percent: format.percent(done01),
            })}
          </p>
        </>
      )}
      <p className={classes.note}>
        {t('score.rule')}
        {unknown === 0 ? null : ` ${t('score.unknown', { count: unknown })}`}
        {waived === 0 ? null : ` ${t('score.waived', { count: waived })}`}
      </p>
    </section>
  );
}
