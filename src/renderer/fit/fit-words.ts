import type { TFunction } from 'i18next';
import type { FitFault } from '#core/fit/fit-fault';
import type { Fit, ScalePoint } from '#core/fit/fit-report';
import type { Neighbour, Verdict } from '#core/fit/neighbours';
import type { Format } from '../format/create-format';
import type { StateTone } from '../ui/StateWord';
import { memoryRange, memoryText } from './memory-text';

/** A sentence with how good or bad it is. */
export interface ToldState {
  readonly tone: StateTone;
  readonly text: string;
}

/** Why no smaller cluster would do. */
export function smallerSentence(
  t: TFunction<'costFit'>,
  format: Format,
  { belowSmallest, job }: Fit,
  accelerator: string,
): string {
  return belowSmallest === null
    ? t('answer.one')
    : t('answer.below', {
        number: format.integer(belowSmallest.accelerators),
        accelerator,
        needed: memoryText(format, belowSmallest.memory.total),
        memory: memoryText(format, job.device.memoryBytes),
      });
}

/** Whether the plan's own accelerators do, and whether they can be had. @param wanted accelerators of the plan */
export function plannedStates(
  t: TFunction<'costFit'>,
  format: Format,
  fit: Fit,
  accelerator: string,
  wanted: number,
): readonly ToldState[] {
  const most = fit.job.allowed.maxAccelerators;
  const number = format.integer(wanted);
  return [
    ...(wanted > most
      ? [
          {
            tone: 'warn' as const,
            text: t('planned.aboveMost', { number, most: format.integer(most) }),
          },
        ]
      : []),
    plannedState(t, format, fit, accelerator, wanted),
  ];
}

function plannedState(
  t: TFunction<'costFit'>,
  format: Format,
  { planned, plannedTooSmall, smallest, nearestCount, job }: Fit,
  accelerator: string,
  wanted: number,
): ToldState {
  const number = format.integer(wanted);
  const memory = memoryText(format, job.device.memoryBytes);
  if (planned !== null) {
    const { low, high } = planned.totalBytes;
    const isTight = high > job.device.memoryBytes;
    return {
      tone: isTight ? 'warn' : 'ok',
      text: t(isTight ? 'planned.tight' : 'planned.fits', {
        number,
        accelerator,
        range: memoryRange(format, low, high),
        memory,
      }),
    };
  }
  if (wanted >= smallest.accelerators)
    return {
      tone: plannedTooSmall === null ? 'warn' : 'crit',
      text: format.sentences([
        t('planned.noLayout', { number, accelerator }),
        nearestCount === null ? '' : t('planned.nearest', { number: format.integer(nearestCount) }),
      ]),
    };
  return {
    tone: 'crit',
    text:
      plannedTooSmall === null
        ? t('planned.tooFew', { number, accelerator })
        : t('planned.tooSmall', {
            number,
            accelerator,
            needed: memoryText(format, plannedTooSmall.memory.total),
            memory,
          }),
  };
}

/** Faults whose numbers are bytes of memory. */
const IN_BYTES: ReadonlySet<FitFault['reason']> = new Set(['larger-than-cluster', 'sequence-too-long']);

/** Why nothing fits: the field, what it says, and the bound it breaks. @param memoryGb of the accelerator; null = no part */
export function faultSentence(
  t: TFunction<'costFit'>,
  format: Format,
  { reason, bound, value }: FitFault,
  accelerator: string,
  memoryGb: number | null,
): string {
  const written = (number: number | null, isBytes: boolean) =>
    number === null ? '' : isBytes ? memoryText(format, number) : format.count(number);
  return t(`fault.${reason}`, {
    accelerator,
    bound: written(bound, reason === 'sequence-too-long'),
    value: written(value, IN_BYTES.has(reason)),
    memory: memoryGb === null ? '' : memoryText(format, memoryGb * 1e9),
  });
}

/** Another choice in the layout. */
export function insteadText(t: TFunction<'costFit'>, { knob, layout }: Neighbour): string {
  return knob === 'recompute'
    ? t('why.knob.recompute', { value: t(`recompute.${layout.recompute}`) })
    : t(`why.knob.${knob}`, { value: layout[knob] });
}

/** What would come of it. */
export function verdictText(
  t: TFunction<'costFit'>,
  format: Format,
  verdict: Verdict,
  nodeSize: number,
): string {
  switch (verdict.kind) {
    case 'too-large':
      return t('verdict.tooLarge', { amount: memoryText(format, verdict.overBytes) });
    case 'beyond-node':
      return t('verdict.beyondNode', {
        node: format.integer(nodeSize),
        share: format.percent(Math.max(0, verdict.slower01)),
      });
    case 'slower':
      return t('verdict.slower', {
        share: format.percent(verdict.slower01),
        loss: t(`loss.${verdict.loss}`),
      });
    case 'faster':
      return t('verdict.faster', { share: format.percent(verdict.faster01) });
    case 'alike':
      return t('verdict.alike');
    case 'batch-too-small':
      return t('verdict.batchTooSmall');
  }
}

export interface FailureLine {
  readonly key: 'between' | 'lost' | 'save' | 'saving' | 'checkpoint' | 'kept';
  readonly value: string;
  readonly note: string;
}

/** Time lost to failures, and what checkpoints take. */
export function failureLines(
  t: TFunction<'costFit'>,
  format: Format,
  { failures, checkpoint }: Fit,
): readonly FailureLine[] {
  const hours = (value: number) => format.duration(value * 3600);
  const { low, high } = failures.lostRange01;
  const { usdPerMonth, kept } = checkpoint;
  return [
    { key: 'between', value: hours(failures.hoursBetweenFailures), note: t('failures.note.between') },
    {
      key: 'lost',
      value: format.percent(failures.lost01),
      note: t('failures.note.lost', { low: format.percent(low), high: format.percent(high) }),
    },
    { key: 'save', value: hours(failures.hoursBetweenSaves), note: t('failures.note.save') },
    {
      key: 'saving',
      value: format.duration(failures.saveSeconds.likely),
      note: t('failures.note.saving', {
        low: format.duration(failures.saveSeconds.low),
        high: format.duration(failures.saveSeconds.high),
      }),
    },
    { key: 'checkpoint', value: format.bytes(checkpoint.bytes), note: t('failures.note.checkpoint') },
    {
      key: 'kept',
      value: format.bytes(checkpoint.bytes * kept),
      note: t('failures.note.kept', {
        number: format.integer(kept),
        amount: format.moneyRangeText({
          p10: usdPerMonth.low,
          p50: usdPerMonth.likely,
          p90: usdPerMonth.high,
        }),
      }),
    },
  ];
}

/** Bubble and traffic over the whole step [0..1]. */
export function waitingShare({ judged: { step } }: ScalePoint): number {
  return (step.bubble + step.exchange + step.gradients) / step.total;
}

/** What the table of days against accelerators counts, and why it ends where it does. @param hasCost it has a column of cost */
export function scalingNote(
  t: TFunction<'costFit'>,
  format: Format,
  { curveEnd, job }: Pick<Fit, 'curveEnd' | 'job'>,
  hasCost: boolean,
): string {
  return format.sentences([
    curveEnd === 'looked' ? '' : t(`scaling.end.${curveEnd}`),
    t('scaling.note'),
    hasCost ? t('scaling.noteCost') : '',
    t('scaling.noteBatch', { batch: format.size(job.globalBatchTokens) }),
  ]);
}
