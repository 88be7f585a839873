/** Digits without a separator of groups, or with one that can be nothing else: `1,234,567`, `1,234.5`. */
const NUMBER =
  /^(-?(?:\d+|[1-9]\d{0,2}(?:,\d{3}){2,}|[1-9]\d{0,2}(?:,\d{3})+(?=\.))(?:\.\d+)?(?:e[+-]?\d+)?)\s*(?:%|％)?$/i;

/** What stands for a number with a comma in it. */
const DIGITS_WITH_COMMA = /^-?\d[\d.,，]*[,，][\d.,，]*\s*(?:%|％)?$/;

/** A plain number, e.g. `0.83`, `1,234.5` or `83.1 %` (83.1); null = the text holds something else. */
export function plainNumber(text: string | undefined): number | null {
  const digits = NUMBER.exec((text ?? '').trim())?.[1]?.replaceAll(',', '');
  const value = digits === undefined ? Number.NaN : Number(digits);
  return Number.isFinite(value) ? value : null;
}

/**
 * Whether a text is a number whose comma could part thousands as well as decimals, so that `plainNumber` takes it for
 * neither: `12,345` is 12345 to one reader and 12.345 to the next.
 */
export function hasAmbiguousComma(text: string): boolean {
  return plainNumber(text) === null && DIGITS_WITH_COMMA.test(text.trim());
}
