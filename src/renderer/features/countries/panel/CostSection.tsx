import { useMemo } from 'react';
import type { Quantiles } from '#core/evaluation/evaluation';
import type { MoneyColumn } from '../../../format/money';
import { spreadOf } from '../../../format/range';
import { niceAxis } from '../../../ui/axis';
import { RangeMark } from '../../../ui/RangeMark';
import { SectionHead } from '../../../ui/SectionHead';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import type { CountryRow } from '../country-rows';
import { isHollow } from '../measure';
import classes from '../panel.module.css';
import type { CountriesData } from '../use-countries-data';
import type { Words } from '../use-words';

export interface PanelSectionProps {
  readonly row: CountryRow;
  readonly data: CountriesData;
  readonly words: Words;
}

/** Every line of the country's cost on one axis, the total below. */
export function CostSection({ row, data, words }: PanelSectionProps) {
  const { t, format } = words;
  const { estimate } = row;
  const axis = useMemo(
    () =>
      niceAxis(
        [estimate.totalUsd, ...estimate.items.map(({ usd }) => usd)].flatMap((usd) =>
          usd === null ? [] : [usd.p10, usd.p90],
        ),
      ),
    [estimate],
  );
  const runs = data.evaluation.sampleCount;
  const column = format.moneyColumn(estimate.items.flatMap(({ usd }) => (usd === null ? [] : [usd.p50])));
  return (
    <section className={classes.section}>
      <SectionHead level={3} title={words.joined(t('panel.cost'), column.unit)} meta={t('panel.notAdded')} />
      <Table label={t('panel.cost')} className={classes.lines}>
        <thead className="visually-hidden">
          <tr>
            <Th>{t('panel.item')}</Th>
            <Th className={classes.mark}>{t('column.range')}</Th>
            <Th numeric className={classes.amount}>
              {t('by.total')}
            </Th>
          </tr>
        </thead>
        <tbody>
          {estimate.items.map((item) => (
            <Tr key={item.id}>
              <Td rowHead>{words.measure(item.id)}</Td>
              <Td className={classes.mark}>
                <RangeMark
                  quantiles={item.usd}
                  axis={axis}
                  hollow={isHollow(estimate, item.id)}
                  label={words.measure(item.id)}
                  text={format.money}
                  spoken={format.moneySpoken}
                  runs={runs}
                />
              </Td>
              <Td numeric className={classes.amount}>
                <Cost column={column} words={words} usd={item.usd} />
              </Td>
            </Tr>
          ))}
          <Tr total>
            <Td rowHead>{t('by.total')}</Td>
            <Td className={classes.mark}>
              <RangeMark
                quantiles={estimate.totalUsd}
                axis={axis}
                hollow={isHollow(estimate, 'total')}
                label={t('by.total')}
                text={format.money}
                spoken={format.moneySpoken}
                runs={runs}
              />
            </Td>
            <Td numeric className={classes.amount}>
              <Cost column={column} words={words} usd={estimate.totalUsd} />
            </Td>
          </Tr>
        </tbody>
      </Table>
    </section>
  );
}

interface CostProps {
  readonly usd: Quantiles | null;
  readonly column: MoneyColumn;
  readonly words: Words;
}

function Cost({ usd, column, words }: CostProps) {
  if (usd === null) return <span className="unk">{words.t('map.unknown')}</span>;
  return (
    <>
      <b>{column.value(usd.p50)}</b>
      {usd.p10 === usd.p90 ? null : (
        <span className="soft">{words.inBrackets(column.range(spreadOf(usd)))}</span>
      )}
    </>
  );
}
