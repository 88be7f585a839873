import type { EntryPlan } from '#core/plan/entry-plan';
import { axisStandings } from '#core/strategy/entry/axis-standing';
import { DotRow } from '../../../../entry-plan/DotRow';
import { competitorLetters, standingText } from '../../../../entry-plan/standing-text';
import type { EntryWords } from '../../../../entry-plan/use-entry-words';
import { Table, Td, Th } from '../../../../ui/Table';
import { Block } from '../parts/ReportSection';
import classes from '../report.module.css';
import own from './entry.module.css';

export interface CompetitorsBlockProps {
  readonly country: string;
  readonly entry: EntryPlan;
  readonly words: EntryWords;
}

/** Where one stands beside the competitors, axis by axis, and what the scores rest on. */
export function CompetitorsBlock({ country, entry, words }: CompetitorsBlockProps) {
  const { t, format } = words;
  const standings = axisStandings(entry).filter(({ kind }) => kind !== 'open');
  const title = words.headed(words.country(country), t('competition.title'));
  if (standings.length === 0) return <p className={own.none}>{t('report.noCompetitors')}</p>;
  const letters = competitorLetters(entry.competitors);
  return (
    <Block title={title} remark={t('competition.meta')}>
      <Table className={`${classes.table} ${own.competitors}`} label={title}>
        <thead>
          <tr>
            <Th>{t('competition.axis')}</Th>
            <Th numeric>{t('competition.you')}</Th>
            <Th className={own.dots ?? ''}>{t('report.scale')}</Th>
            <Th>{t('competition.standing')}</Th>
          </tr>
        </thead>
        <tbody>
          {standings.map((standing) => (
            <tr key={standing.axis.id}>
              <Td rowHead>{standing.axis.name}</Td>
              <Td numeric>{standing.own}</Td>
              <Td>
                <DotRow standing={standing} words={words} letters={letters} />
              </Td>
              <Td>{standingText(standing, words)}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className={classes.remark}>
        {t('competition.legend')}{' '}
        {entry.competitors
          .map(({ id, name, basis }) => {
            const named = t('competition.other', { name: letters.get(id) ?? '', score: name });
            return basis.trim() === '' ? named : `${named} (${basis.trim()})`;
          })
          .join(format.language === 'zh' ? '；' : '; ')}
      </p>
    </Block>
  );
}
