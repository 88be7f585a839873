import { useId } from 'react';
import { useIndicatorText } from '../../../ip/use-indicator-text';
import { Chip } from '../../../ui/Chip';
import { SectionHead } from '../../../ui/SectionHead';
import { StateWord } from '../../../ui/StateWord';
import { Table, Td, Th } from '../../../ui/Table';
import type { ViewProps } from '../view-props';
import classes from './risks.module.css';

/** Whether the law of each country allows to train on protected works; the statute stands below. */
export function TrainingTable({ data, place, words }: ViewProps) {
  const { t, format, text } = words;
  const headingId = useId();
  const indicatorText = useIndicatorText(words);
  const rows = data.planIp.countries.flatMap(({ country, indicators }) =>
    indicators === null ? [] : [{ country, of: indicators.tdm_exception }],
  );
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={headingId} className={classes.section}>
      <SectionHead id={headingId} title={t('training.title')} />
      <Table density="roomy" label={t('training.title')}>
        <thead className="visually-hidden">
          <tr>
            <Th>{t('column.where')}</Th>
            <Th>{t('training.answer')}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ country, of }) => {
            const { indicator } = of;
            return (
              <tr key={country}>
                <Td rowHead className={classes.place ?? ''}>
                  {words.country(country)}
                </Td>
                <Td>
                  <button
                    type="button"
                    className={classes.answer}
                    onClick={() => place.go({ view: 'countries', indicator: 'tdm_exception', of: country })}
                  >
                    {indicator.value === null && indicator.inapplicable === null ? (
                      <StateWord tone="unk">{t('indicator.unknown')}</StateWord>
                    ) : (
                      <b>{indicatorText(of)}</b>
                    )}
                  </button>{' '}
                  <Chip tone={indicator.confidence === 'verified' ? 'fresh' : 'check'}>
                    {t(indicator.confidence === 'verified' ? 'source.readAsOf' : 'source.recalledAsOf', {
                      date: format.date(indicator.asOf, 'table'),
                    })}
                  </Chip>
                  {indicator.note === null ? null : <p className={classes.note}>{text(indicator.note)}</p>}
                </Td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </section>
  );
}
