import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { fineOverview, type InstrumentFine } from '#core/law/plan-duties/fine-overview';
import { fineFormula, fineRelief } from '../../../law/fine-formula';
import { fineParts } from '../../../law/fine-parts';
import { questionHref } from '../../../law/question-href';
import { SectionHead } from '../../../ui/SectionHead';
import { Table, Td, Th } from '../../../ui/Table';
import type { ComplianceData } from '../use-compliance';
import type { Words } from '../use-words';
import classes from './score.module.css';

export interface FineOverviewTableProps {
  readonly data: ComplianceData;
  readonly words: Words;
}

/** The highest fine of every law that applies: a ceiling of one case, no forecast. */
export function FineOverviewTable({ data, words }: FineOverviewTableProps) {
  const { t } = useTranslation('progress');
  const headingId = useId();
  const { duties, law, unitsPerUsd } = data;
  const { fines, without } = useMemo(
    () => fineOverview(duties, law, unitsPerUsd),
    [duties, law, unitsPerUsd],
  );
  return (
    <section aria-labelledby={headingId}>
      <SectionHead id={headingId} title={t('fines.title')} meta={t('fines.meta')} />
      {fines.length === 0 ? null : (
        <Table density="roomy" label={t('fines.title')}>
          <thead>
            <tr>
              <Th>{t('fines.law')}</Th>
              <Th className={classes.country ?? ''}>{words.t('column.country')}</Th>
              <Th numeric>{t('fines.ceiling')}</Th>
              <Th className={classes.afterNumber ?? ''}>{t('fines.formula')}</Th>
            </tr>
          </thead>
          <tbody>
            {fines.map((fine) => (
              <FineLine key={fine.instrument.id} fine={fine} words={words} />
            ))}
          </tbody>
        </Table>
      )}
      <p className={classes.note}>
        {t('fines.note')}
        {without.length === 0
          ? null
          : ` ${t('fines.without', { count: without.length, laws: words.joined(without.map(({ title }) => words.text(title))) })}`}
      </p>
    </section>
  );
}

function FineLine({ fine, words }: { readonly fine: InstrumentFine; readonly words: Words }) {
  const { t } = useTranslation('progress');
  const { format } = words;
  const { instrument, exposure, countries } = fine;
  const relief = fineRelief(exposure, words);
  const { penalty, ceilingUsd, turnoverUsd, mayBeHigher } = exposure;
  const lacksRevenue = penalty.turnoverPct !== null && turnoverUsd === null;
  const parts = fineParts(fine, t, format);
  return (
    <tr>
      <Td rowHead>
        <a href={instrument.officialSource ?? instrument.source} target="_blank" rel="noreferrer">
          {words.text(instrument.title)}
        </a>
        <span className={classes.second}>{instrument.citation}</span>
      </Td>
      <Td soft>{words.countries(countries)}</Td>
      <Td numeric>
        {ceilingUsd === null ? (
          <span className={classes.unknown}>{t('fines.unknown')}</span>
        ) : (
          <>
            <b>{format.money(ceilingUsd)}</b>
            {penalty.per === 'case' ? null : (
              <span className={classes.second}>{t(`fines.per.${penalty.per}`)}</span>
            )}
          </>
        )}
      </Td>
      <Td className={classes.afterNumber ?? ''}>
        {fineFormula(exposure, words)}
        {parts.length === 0 ? null : <span className={classes.second}>{words.joined(parts)}</span>}
        {lacksRevenue || mayBeHigher ? (
          <span className={classes.second}>
            {t(mayBeHigher ? 'fines.mayBeHigher' : 'fines.mayBeLower')}{' '}
            {lacksRevenue ? (
              <Link
                href={questionHref(
                  penalty.turnoverOf === 'local' ? 'annualRevenueHereUsd' : 'annualRevenueUsd',
                )}
              >
                {t('fines.giveRevenue')}
              </Link>
            ) : null}
          </span>
        ) : null}
        {relief === null ? null : <span className={classes.second}>{relief}</span>}
        {exposure.note === null ? null : <span className={classes.second}>{words.text(exposure.note)}</span>}
      </Td>
    </tr>
  );
}
