import { useTranslation } from 'react-i18next';
import type { IpCatalog } from '#core/ip/ip';
import type { RegisterEntry } from '#core/ip/plan-ip/register';
import { bandOf, scoreMargin } from '#core/ip/risks/risk-level';
import { entryKey } from '../../../../ip/entry-key';
import { BAND_TONES } from '../../../../ip/tones';
import type { IpWords } from '../../../../ip/use-ip-words';
import { StateWord } from '../../../../ui/StateWord';
import { Table, Td, Th } from '../../../../ui/Table';
import { Block } from '../parts/ReportSection';
import reportClasses from '../report.module.css';

export interface RegisterBlockProps {
  readonly entries: readonly RegisterEntry[];
  /** Of all risks, printed or not. */
  readonly count: number;
  readonly catalog: IpCatalog;
  readonly words: IpWords;
}

/** The worst risks of the register. */
export function RegisterBlock({ entries, count, catalog, words }: RegisterBlockProps) {
  const { t: tReport } = useTranslation('report');
  const { t, text, format } = words;
  return (
    <Block
      isLong
      title={t('register.title')}
      remark={tReport('ip.registerRemark', { shown: entries.length, count })}
    >
      {entries.length === 0 ? (
        <p>{t('register.noneYet')}</p>
      ) : (
        <Table className={reportClasses.table ?? ''} label={t('register.title')}>
          <thead>
            <tr>
              <Th numeric>{t('column.number')}</Th>
              <Th>{t('column.risk')}</Th>
              <Th>{t('column.where')}</Th>
              <Th numeric>{t('column.product')}</Th>
              <Th numeric>{t('column.score')}</Th>
              <Th>{t('column.level')}</Th>
              <Th numeric>{t('column.done')}</Th>
              <Th>{t('record.owner')}</Th>
            </tr>
          </thead>
          <tbody>
            {entries.map(({ number, countries, planRisk }) => {
              const { assessment, after, mitigations, record } = planRisk;
              const { low, high } = scoreMargin(after);
              const law = catalog.jurisdictions.find(({ id }) => id === assessment.risk.jurisdiction);
              const band = bandOf(after.score);
              return (
                <tr key={entryKey({ planRisk, countries })}>
                  <Td numeric>{number}</Td>
                  <th scope="row">{text(assessment.risk.title)}</th>
                  <Td>{law === undefined ? words.countries(countries) : text(law.name)}</Td>
                  <Td numeric>
                    {t('register.product', { likelihood: after.likelihood, impact: after.impact })}
                  </Td>
                  <Td numeric>
                    <b>{after.score}</b>{' '}
                    <small>{format.joinRange(format.integer(low), format.integer(high))}</small>
                  </Td>
                  <Td>
                    <StateWord tone={BAND_TONES[band]}>{t(`band.${band}`)}</StateWord>
                  </Td>
                  <Td numeric>
                    {t('register.taken', {
                      taken: mitigations.filter(({ taken }) => taken !== null).length,
                      all: mitigations.length,
                    })}
                  </Td>
                  <Td>{record.owner === '' ? '—' : record.owner}</Td>
                </tr>
              );
            })}
          </tbody>
        </Table>
      )}
    </Block>
  );
}
