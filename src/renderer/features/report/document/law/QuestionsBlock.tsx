import { decisiveUnknowns } from '#core/law/engine/decisive-unknowns';
import { SEVERITIES } from '#core/law/law';
import { Table, Td, Th } from '../../../../ui/Table';
import { Block } from '../parts/ReportSection';
import classes from '../report.module.css';
import tables from './law.module.css';
import type { LawBlockProps } from './VerdictsBlock';

/** Questions that get a line of their own; the rest is counted. */
const MOST = 8;
/** Duties named in a line. */
const NAMED = 3;

/** The answers that decide most: which question, how many duties hang on it, and where. */
export function QuestionsBlock({ law, words }: LawBlockProps) {
  const { t, tLaw, facts, format } = words;
  const waiting = law.entries.filter(({ kind }) => kind === 'unknown');
  const unknowns = decisiveUnknowns(waiting.map(({ assessment }) => assessment));
  if (unknowns.length === 0) return null;
  const more = unknowns.length - MOST;
  return (
    <Block title={t('compliance.questions.title')} remark={t('compliance.questions.remark')}>
      <Table
        className={`${classes.table} ${tables.duties} ${tables.questions}`}
        label={t('compliance.questions.title')}
      >
        <thead>
          <tr>
            <Th>{t('compliance.questions.question')}</Th>
            <Th numeric>{t('compliance.questions.decides')}</Th>
            <Th>{t('compliance.questions.strictest')}</Th>
            <Th>{t('compliance.critical.where')}</Th>
          </tr>
        </thead>
        <tbody>
          {unknowns.slice(0, MOST).map(({ fact, waiting: on }) => {
            const countries = waiting
              .filter(({ assessment }) => on.includes(assessment))
              .flatMap((entry) => entry.countries);
            const strictest = on.toSorted(
              (a, b) => SEVERITIES.indexOf(a.duty.severity) - SEVERITIES.indexOf(b.duty.severity),
            );
            return (
              <tr key={fact}>
                <th scope="row">
                  {facts.word(fact, 'ask')}
                  <small className={classes.second}>
                    {words.list(strictest.slice(0, NAMED).map(({ duty }) => words.text(duty.title)))}
                    {on.length > NAMED ? ` ${t('summary.morePoints', { count: on.length - NAMED })}` : null}
                  </small>
                </th>
                <Td numeric>{format.integer(on.length)}</Td>
                <Td>{strictest[0] === undefined ? '' : tLaw(`severity.${strictest[0].duty.severity}`)}</Td>
                <Td>{words.someCountries([...new Set(countries)])}</Td>
              </tr>
            );
          })}
        </tbody>
      </Table>
      {more > 0 ? <p className={classes.remark}>{t('compliance.questions.more', { count: more })}</p> : null}
    </Block>
  );
}
