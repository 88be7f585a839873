import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { GapScore } from '#core/law/plan-duties/gap-score';
import { SectionHead } from '../../../ui/SectionHead';
import { StateWord } from '../../../ui/StateWord';
import { Table, Td, Th } from '../../../ui/Table';
import type { Words } from '../use-words';
import classes from './score.module.css';

export interface CountryScoresProps {
  readonly scores: readonly { readonly country: string; readonly score: GapScore }[];
  readonly words: Words;
}

/** The score of every country of the plan. */
export function CountryScores({ scores, words }: CountryScoresProps) {
  const { t } = useTranslation('progress');
  const headingId = useId();
  const { format } = words;
  return (
    <section aria-labelledby={headingId}>
      <SectionHead id={headingId} title={t('country.title')} meta={t('country.meta')} />
      <Table label={t('country.title')}>
        <thead>
          <tr>
            <Th>{words.t('column.country')}</Th>
            <Th numeric>{t('country.share')}</Th>
            <Th numeric>{t('country.pointsDone')}</Th>
            <Th numeric>{t('score.pointsAll')}</Th>
            <Th>{t('country.criticalOpen')}</Th>
            <Th>{words.t('kind.unknown')}</Th>
          </tr>
        </thead>
        <tbody>
          {scores.map(({ country, score }) => {
            const critical = score.tallies.find(({ severity }) => severity === 'critical');
            const open = critical === undefined ? 0 : critical.doing + critical.open;
            return (
              <tr key={country}>
                <Td rowHead>{words.country(country)}</Td>
                <Td numeric>
                  <b>{score.done01 === null ? t('country.nothing') : format.percent(score.done01)}</b>
                </Td>
                <Td numeric>{format.integer(score.donePoints)}</Td>
                <Td numeric>{format.integer(score.allPoints)}</Td>
                <Td>
                  {open === 0 ? (
                    <span className={classes.soft}>{words.t('cell.none')}</span>
                  ) : (
                    <StateWord tone="crit">{t('country.open', { count: open })}</StateWord>
                  )}
                </Td>
                <Td>
                  {score.unknown === 0 ? (
                    <span className={classes.soft}>{words.t('cell.none')}</span>
                  ) : (
                    <StateWord tone="unk">{t('country.open', { count: score.unknown })}</StateWord>
                  )}
                </Td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </section>
  );
}
