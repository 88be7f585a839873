import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Quantiles } from '#core/evaluation/evaluation';
import { approachSentences } from '../../fit/approach-sentences';
import { type Approach, approachVerdict } from '../../fit/approach-verdict';
import { useFormat } from '../../format/use-format';
import { Amount } from '../../ui/Amount';
import { RangeAxis } from '../../ui/RangeAxis';
import { RangeMark } from '../../ui/RangeMark';
import { SectionHead } from '../../ui/SectionHead';
import { Table, Td, Th, Tr } from '../../ui/Table';
import { moneyAxis } from './money-axis';
import classes from './terms.module.css';
import type { CostView } from './use-cost-view';

/** Training from scratch beside fine-tuning, everything else equal, with a verdict in one line. */
export function Approaches({ view }: { readonly view: CostView }) {
  const { t } = useTranslation('cost');
  const { t: tItems } = useTranslation('items');
  const format = useFormat();
  const headingId = useId();
  const { plan, evaluation } = view;
  const { alternative, scopes } = evaluation.planned;
  const horizon = scopes.find(({ id }) => id === 'horizon');
  if (horizon === undefined) return null;
  const rows: readonly { readonly approach: Approach; readonly usd: Quantiles }[] = [
    { approach: plan.training.approach, usd: horizon.totalUsd },
    { approach: alternative.approach, usd: alternative.totalUsd },
  ];
  const money = moneyAxis(
    format,
    rows.flatMap(({ usd }) => [usd.p10, usd.p90]),
  );
  const verdict = approachVerdict(horizon.totalUsd, alternative);
  const isComplete = horizon.complete && alternative.complete;
  return (
    <section aria-labelledby={headingId}>
      <SectionHead id={headingId} title={t('approaches.title')} meta={t('approaches.meta')} />
      <Table label={t('approaches.label')}>
        <thead>
          <tr>
            <Th>{t('approaches.approach')}</Th>
            <Th numeric>{t('breakdown.median')}</Th>
            <Th className={classes.mark ?? ''}>
              <span className="visually-hidden">{t('breakdown.mark')}</span>
              <RangeAxis axis={money.axis} text={money.tick} lastText={money.lastTick} maxLabels={3} />
            </Th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ approach, usd }) => (
            <Tr key={approach}>
              <Td rowHead>
                {tItems(`approach.${approach}`)}
                {approach === plan.training.approach ? (
                  <span className={classes.aside}>{t('approaches.yours')}</span>
                ) : null}
              </Td>
              <Td numeric>
                <Amount usd={usd} />
              </Td>
              <Td className={classes.mark ?? ''}>
                <RangeMark
                  quantiles={money.quantiles(usd)}
                  axis={money.axis}
                  label={tItems(`approach.${approach}`)}
                  text={money.text}
                  spoken={money.spoken}
                  runs={evaluation.sampleCount}
                />
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
      {verdict === null ? null : (
        <p className={classes.verdict}>{approachSentences(t, format, verdict, isComplete)}</p>
      )}
    </section>
  );
}
