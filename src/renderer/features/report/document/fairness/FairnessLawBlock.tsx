import type { FairnessDuty } from '#core/fairness/law/bias-duties';
import { dutyKindText } from '../../../../fairness/duty-kind-text';
import type { FairnessWords } from '../../../../fairness/use-fairness-words';
import { Table, Td, Th } from '../../../../ui/Table';
import type { LawWords } from '../law/use-law-words';
import { Block } from '../parts/ReportSection';
import classes from '../report.module.css';

export interface FairnessLawBlockProps {
  /** null = the law could not be read. */
  readonly duties: readonly FairnessDuty[] | null;
  readonly words: FairnessWords;
  readonly ofLaw: Pick<LawWords, 'country' | 'provision'>;
}

/** Duties of the plan's countries on how groups are treated, and the ratio that their law names. */
export function FairnessLawBlock({ duties, words, ofLaw }: FairnessLawBlockProps) {
  const { t, format, list } = words;
  if (duties === null)
    return (
      <Block title={t('report.law')}>
        <p>{t('report.noLaw')}</p>
      </Block>
    );
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
                        ...duty.entry.countries.map(ofLaw.country),
                        ofLaw.provision(provision),
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
