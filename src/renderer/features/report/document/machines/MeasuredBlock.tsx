import type { Accelerator } from '#core/catalog/catalog';
import { BACKEND_NAMES, ownFigureId } from '#core/evaluation/own-machines/own-figures';
import { matrixRatio, nativeFactorAssumption, partOf } from '#core/evaluation/own-machines/own-inputs';
import type { OwnMachine } from '#core/plan/own-machine';
import type { OpenRange } from '#core/uncertainty/run-vector';
import { scalePoints, type ThreePoint } from '#core/uncertainty/three-point';
import { roughly } from '../../../../format/decimal';
import { figureParts } from '../../../../ui/figure-text';
import { StateWord } from '../../../../ui/StateWord';
import { Table, Td, Th } from '../../../../ui/Table';
import { Block } from '../parts/ReportSection';
import classes from '../report.module.css';
import type { MachineBlockProps } from './block-props';
import own from './machines.module.css';

/** The measured rates of each machine, their share of the part's peak, and the step to native software. */
export function MeasuredBlock({ data, words }: MachineBlockProps) {
  const { t, format } = words;
  const { machines, index, evaluation } = data;
  return (
    <Block title={t('measured.title')} remark={t('measured.remark')} isLong={machines.length > 8}>
      <Table className={`${classes.table} ${own.columns} ${own.measured}`} label={t('measured.title')}>
        <thead>
          <tr>
            <Th>{t('machine')}</Th>
            <Th>{t('measured.when')}</Th>
            <Th numeric>{t('measured.rate')}</Th>
            <Th numeric>{t('measured.bandwidth')}</Th>
            <Th numeric>{t('measured.factor')}</Th>
            <Th numeric>{t('measured.native')}</Th>
          </tr>
        </thead>
        <tbody>
          {machines.map(({ machine, worth }) => {
            const part = partOf(machine, index.accelerators);
            const { rate, bandwidth } = ratesOf(machine);
            const fp32 = part?.fp32Tflops ?? null;
            return (
              <tr key={machine.id}>
                <th scope="row" className={classes.typed}>
                  {words.named(machine)}
                  <small className={classes.second}>{partText(machine, part)}</small>
                </th>
                <Td>
                  {format.date(machine.measuredOn, 'table')}
                  <small className={classes.second}>{BACKEND_NAMES[machine.backend]}</small>
                  {machine.software === true ? (
                    <small className={own.mark}>
                      <StateWord tone="warn">{t('measured.software')}</StateWord>
                    </small>
                  ) : null}
                </Td>
                <Td numeric>
                  {spread(rate, 'tflop_per_s')}
                  {fp32 === null ? null : share(rate.likely / fp32, 'ofFp32')}
                </Td>
                <Td numeric>
                  {spread(bandwidth, 'gb_per_s')}
                  {part === null ? null : share(bandwidth.likely / part.memoryBandwidthGbPerSecond, 'ofPart')}
                </Td>
                <Td numeric>
                  {factorOf(machine)}
                  <small className={classes.second}>{factorOrigin(machine, part)}</small>
                </Td>
                <Td numeric>
                  {nativeRate(worth.nativeFlopPerSecond)}
                  {part === null || worth.nativeFlopPerSecond.p50 === null
                    ? null
                    : share(worth.nativeFlopPerSecond.p50 / (part.bf16DenseTflops * 1e12), 'ofBf16')}
                </Td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </Block>
  );

  /** The figures in use: a figure of the user's own stands in the place of the measured one. */
  function ratesOf(machine: OwnMachine): { readonly rate: ThreePoint; readonly bandwidth: ThreePoint } {
    const { trainingFlopPerSecond, bandwidthBytesPerSecond } = machine;
    const used = (figure: 'training_rate' | 'bandwidth') =>
      evaluation.figures[ownFigureId(machine, figure)]?.value;
    return {
      rate: used('training_rate') ?? scalePoints(trainingFlopPerSecond, 1e-12),
      bandwidth: used('bandwidth') ?? scalePoints(bandwidthBytesPerSecond, 1e-9),
    };
  }

  function partText({ backend }: OwnMachine, part: Accelerator | null): string {
    if (part !== null) return part.name;
    return t(backend === 'wasm' || backend === 'cpu' ? 'measured.processor' : 'measured.noPart');
  }

  function spread(value: ThreePoint, unit: string) {
    const { median, range } = figureParts(value, unit, format.language);
    return (
      <>
        {median}
        {range === null ? null : <small className={classes.second}>{range}</small>}
      </>
    );
  }

  function share(share01: number, key: 'ofFp32' | 'ofPart' | 'ofBf16') {
    return (
      <small className={classes.second}>{t(`measured.${key}`, { share: format.percent(share01) })}</small>
    );
  }

  function nativeRate({ p10, p50, p90 }: OpenRange) {
    const [low = 0, likely = 0, high = 0] = [p10, p50, p90].map((rate) => roughly((rate ?? 0) / 1e12));
    return spread({ low, likely, high }, 'tflop_per_s');
  }

  function factorOf(machine: OwnMachine) {
    const figure = evaluation.figures[factorFigureId(machine)];
    const value = figure?.value ?? machine.nativeFactor;
    return value === null || value === undefined ? null : spread(value, 'ratio');
  }

  function factorOrigin(machine: OwnMachine, part: Accelerator | null): string {
    if (machine.nativeFactor !== null) return t('measured.own');
    return t(matrixRatio(machine, part) === 1 ? 'measured.assumed' : 'measured.assumedMatrix');
  }
}

function factorFigureId(machine: OwnMachine): string {
  return machine.nativeFactor === null
    ? `assumption/${nativeFactorAssumption(machine)}`
    : ownFigureId(machine, 'native_factor');
}
