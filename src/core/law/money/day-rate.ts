import type { CatalogIndex } from '#core/evaluation/catalog-index';
import type { FigureBook } from '#core/evaluation/figure-book';
import { loadedPayIn } from '#core/evaluation/loaded-pay';
import type { ThreePoint } from '#core/uncertainty/three-point';

export interface DayRate {
  /** A working day of compliance work, social cost of the employer included [USD per day]. */
  readonly usdPerDay: ThreePoint;
  readonly figureIds: readonly string[];
}

/** Day rate of a country: loaded yearly pay x multiple for compliance work / working days; null = pay not known. */
export function dayRate(country: string, index: CatalogIndex, book: FigureBook): DayRate | null {
  const pay = loadedPayIn(country, index, book);
  if (pay === null) return null;
  const multiple = book.assumption('compliance.pay_multiple');
  const days = book.assumption('compliance.working_days_per_year');
  return {
    usdPerDay: {
      low: (pay.value.low * multiple.low) / days.high,
      likely: (pay.value.likely * multiple.likely) / days.likely,
      high: (pay.value.high * multiple.high) / days.low,
    },
    figureIds: [
      ...pay.figureIds,
      'assumption/compliance.pay_multiple',
      'assumption/compliance.working_days_per_year',
    ],
  };
}
