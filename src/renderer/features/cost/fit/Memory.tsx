import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { MEMORY_PARTS } from '#core/fit/device-memory';
import type { ThreePoint } from '#core/uncertainty/three-point';
import { layoutCode } from '../../../fit/layout-text';
import { memoryRows } from '../../../fit/memory-rows';
import { memoryRange, memoryText } from '../../../fit/memory-text';
import { useFormat } from '../../../format/use-format';
import { Disclosure } from '../../../ui/Disclosure';
import { SectionHead } from '../../../ui/SectionHead';
import { StateWord } from '../../../ui/StateWord';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import type { FitSectionProps } from './Answer';
import classes from './fit.module.css';
import { groupsOf, MEMORY_GROUPS, type MemoryGroup } from './memory-groups';
import { StackBar, StackLegend } from './StackBar';

const TINTS: Readonly<Record<MemoryGroup, 1 | 2 | 3 | 4 | 5>> = {
  weights: 1,
  gradients: 2,
  optimizer: 3,
  activations: 4,
  overhead: 5,
};

/** Memory of the fullest accelerator, part by part, against what it has: too small, smallest, the plan's. */
export function Memory({ fit, view, names }: FitSectionProps) {
  const { t } = useTranslation('costFit');
  const format = useFormat();
  const headingId = useId();
  const memory = fit.job.device.memoryBytes;
  const rows = memoryRows(fit);
  const max = Math.max(memory, ...rows.map((row) => row.memory.total)) * 1.02;
  const accelerator = names.accelerator(view.plan.training.acceleratorId);
  return (
    <section aria-labelledby={headingId}>
      <SectionHead
        id={headingId}
        title={t('memory.title')}
        meta={t('memory.meta', { memory: memoryText(format, memory), accelerator })}
      />
      <Table label={t('memory.title')} density="roomy" className={classes.memory ?? ''}>
        <thead>
          <tr>
            <Th>{t('memory.cluster')}</Th>
            <Th numeric>{t('memory.needed')}</Th>
            <Th>{t('memory.parts')}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const groups = groupsOf(row.memory);
            const over = row.memory.total - memory;
            return (
              <Tr key={row.key}>
                <Td rowHead>
                  {t(`memory.row.${row.key}`, { number: format.integer(row.accelerators) })}
                  <span className={classes.second}>{layoutCode(row.layout, format.language)}</span>
                </Td>
                <Td numeric>
                  <b>{memoryText(format, row.memory.total)}</b> {rangeOf(row.totalBytes)}
                  <span className={classes.second}>
                    {over > 0 ? (
                      <StateWord tone="crit">
                        {t('memory.over', { amount: memoryText(format, over) })}
                      </StateWord>
                    ) : (
                      t('memory.free', { amount: memoryText(format, -over) })
                    )}
                  </span>
                </Td>
                <Td>
                  <StackBar
                    parts={MEMORY_GROUPS.map((key) => ({
                      key,
                      name: `${t(`memory.group.${key}`)} ${memoryText(format, groups[key])}`,
                      value: groups[key],
                      tint: TINTS[key],
                    }))}
                    max={max}
                    limit={memory}
                    label={MEMORY_GROUPS.map(
                      (key) => `${t(`memory.group.${key}`)} ${memoryText(format, groups[key])}`,
                    ).join(', ')}
                  />
                </Td>
              </Tr>
            );
          })}
        </tbody>
      </Table>
      <StackLegend
        parts={MEMORY_GROUPS.map((key) => ({ key, name: t(`memory.group.${key}`), tint: TINTS[key] }))}
        limit={t('memory.limit', { memory: memoryText(format, memory) })}
      />
      <Disclosure summary={t('memory.asTable')}>
        <Table label={t('memory.asTable')}>
          <thead>
            <tr>
              <Th>{t('memory.part')}</Th>
              {rows.map((row) => (
                <Th key={row.key} numeric>
                  {t(`memory.row.${row.key}`, { number: format.integer(row.accelerators) })}
                </Th>
              ))}
            </tr>
          </thead>
          <tbody>
            {MEMORY_PARTS.map((part) => (
              <Tr key={part}>
                <Td rowHead>{t(`memory.of.${part}`)}</Td>
                {rows.map((row) => (
                  <Td key={row.key} numeric>
                    {memoryText(format, row.memory[part])}
                  </Td>
                ))}
              </Tr>
            ))}
            <Tr total>
              <Td rowHead>{t('memory.of.total')}</Td>
              {rows.map((row) => (
                <Td key={row.key} numeric>
                  {memoryText(format, row.memory.total)}
                </Td>
              ))}
            </Tr>
          </tbody>
        </Table>
      </Disclosure>
    </section>
  );

  /** In brackets, as other ranges. */
  function rangeOf({ low, high }: ThreePoint): string {
    const ends = memoryRange(format, low, high);
    return format.language === 'zh' ? `（${ends}）` : `(${ends})`;
  }
}
