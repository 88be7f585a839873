import type { FairnessDuty } from '#core/fairness/law/bias-duties';
import { dutyKindText } from '../../../../fairness/duty-kind-text';
import type { FairnessWords } from '../../../../fairness/use-fairness-words';
import { Table, Td, Th } from '../../../../ui/Table';
import { Block } from '../parts/ReportSection';
import classes from '../report.module.css';

export interface FairnessLawBlockProps {
  readonly duties: readonly FairnessDuty[];
  readonly words: FairnessWords;
  /** Name of a country of the catalog. */
  readonly country: (iso2: string) => string;
}

/** Duties of the plan's countries on how groups are treated, and the ratio that their law names. */
export function FairnessLawBlock({ duties, words, country }: FairnessLawBlockProps) {
  const { t, format, list } = words;
  return (
    <Block title={t('report.law')} isLong={duties.length > 8}>
      {duties.length === 0 ? (
        <p>{t('law.none')}</p>
      ) : (
        <Table className={classes.table ?? ''} label={t('report.law')}>
          <thead>
            <tr>
              <Th>{t('report.duty')}</Th>
              <Th>{t('report.state')}</Th>
            </tr>
          </thead>
          <tbody>
            {duties.map((duty) => {
              const { id, title, what, provision } = duty.entry.assessment.duty;
              return (
                <tr key={id}>
                  <th scope="row">
                    {title[format.language]}
                    <small className={classes.second}>{what[format.language]}</small>
                    <small className={classes.second}>
                      {list([
                        ...duty.entry.countries.map(country),
                        provision,
                        ...(duty.ratio === null ? [] : [duty.ratio.provision]),
                      ])}
                    </small>
                  </th>
                  <Td>{dutyKindText(duty, words)}</Td>
                </tr>
              );
            })}
          </tbody>
        </Table>
      )}
    </Block>
  );
}
