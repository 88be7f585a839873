import { useTranslation } from 'react-i18next';
import { approachSentences } from '../../../../fit/approach-sentences';
import { approachVerdict } from '../../../../fit/approach-verdict';
import { Table, Th } from '../../../../ui/Table';
import { capitalised } from '../capitalised';
import { moneyScale } from '../money-scale';
import { MoneyCells, MoneyHeads } from '../parts/MoneyTable';
import { Block } from '../parts/ReportSection';
import classes from '../report.module.css';
import { type ReportData, restsOnAssumptions, scopeOf } from '../report-data';
import { useReportWords } from '../use-report-words';

/** Training from scratch beside fine-tuning, everything else equal, with a verdict in one line. */
export function ApproachesBlock({ data }: { readonly data: ReportData }) {
  const { t } = useTranslation('cost');
  const words = useReportWords(data);
  const { tItems, format } = words;
  const { alternative } = data.evaluation.planned;
  const horizon = scopeOf(data.evaluation, 'horizon');
  const { approach: own } = data.plan.training;
  const rows = [
    { approach: own, usd: horizon.totalUsd },
    { approach: alternative.approach, usd: alternative.totalUsd },
  ];
  const scale = moneyScale(
    rows.map(({ usd }) => usd),
    format,
  );
  const verdict = approachVerdict(horizon.totalUsd, alternative);
  return (
    <Block title={t('approaches.title')} remark={capitalised(t('approaches.meta'))}>
      {verdict === null ? null : (
        <p>{approachSentences(t, format, verdict, horizon.complete && alternative.complete)}</p>
      )}
      <Table className={`${classes.table} ${classes.wideMarks}`} label={t('approaches.label')}>
        <thead>
          <tr>
            <Th>{t('approaches.approach')}</Th>
            <MoneyHeads scale={scale}>{scale.unit}</MoneyHeads>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ approach, usd }) => (
            <tr key={approach}>
              <th scope="row">
                {tItems(`approach.${approach}`)}
                {approach === own ? <span className={classes.tag}>{t('approaches.yours')}</span> : null}
              </th>
              <MoneyCells
                usd={usd}
                scale={scale}
                hollow={restsOnAssumptions(horizon)}
                label={tItems(`approach.${approach}`)}
                unknown={words.t('noPrice')}
              />
            </tr>
          ))}
        </tbody>
      </Table>
    </Block>
  );
}
