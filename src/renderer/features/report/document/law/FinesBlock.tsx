import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { fineOverview, type InstrumentFine } from '#core/law/plan-duties/fine-overview';
import { fineFormula, fineRelief } from '../../../../law/fine-formula';
import { fineParts } from '../../../../law/fine-parts';
import { Table, Td, Th } from '../../../../ui/Table';
import { Block } from '../parts/ReportSection';
import classes from '../report.module.css';
import { LawSource } from './LawSource';
import tables from './law.module.css';
import type { LawBlockProps } from './VerdictsBlock';

/** The highest fine of every law that applies, with its conditions: a ceiling of one case, no forecast. */
export function FinesBlock({ law, words }: LawBlockProps) {
  const { t: tFines } = useTranslation('progress');
  const { t } = words;
  const { fines, without } = useMemo(() => fineOverview(law.duties, law.law, law.unitsPerUsd), [law]);
  if (fines.length + without.length === 0) return null;
  return (
    <Block title={tFines('fines.title')} remark={tFines('fines.note')} isLong>
      {fines.length === 0 ? null : (
        <Table
          className={`${classes.table} ${tables.duties} ${tables.small} ${tables.fines}`}
          label={tFines('fines.title')}
        >
          <thead>
            <tr>
              <Th>{tFines('fines.law')}</Th>
              <Th>{t('compliance.critical.where')}</Th>
              <Th numeric>{tFines('fines.ceiling')}</Th>
              <Th>{tFines('fines.formula')}</Th>
            </tr>
          </thead>
          <tbody>
            {fines.map((fine) => (
              <FineRow key={fine.instrument.id} fine={fine} words={words} />
            ))}
          </tbody>
        </Table>
      )}
      {without.length === 0 ? null : (
        <p className={classes.remark}>
          {tFines('fines.without', {
            count: without.length,
            laws: words.joined(without.map(({ title }) => words.text(title))),
          })}
        </p>
      )}
    </Block>
  );
}

interface FineRowProps {
  readonly fine: InstrumentFine;
  readonly words: LawBlockProps['words'];
}

function FineRow({ fine, words }: FineRowProps) {
  const { t: tFines } = useTranslation('progress');
  const { format, tLaw } = words;
  const { instrument, exposure, countries } = fine;
  const { penalty, ceilingUsd, turnoverUsd, mayBeHigher } = exposure;
  const lacksRevenue = penalty.turnoverPct !== null && turnoverUsd === null;
  const parts = fineParts(fine, tFines, format);
  const conditions = [
    parts.length === 0 ? null : words.joined(parts),
    lacksRevenue || mayBeHigher ? tFines(mayBeHigher ? 'fines.mayBeHigher' : 'fines.mayBeLower') : null,
    fineRelief(exposure, { t: tLaw, format }),
    exposure.note === null ? null : words.text(exposure.note),
  ].filter((text) => text !== null);
  return (
    <tr>
      <th scope="row">
        {words.text(instrument.title)}
        <small className={classes.second}>
          <LawSource of={instrument} provision={instrument.citation} words={words} />
        </small>
      </th>
      <Td>{words.someCountries(countries)}</Td>
      <Td numeric>
        {ceilingUsd === null ? (
          <span className="unk">{tFines('fines.unknown')}</span>
        ) : (
          <>
            <b>{format.money(ceilingUsd)}</b>
            {penalty.per === 'case' ? null : (
              <small className={classes.second}>{tFines(`fines.per.${penalty.per}`)}</small>
            )}
          </>
        )}
      </Td>
      <Td>
        {fineFormula(exposure, { t: tLaw, format })}
        {conditions.map((text) => (
          <small key={text} className={classes.second}>
            {text}
          </small>
        ))}
      </Td>
    </tr>
  );
}
