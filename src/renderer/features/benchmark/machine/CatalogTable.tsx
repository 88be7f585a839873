import { useId } from 'react';
import type { BenchmarkResult } from '#core/benchmark/result';
import type { Quantiles } from '#core/evaluation/evaluation';
import { freshnessOf } from '#core/evaluation/freshness';
import { exactly } from '#core/uncertainty/three-point';
import { dayOf } from '../../../format/dates';
import { significant } from '../../../format/decimal';
import type { CatalogIndex } from '../../../state/catalog-index';
import type { MachineEntry } from '../../../state/machines-store';
import { useCatalog, usePlan } from '../../../state/use-state';
import { niceAxis } from '../../../ui/axis';
import { Chip } from '../../../ui/Chip';
import { RangeAxis } from '../../../ui/RangeAxis';
import { RangeMark } from '../../../ui/RangeMark';
import { SectionHead } from '../../../ui/SectionHead';
import { SourceChip } from '../../../ui/SourceChip';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import { partsToCompare } from '../figures/catalog-parts';
import { limitsOf } from '../figures/limits';
import { bestTraining } from '../figures/result-rows';
import type { Words } from '../use-words';
import classes from './machine.module.css';

export interface CatalogTableProps {
  readonly result: BenchmarkResult;
  readonly own: MachineEntry | null;
  readonly index: CatalogIndex | null;
  readonly words: Words;
}

interface Line {
  readonly id: string;
  readonly name: string;
  /** [FLOP/s] */
  readonly limit: number | null;
  /** [FLOP/s]; null = not known. */
  readonly training: Quantiles | null;
  readonly isOwn: boolean;
  /** Rests on an assumption of the catalog. */
  readonly isAssumed: boolean;
}

const TERA = 1e12;

/** The machine's rate in training beside that of parts one can rent or buy. */
export function CatalogTable({ result, own, index, words }: CatalogTableProps) {
  const { t, format } = words;
  const headingId = useId();
  const version = useCatalog((state) => state.catalog?.version ?? '');
  const planPart = usePlan((plan) => plan.training.acceleratorId);
  const measured = bestTraining(result.transformers);
  if (index === null || measured === null) return null;
  const ownPart = index.accelerators.get(own?.profile.acceleratorId ?? '') ?? null;
  const limits = limitsOf(result.rates, result.software ? null : ownPart);
  const native = own?.profile.own.nativeTrainingFlopPerSecond ?? null;
  const parts = partsToCompare(index, [ownPart?.id ?? null, planPart]);
  const lines: readonly Line[] = [
    {
      id: 'this',
      name: t('catalog.thisBrowser'),
      limit: limits?.flopPerSecond ?? null,
      training: measured.spread,
      isOwn: true,
      isAssumed: false,
    },
    ...(native === null
      ? []
      : [
          {
            id: 'native',
            name: t('catalog.thisNative'),
            limit: ownPart === null ? null : ownPart.bf16DenseTflops * TERA,
            training: { p10: native, p25: native, p50: native, p75: native, p90: native },
            isOwn: true,
            isAssumed: false,
          },
        ]),
    ...parts.map(({ part, limit, training }) => ({
      id: part.id,
      name: part.name,
      limit,
      training,
      isOwn: false,
      isAssumed: true,
    })),
  ];
  const axis = niceAxis(
    lines.flatMap(({ training }) => (training === null ? [] : [training.p10 / TERA, training.p90 / TERA])),
    { isLog: true },
  );
  const teraflops = (value: number) => tera(value, format.language);
  return (
    <section aria-labelledby={headingId}>
      <SectionHead id={headingId} title={t('catalog.title')} meta={t('catalog.meta')} />
      <Table aria-labelledby={headingId}>
        <thead>
          <tr>
            <Th>{t('catalog.hardware')}</Th>
            <Th numeric>{t('catalog.limit')}</Th>
            <Th numeric>{t('column.median')}</Th>
            <Th numeric>{t('column.range')}</Th>
            <Th className={classes.mark ?? ''}>
              <RangeAxis isHead axis={axis} text={(value) => format.factor(value)} maxLabels={4} />
            </Th>
            <Th numeric>{t('catalog.source')}</Th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Tr key={line.id} selected={line.isOwn}>
              <Td rowHead>{line.isOwn ? <b>{line.name}</b> : line.name}</Td>
              <Td numeric soft>
                {line.limit === null ? '–' : significant(line.limit / TERA, 3, format.language)}
              </Td>
              <Td numeric>{line.training === null ? '–' : <b>{teraflops(line.training.p50)}</b>}</Td>
              <Td numeric soft>
                {line.training === null || line.training.p10 === line.training.p90
                  ? null
                  : format.joinRange(teraflops(line.training.p10), teraflops(line.training.p90))}
              </Td>
              <Td className={classes.mark ?? ''}>
                <RangeMark
                  quantiles={line.training === null ? null : inTera(line.training)}
                  axis={axis}
                  hollow={line.isAssumed}
                  label={line.name}
                  text={(value) => words.joined(tera(value * TERA, format.language), 'TFLOP/s')}
                />
              </Td>
              <Td numeric>{sourceOf(line)}</Td>
            </Tr>
          ))}
        </tbody>
      </Table>
      <p className={classes.remark}>{t('catalog.remark')}</p>
    </section>
  );

  function sourceOf(line: Line) {
    if (line.id === 'this')
      return (
        <Chip tone="fresh">
          {t('catalog.measured', { date: format.date(dayOf(result.startedAtMs), 'table') })}
        </Chip>
      );
    if (line.id === 'native') return <Chip tone="yours">{t('catalog.yours')}</Chip>;
    const part = index?.accelerators.get(line.id);
    if (part === undefined) return null;
    return (
      <SourceChip
        name={part.name}
        figure={{
          id: `accelerator/${part.id}/bf16_tflops`,
          value: exactly(part.bf16DenseTflops),
          catalogValue: exactly(part.bf16DenseTflops),
          unit: 'tflops',
          layer: 'built-in',
          source: part.source,
          asOf: part.asOf,
          confidence: part.confidence,
          freshness: freshnessOf('hardware', part.asOf, version === '' ? part.asOf : version),
          rowCount: 1,
        }}
      />
    );
  }
}

/** @param flopPerSecond [FLOP/s] @returns TFLOP/s with two significant digits */
function tera(flopPerSecond: number, language: Words['format']['language']): string {
  return significant(flopPerSecond / TERA, flopPerSecond >= 100 * TERA ? 3 : 2, language);
}

function inTera({ p10, p25, p50, p75, p90 }: Quantiles): Quantiles {
  return { p10: p10 / TERA, p25: p25 / TERA, p50: p50 / TERA, p75: p75 / TERA, p90: p90 / TERA };
}
