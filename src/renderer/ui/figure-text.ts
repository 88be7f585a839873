import type { TFunction } from 'i18next';
import type { FigureUse } from '#core/evaluation/evaluation';
import type { ThreePoint } from '#core/uncertainty/three-point';
import { decimal, significant, trimmed } from '../format/decimal';
import type { Language } from '../format/language';
import { joinRange } from '../format/range';

/** State of a source as the chip shows it: shape and word. */
export type ChipState = 'fresh' | 'ageing' | 'old' | 'yours' | 'check';

export function chipStateOf(figure: Pick<FigureUse, 'layer' | 'freshness' | 'confidence'>): ChipState {
  if (figure.layer === 'yours') return 'yours';
  if (figure.freshness === 'old') return 'old';
  return figure.confidence === 'recalled' ? 'check' : figure.freshness;
}

/** A number of a figure, without unit; prices with cents, the rest with three digits at most. */
export function figureNumber(value: number, unit: string, language: Language): string {
  const isMoney = unit.startsWith('usd');
  const magnitude = Math.abs(value);
  if (isMoney && magnitude >= 0.1 && magnitude < 100) return decimal(value, 2, language);
  return magnitude >= 1000
    ? decimal(Number(value.toPrecision(3)), 0, language)
    : isMoney
      ? significant(value, 3, language)
      : trimmed(value, 3, language);
}

/** A figure in words: `1.90 (1.35 – 2.90)`; without brackets when it has no range. */
export function figureParts(value: ThreePoint, unit: string, language: Language) {
  const median = figureNumber(value.likely, unit, language);
  if (value.low === value.high) return { median, range: null };
  const low = figureNumber(value.low, unit, language);
  const high = figureNumber(value.high, unit, language);
  return { median, range: joinRange(low, high, language) };
}

/** The engine's unit of shares and factors. */
export const RATIO = 'ratio';

/** Name of a unit of the engine; a unit without a name of its own stands as it is. */
export function unitText(t: TFunction<'items'>, unit: string): string {
  const key = `unit.${unit}` as 'unit.ratio';
  return t(key, { defaultValue: unit.replaceAll('_', ' ') });
}
