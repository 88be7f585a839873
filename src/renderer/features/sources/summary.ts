import type { TFunction } from 'i18next';
import { isOldPrice } from '#core/prices/price-age';
import type { Format } from '../../format/create-format';
import type { SourceRow } from './source-row';

/** The sentence on top: how many figures, how many of them need care. */
export function planSummary(
  t: TFunction<'sources'>,
  format: Format,
  rows: readonly SourceRow[],
  today: string,
): string {
  const old = rows.filter(({ state }) => state === 'old');
  const widened = old.filter(isWidened).length;
  const oldPriceCount = rows.filter(({ figure }) => figure !== null && isOldPrice(figure, today)).length;
  const checkCount = rows.filter(({ state }) => state === 'check').length;
  const number = (count: number) => ({ count, number: format.integer(count) });
  const parts = [
    t('summary.figures', number(rows.length)),
    old.length === 0
      ? t('summary.noneOld')
      : widened === old.length
        ? t('summary.oldWidened', number(old.length))
        : widened === 0
          ? t('summary.old', number(old.length))
          : t('summary.oldSomeWidened', { ...number(old.length), widened: format.integer(widened) }),
    ...(oldPriceCount === 0 ? [] : [t('summary.over90', number(oldPriceCount))]),
    ...(checkCount === 0 ? [] : [t('summary.check', number(checkCount))]),
  ];
  return `${parts.join(t('summary.join'))}${t('summary.end')}${t('summary.layers')}`;
}

/** The range in use is wider than that of the catalog; a figure without a range has none to widen. */
function isWidened({ figure }: SourceRow): boolean {
  const catalog = figure?.catalogValue ?? null;
  return (
    figure !== null &&
    catalog !== null &&
    (figure.value.low !== catalog.low || figure.value.high !== catalog.high)
  );
}
