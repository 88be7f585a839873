import { useTranslation } from 'react-i18next';
import { MEMORY_PARTS } from '#core/fit/device-memory';
import { layoutCode } from '../../../../fit/layout-text';
import { memoryRows } from '../../../../fit/memory-rows';
import { memoryRange, memoryText } from '../../../../fit/memory-text';
import { useFormat } from '../../../../format/use-format';
import { Table, Td, Th } from '../../../../ui/Table';
import { Block } from '../parts/ReportSection';
import classes from '../report.module.css';
import type { ClusterBlockProps } from './block-props';

/** Memory of the fullest accelerator, part by part, against what it has: too small, smallest, the plan's. */
export function MemoryBlock({ fit, accelerator }: ClusterBlockProps) {
  const { t } = useTranslation('costFit');
  const format = useFormat();
  const memory = fit.job.device.memoryBytes;
  const rows = memoryRows(fit);
  const rest = (total: number) =>
    total > memory
      ? t('memory.over', { amount: memoryText(format, total - memory) })
      : t('memory.free', { amount: memoryText(format, memory - total) });
  return (
    <Block
      title={t('memory.title')}
      remark={t('report.memory', { memory: memoryText(format, memory), accelerator })}
    >
      <Table className={classes.table ?? ''} label={t('memory.title')}>
        <thead>
          <tr>
            <Th>{t('memory.part')}</Th>
            {rows.map(({ key, accelerators, layout }) => (
              <Th key={key} numeric>
                {t(`memory.row.${key}`, { number: format.integer(accelerators) })}
                <small className={classes.second}>{layoutCode(layout, format.language)}</small>
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {MEMORY_PARTS.map((part) => (
            <tr key={part}>
              <th scope="row">{t(`memory.of.${part}`)}</th>
              {rows.map((row) => (
                <Td key={row.key} numeric>
                  {memoryText(format, row.memory[part])}
                </Td>
              ))}
            </tr>
          ))}
          <tr data-total="true">
            <th scope="row">{t('memory.of.total')}</th>
            {rows.map((row) => (
              <Td key={row.key} numeric>
                {memoryText(format, row.memory.total)}
                <small className={classes.second}>
                  {memoryRange(format, row.totalBytes.low, row.totalBytes.high)}
                </small>
              </Td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t('report.rest')}</th>
            {rows.map((row) => (
              <Td key={row.key} numeric>
                {rest(row.memory.total)}
              </Td>
            ))}
          </tr>
        </tbody>
      </Table>
    </Block>
  );
}
