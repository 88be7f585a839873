import type { Accelerator } from '#core/catalog/catalog';
import type { FigureBook } from '#core/evaluation/figure-book';
import { ownFigure, ownFigureId } from '#core/evaluation/own-machines/own-figures';
import { countOf, type OwnUnit } from '#core/plan/own-hardware';
import type { OwnMachine } from '#core/plan/own-machine';
import type { UncertainInput } from '#core/uncertainty/input-set';

/** Ids of the inputs of one machine; its id stands last, since it may hold dots. */
export const ownInput = {
  trainingRate: ({ id }: Pick<OwnMachine, 'id'>) => `machine.training_rate.${id}`,
  bandwidth: ({ id }: Pick<OwnMachine, 'id'>) => `machine.bandwidth.${id}`,
  nativeFactor: ({ id }: Pick<OwnMachine, 'id'>) => `machine.native_factor.${id}`,
} as const;

export const PARALLEL_EFFICIENCY = 'own_machines.parallel_efficiency';
export const BALANCE = 'own_machines.balance';
export const MATRIX_GAIN = 'native_over_browser.matrix_gain';
export const MATRIX_UNITS = 'native_over_browser.matrix_units';
export const NATIVE_BANDWIDTH = 'native_over_browser.bandwidth';

/** Assumption on how much faster native software is than the browser, by the backend that was measured. */
export function nativeFactorAssumption({ backend }: Pick<OwnMachine, 'backend'>): string {
  return `native_over_browser.${backend}`;
}

/**
 * Peak with matrix units (BF16) over the 32-bit peak, which is all that a browser computes with.
 *
 * @returns null when it has to be assumed, since the catalog does not know the part
 */
export function matrixRatio(
  { backend }: Pick<OwnMachine, 'backend'>,
  part: Pick<Accelerator, 'bf16DenseTflops' | 'fp32Tflops'> | null,
): number | null {
  // On a processor the browser and native software compute with the same units.
  if (backend === 'wasm' || backend === 'cpu') return 1;
  if (part === null || part.fp32Tflops === null) return null;
  return Math.max(1, part.bf16DenseTflops / part.fp32Tflops);
}

/** What the machines of a plan are used for. */
export interface OwnUse {
  readonly training: readonly OwnUnit[];
  readonly serving: readonly OwnUnit[];
}

/** Uncertain inputs of own machines in use, each machine and assumption once. */
export function ownInputs(
  { training, serving }: OwnUse,
  parts: ReadonlyMap<string, Accelerator>,
  book: Pick<FigureBook, 'figure' | 'assumption'>,
): readonly UncertainInput[] {
  const inputs = new Map<string, UncertainInput>();
  // One FLOP or byte a second: a figure of the user's own must not divide by zero.
  const least = { tflop_per_s: 1e-12, gb_per_s: 1e-9 } as const;
  const assumed = (id: string, bounds: { readonly min: number; readonly max: number }) => {
    const figureId = `assumption/${id}`;
    inputs.set(id, { id, value: book.assumption(id), unit: 'ratio', figureId, ...bounds });
  };
  const measured = (
    machine: OwnMachine,
    figure: 'training_rate' | 'bandwidth',
    id: string,
    unit: keyof typeof least,
  ) => {
    const value = ownFigure(machine, figure, book);
    if (value !== null)
      inputs.set(id, { id, value, unit, figureId: ownFigureId(machine, figure), min: least[unit], max: 1e9 });
  };
  for (const { machine } of [...training, ...serving]) {
    measured(machine, 'training_rate', ownInput.trainingRate(machine), 'tflop_per_s');
    const own = ownFigure(machine, 'native_factor', book);
    if (own !== null) {
      const id = ownInput.nativeFactor(machine);
      const figureId = ownFigureId(machine, 'native_factor');
      inputs.set(id, { id, value: own, unit: 'ratio', figureId, min: 0.01, max: 1e6 });
      continue;
    }
    assumed(nativeFactorAssumption(machine), { min: 0.01, max: 1e6 });
    const ratio = matrixRatio(machine, partOf(machine, parts));
    if (ratio === null) assumed(MATRIX_UNITS, { min: 1, max: 1e3 });
    if (ratio === null || ratio > 1) assumed(MATRIX_GAIN, { min: 0, max: 1 });
  }
  for (const { machine } of serving) measured(machine, 'bandwidth', ownInput.bandwidth(machine), 'gb_per_s');
  if (serving.length > 0) assumed(NATIVE_BANDWIDTH, { min: 0.01, max: 1e3 });
  if (countOf(training) > 1) assumed(PARALLEL_EFFICIENCY, { min: 0.01, max: 1 });
  if (training.length > 1) assumed(BALANCE, { min: 0, max: 1 });
  return [...inputs.values()];
}

/** The part of the catalog that a machine was found to have; null: none. */
export function partOf(
  { acceleratorId }: Pick<OwnMachine, 'acceleratorId'>,
  parts: ReadonlyMap<string, Accelerator>,
): Accelerator | null {
  return acceleratorId === null ? null : (parts.get(acceleratorId) ?? null);
}
