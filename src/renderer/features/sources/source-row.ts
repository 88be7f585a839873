import type { CostItemId, FigureUse, PriceLayer } from '#core/evaluation/evaluation';
import type { ThreePoint } from '#core/uncertainty/three-point';
import type { ChipState } from '../../ui/figure-text';

/** What a figure is about; the order of the filter. */
export const SOURCE_KINDS = [
  'rent',
  'hardware',
  'pay',
  'electricity',
  'tax',
  'exchange',
  'country',
  'assumption',
  'api',
  'ecosystem',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Classes of age, the one that needs most care first; every row is in exactly one. */
export const AGE_CLASSES = [
  'old',
  'ageing',
  'check',
  'yours',
  'fresh',
] as const satisfies readonly ChipState[];

/** Most specific first. */
export const LAYERS = ['yours', 'machine', 'imported', 'built-in'] as const satisfies readonly PriceLayer[];

/** What a figure went into. */
export interface FigureUsage {
  readonly items: readonly CostItemId[];
  /** Countries whose estimate rests on it. */
  readonly countries: readonly string[];
  /** The plan as it is placed rests on it, not only the comparison of countries. */
  readonly isPlanned: boolean;
  /** Energy or emissions of training rest on it. */
  readonly isPhysical: boolean;
}

/** List prices of an API [USD per million tokens]; null = not known. */
export interface ApiTokenPrices {
  readonly input: number | null;
  readonly output: number | null;
  readonly cached: number | null;
}

/** One line of the list: a figure behind the plan or of the catalog. */
export interface SourceRow {
  readonly key: string;
  readonly kind: SourceKind;
  readonly name: string;
  /** Second line under the name, after the unit. */
  readonly detail: string | null;
  readonly unit: string;
  /** null = unknown, or an API price. */
  readonly value: ThreePoint | null;
  readonly api: ApiTokenPrices | null;
  readonly layer: PriceLayer;
  readonly state: ChipState;
  readonly source: string;
  readonly asOf: string;
  readonly confidence: FigureUse['confidence'];
  /** What the chip's card shows; null where there is no value to show. */
  readonly figure: FigureUse | null;
  /** Key of the override; null = this figure cannot be replaced. */
  readonly figureId: string | null;
  readonly usage: FigureUsage | null;
  /** Folded text that the search looks into. */
  readonly haystack: string;
}
