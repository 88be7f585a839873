import { useTranslation } from 'react-i18next';
import type { Quantiles } from '#core/evaluation/evaluation';
import type { ScenarioId } from '#core/scenarios/scenarios';
import { approachSentences } from '../../../../fit/approach-sentences';
import { approachVerdict } from '../../../../fit/approach-verdict';
import { boughtSentence } from '../../../../scenarios/bought-sentence';
import { Table, Th } from '../../../../ui/Table';
import { capitalised } from '../capitalised';
import { moneyScale } from '../money-scale';
import { MoneyCells, MoneyHeads } from '../parts/MoneyTable';
import { Block } from '../parts/ReportSection';
import classes from '../report.module.css';
import { type ReportData, restsOnAssumptions, scopeOf } from '../report-data';
import { useReportWords } from '../use-report-words';

interface Row {
  readonly id: ScenarioId;
  readonly name: string;
  readonly usd: Quantiles;
  readonly hollow: boolean;
}

/** Training from scratch beside fine-tuning and buying the answers, everything else equal, with a verdict in one line. */
export function ApproachesBlock({ data }: { readonly data: ReportData }) {
  const { t } = useTranslation('cost');
  const { t: tWays } = useTranslation('uncertainty');
  const words = useReportWords(data);
  const { tItems, format } = words;
  const { alternative } = data.evaluation.planned;
  const horizon = scopeOf(data.evaluation, 'horizon');
  const { approach: own } = data.plan.training;
  const { scenarios, error } = data.ways;
  const buying = scenarios?.list.find(({ id }) => id === 'buy') ?? null;
  const hollow = restsOnAssumptions(horizon);
  const rows: readonly Row[] = [
    { id: own, name: tItems(`approach.${own}`), usd: horizon.totalUsd, hollow },
    {
      id: alternative.approach,
      name: tItems(`approach.${alternative.approach}`),
      usd: alternative.totalUsd,
      hollow,
    },
    // Its tokens have prices of a list.
    ...(buying === null
      ? []
      : [{ id: buying.id, name: tWays('scenarios.buy'), usd: buying.totalUsd, hollow: false }]),
  ];
  const scale = moneyScale(
    rows.map(({ usd }) => usd),
    format,
  );
  const verdict = approachVerdict(horizon.totalUsd, alternative);
  return (
    <Block title={tWays('scenarios.title')} remark={capitalised(tWays('scenarios.meta'))}>
      {verdict === null ? null : (
        <p>{approachSentences(t, format, verdict, horizon.complete && alternative.complete)}</p>
      )}
      <Table className={`${classes.table} ${classes.wideMarks}`} label={tWays('scenarios.title')}>
        <thead>
          <tr>
            <Th>{t('approaches.approach')}</Th>
            <MoneyHeads scale={scale}>{scale.unit}</MoneyHeads>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, usd, hollow: isHollow }) => (
            <tr key={id}>
              <th scope="row">
                {name}
                {id === own ? <span className={classes.tag}>{t('approaches.yours')}</span> : null}
                {id === 'buy' && buying?.complete === false ? (
                  <span className={classes.tag}>{tWays('scenarios.incomplete')}</span>
                ) : null}
              </th>
              <MoneyCells
                usd={usd}
                scale={scale}
                hollow={isHollow}
                label={name}
                unknown={words.t('noPrice')}
              />
            </tr>
          ))}
        </tbody>
      </Table>
      <p className={classes.remark}>
        {error === null
          ? format.sentences([
              boughtSentence(tWays, tItems, format, data.plan, scenarios?.bought ?? null),
              buying === null ? '' : tWays('scenarios.paper'),
            ])
          : tWays('scenarios.failed', { error })}
      </p>
    </Block>
  );
}
