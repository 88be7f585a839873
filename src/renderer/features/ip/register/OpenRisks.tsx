import { useId } from 'react';
import { Link } from 'wouter';
import type { RegisterEntry } from '#core/ip/plan-ip/register';
import { entryKey } from '../../../ip/entry-key';
import { useFactText } from '../../../law/fact-text';
import { questionHref } from '../../../law/question-href';
import { SectionHead } from '../../../ui/SectionHead';
import { StateWord } from '../../../ui/StateWord';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import type { Place } from '../use-place';
import type { Words } from '../use-words';
import { isOpenEntry, openChange } from './open-entry';
import classes from './register.module.css';
import { WhereText } from './WhereText';

export interface OpenRisksProps {
  readonly entries: readonly RegisterEntry[];
  readonly place: Place;
  readonly words: Words;
}

/** Risks whose trigger is unknown, each with the questions that decide it. */
export function OpenRisks({ entries, place, words }: OpenRisksProps) {
  const { t, text } = words;
  const facts = useFactText();
  const headingId = useId();
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby={headingId} className={classes.section}>
      <SectionHead id={headingId} title={t('open.title')} meta={t('open.meta')} />
      <Table label={t('open.title')} density="roomy" className={classes.table ?? ''}>
        <thead>
          <tr>
            <Th>{t('column.risk')}</Th>
            <Th className={classes.where ?? ''}>{t('column.where')}</Th>
            <Th numeric className={classes.wouldBe ?? ''}>
              {t('open.wouldBe')}
            </Th>
            <Th className={classes.decides ?? ''}>{t('open.decides')}</Th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => {
            const { risk, missing } = entry.planRisk.assessment;
            return (
              <Tr key={entryKey(entry)} selected={isOpenEntry(entry, place)}>
                <Td rowHead>
                  <StateWord tone="unk">
                    <button
                      type="button"
                      className={classes.open}
                      onClick={() => place.go(openChange(entry))}
                    >
                      {text(risk.title)}
                    </button>
                  </StateWord>
                </Td>
                <Td>
                  <WhereText entry={entry} words={words} />
                </Td>
                <Td numeric soft>
                  {entry.planRisk.after.score}
                </Td>
                <Td>
                  <ul className={classes.facts}>
                    {missing.map((fact) => (
                      <li key={fact}>
                        <Link href={questionHref(fact, risk.jurisdiction)}>{facts.name(fact)}</Link>
                      </li>
                    ))}
                  </ul>
                </Td>
              </Tr>
            );
          })}
        </tbody>
      </Table>
    </section>
  );
}
