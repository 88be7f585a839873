import type { Accelerator } from '#core/catalog/catalog';
import type { CatalogFigure, FigureBook } from '#core/evaluation/figure-book';
import type { OwnMachine } from '#core/plan/own-machine';
import { exactly, scalePoints, type ThreePoint } from '#core/uncertainty/three-point';

/** Figures that a plan took over with a machine; ids are keys of `plan.overrides`. */
export type OwnFigure =
  | 'training_rate'
  | 'bandwidth'
  | 'native_factor'
  | 'load_watts'
  | 'price_usd'
  | 'life_years'
  | 'memory';

/** Id of a machine's figure among the figures, e.g. `machine/4f2c/training_rate`. */
export function ownFigureId({ id }: Pick<OwnMachine, 'id'>, figure: OwnFigure): string {
  return `machine/${id}/${figure}`;
}

/** Whether a figure is this one of some own machine. */
export function isOwnFigure(figureId: string, figure: OwnFigure): boolean {
  return figureId.startsWith('machine/') && figureId.endsWith(`/${figure}`);
}

/** Names of the backends, the same in every language. */
export const BACKEND_NAMES = {
  webgl: 'WebGL',
  webgpu: 'WebGPU',
  wasm: 'WebAssembly',
  cpu: 'JavaScript',
} as const;

/** A figure of an own machine; null = nobody knows it. */
export function ownFigure(
  machine: OwnMachine,
  figure: OwnFigure,
  book: Pick<FigureBook, 'figure'>,
): ThreePoint | null {
  const id = ownFigureId(machine, figure);
  const found = givenFigure(machine, figure);
  if (found === null) return book.figure(id, UNITS[figure], null);
  const { low, likely, high } = found.value;
  const fromMachine: CatalogFigure = {
    value: { low, likely, high },
    unit: UNITS[figure],
    kind: 'measured',
    layer: 'machine',
    source: found.source ?? `Landfall benchmark in the browser, ${BACKEND_NAMES[machine.backend]}`,
    asOf: machine.measuredOn,
    confidence: 'verified',
    rowCount: 1,
  };
  return book.figure(id, UNITS[figure], fromMachine);
}

const UNITS: Readonly<Record<OwnFigure, string>> = {
  training_rate: 'tflop_per_s',
  bandwidth: 'gb_per_s',
  native_factor: 'ratio',
  load_watts: 'w',
  price_usd: 'usd',
  life_years: 'years',
  memory: 'gb',
};

/** `source` null: the measurement. */
function givenFigure(
  machine: OwnMachine,
  figure: OwnFigure,
): { readonly value: ThreePoint; readonly source: string | null } | null {
  switch (figure) {
    case 'training_rate':
      return { value: scalePoints(machine.trainingFlopPerSecond, 1e-12), source: null };
    case 'bandwidth':
      return { value: scalePoints(machine.bandwidthBytesPerSecond, 1e-9), source: null };
    case 'native_factor':
      return machine.nativeFactor === null
        ? null
        : { value: machine.nativeFactor, source: machine.nativeFactor.source ?? ENTERED };
    case 'load_watts':
      return entered(machine.loadWatts);
    case 'price_usd':
      return entered(machine.priceUsd);
    case 'life_years':
      return entered(machine.lifeYears);
    case 'memory':
      return entered(machine.memoryBytes === null ? null : machine.memoryBytes / 1e9);
  }
}

const ENTERED = 'entered with the machine';

function entered(value: number | null) {
  return value === null ? null : { value: exactly(value), source: ENTERED };
}

/** Memory that a model may use [B]: the machine's own figure, else its part's; null = not known. */
export function ownMemoryBytes(
  machine: Pick<OwnMachine, 'memoryBytes'>,
  part: Pick<Accelerator, 'memoryGb'> | null,
): number | null {
  return machine.memoryBytes ?? (part === null ? null : part.memoryGb * 1e9);
}
