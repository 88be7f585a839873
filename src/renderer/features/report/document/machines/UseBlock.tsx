import { ownMemoryBytes } from '#core/evaluation/own-machines/own-figures';
import { partOf } from '#core/evaluation/own-machines/own-inputs';
import { roughly } from '../../../../format/decimal';
import { Table, Td, Th } from '../../../../ui/Table';
import { Block } from '../parts/ReportSection';
import classes from '../report.module.css';
import type { MachineBlockProps } from './block-props';
import own from './machines.module.css';
import { RangeText } from './RangeText';

/** What each kind of machine does for the plan when it does the work alone. */
export function UseBlock({ data, words }: MachineBlockProps) {
  const { t, format } = words;
  const { machines, index, plan } = data;
  const unknown = <span className="unk">{words.t('unknown')}</span>;
  const hasMarkets = plan.markets.length > 0;
  return (
    <Block title={t('use.title')} remark={t('use.remark')} isLong={machines.length > 8}>
      <Table className={`${classes.table} ${own.columns} ${own.use}`} label={t('use.title')}>
        <thead>
          <tr>
            <Th>{t('machine')}</Th>
            <Th numeric>{t('use.run')}</Th>
            {hasMarkets ? <Th numeric>{t('use.tokens')}</Th> : null}
            <Th numeric>{t('use.memory')}</Th>
            <Th numeric>{t('use.power')}</Th>
            <Th numeric>{t('use.price')}</Th>
          </tr>
        </thead>
        <tbody>
          {machines.map(({ machine, worth }) => {
            const part = partOf(machine, index.accelerators);
            const memoryBytes = ownMemoryBytes(machine, part);
            return (
              <tr key={machine.id}>
                <th scope="row" className={classes.typed}>
                  {words.named(machine)}
                </th>
                <Td numeric>
                  {worth.planDays === null ? (
                    unknown
                  ) : (
                    <RangeText range={worth.planDays} write={format.longTime} words={words} />
                  )}
                </Td>
                {hasMarkets ? (
                  <Td numeric>
                    {worth.planTokensPerSecond === null ? (
                      t(memoryBytes === null ? 'use.memoryUnknown' : 'use.doesNotFit')
                    ) : (
                      <RangeText range={worth.planTokensPerSecond} write={words.roughCount} words={words} />
                    )}
                  </Td>
                ) : null}
                <Td numeric>{memoryBytes === null ? unknown : format.bytes(memoryBytes)}</Td>
                <Td numeric>
                  {machine.loadWatts === null
                    ? part?.tdpW == null
                      ? unknown
                      : t('use.rated', { watts: format.count(part.tdpW) })
                    : t('use.watts', { watts: format.count(machine.loadWatts) })}
                </Td>
                <Td numeric>{worth.priceUsd === null ? unknown : format.price(roughly(worth.priceUsd))}</Td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </Block>
  );
}
