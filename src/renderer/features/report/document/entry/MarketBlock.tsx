import { ENTRY_FIELDS, ENTRY_SECTIONS, type EntryField, type EntryPlan } from '#core/plan/entry-plan';
import type { PromptSource } from '../../../../entry-plan/prompt-source';
import type { PromptText } from '../../../../entry-plan/prompt-text';
import type { EntryWords } from '../../../../entry-plan/use-entry-words';
import { Table, Td, Th } from '../../../../ui/Table';
import { Block } from '../parts/ReportSection';
import { SourceMark } from '../parts/SourceMark';
import classes from '../report.module.css';
import own from './entry.module.css';

export interface MarketBlockProps {
  readonly country: string;
  readonly entry: EntryPlan;
  readonly facts: readonly { readonly field: EntryField; readonly text: PromptText }[];
  readonly words: EntryWords;
  /** Sources by the numbers they are cited with, from 1. */
  readonly sources: readonly string[];
}

/** The texts for a market, each beside the facts that bear on it. */
export function MarketBlock({ country, entry, facts, words, sources }: MarketBlockProps) {
  const { t } = words;
  const place = words.country(country);
  const numbered = ({ figure }: PromptSource) => (
    <span key={figure.id + figure.source} className={own.source}>
      <SourceMark figure={figure} /> {`[${sources.indexOf(figure.source) + 1}]`}
    </span>
  );
  return (
    <Block title={place} isLong>
      <Table className={`${classes.table} ${own.market}`} label={place}>
        <thead>
          <tr>
            <Th className={own.field ?? ''}>{t('report.part')}</Th>
            <Th>{t('report.written')}</Th>
            <Th>{t('facts')}</Th>
          </tr>
        </thead>
        {ENTRY_SECTIONS.map((section) => (
          <tbody key={section}>
            <tr>
              <th scope="rowgroup" colSpan={3} className={own.section}>
                {t(`section.${section}`)}
              </th>
            </tr>
            {ENTRY_FIELDS[section].map((field) => {
              const answer = (entry.answers[field] ?? '').trim();
              return (
                <tr key={field}>
                  <Td rowHead>{t(`field.${field}`)}</Td>
                  <Td className={own.answer ?? ''}>
                    {answer === '' ? <span className={own.soft}>{t('report.notWritten')}</span> : answer}
                  </Td>
                  <Td>
                    {facts
                      .filter((fact) => fact.field === field)
                      .map(({ text: { id, lead, items, more, sources: from } }) => (
                        <div key={id} className={own.fact}>
                          {lead} {from.map(numbered)}
                          {items.map((item) => (
                            <div key={item.id} className={own.item}>
                              {item.text} <span className={own.soft}>{item.soft}</span>{' '}
                              {numbered(item.source)}
                            </div>
                          ))}
                          {more === 0 ? null : (
                            <div className={own.item}>{t('duties.more', { count: more })}</div>
                          )}
                        </div>
                      ))}
                  </Td>
                </tr>
              );
            })}
          </tbody>
        ))}
      </Table>
    </Block>
  );
}
