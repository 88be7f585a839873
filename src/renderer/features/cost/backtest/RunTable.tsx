import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format';
import { RangeAxis } from '../../../ui/RangeAxis';
import { RangeMark } from '../../../ui/RangeMark';
import { SectionHead } from '../../../ui/SectionHead';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import classes from './backtest.module.css';
import { factsText } from './facts-text';
import { measuredText } from './measured-text';
import { RunSource } from './RunSource';
import { RATIO_AXIS, ratioQuantiles } from './ratio-quantiles';
import type { ScoreProps } from './Score';

type Order = 'file' | 'miss';

/** Every published run with its figures, its source, and how the prediction stands to what it took. */
export function RunTable({ kind, runs }: ScoreProps) {
  const { t } = useTranslation('costBacktest');
  const format = useFormat();
  const headingId = useId();
  const [order, setOrder] = useState<Order>('file');
  const miss = (ratio: number | null) => Math.abs(Math.log(ratio ?? 1));
  const rows = order === 'file' ? runs : [...runs].sort((a, b) => miss(b.ratio) - miss(a.ratio));
  return (
    <section aria-labelledby={headingId}>
      <SectionHead id={headingId} title={t('table.title')} meta={t('table.meta')} />
      <Table label={t('table.title')} density="roomy" stickyHead className={classes.runs ?? ''}>
        <thead>
          <tr>
            <Th className={classes.run ?? ''}>{t('table.run')}</Th>
            <Th numeric className={classes.number ?? ''}>
              {t(`table.actual.${kind}`)}
            </Th>
            <Th numeric className={classes.number ?? ''}>
              {t('table.predicted')}
            </Th>
            <Th className={classes.mark ?? ''}>
              <span className={classes.markHead}>{t('table.mark')}</span>
              <RangeAxis axis={RATIO_AXIS} text={format.factor} maxLabels={5} isHead />
            </Th>
            <Th
              numeric
              className={classes.ratio ?? ''}
              sort={order === 'miss' ? 'descending' : null}
              onSort={() => setOrder(order === 'miss' ? 'file' : 'miss')}
            >
              {t('table.ratio')}
            </Th>
            <Th className={classes.source ?? ''}>{t('table.source')}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((one) => (
            <Tr key={one.run.id}>
              <Td rowHead>
                {one.run.name}
                <span className={classes.second}>{factsText(t, format, one.run.facts)}</span>
              </Td>
              <Td numeric>{measuredText(format, one.run.actual ?? 0)}</Td>
              <Td numeric>
                <b>{measuredText(format, one.p50)}</b>
                <span className={classes.second}>
                  {format.joinRange(measuredText(format, one.p10), measuredText(format, one.p90))}
                </span>
              </Td>
              <Td className={classes.mark ?? ''}>
                <RangeMark
                  quantiles={ratioQuantiles(one)}
                  axis={RATIO_AXIS}
                  label={t('table.markLabel', { name: one.run.name })}
                  text={(value) => t('table.times', { value: format.factor(value) })}
                />
              </Td>
              <Td numeric>{format.factor(one.ratio ?? 1)}</Td>
              <Td className={classes.source ?? ''}>
                <RunSource source={one.run.source} />
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
