const UNITS: readonly (readonly [number, string])[] = [
  [1e12, 'T'],
  [1e9, 'B'],
  [1e6, 'M'],
  [1e3, 'k'],
];

/** A sum in dollars with two significant digits, e.g. `1.2 M`. */
export function formatUsd(usd: number): string {
  return inUnit(usd, unitOf(usd));
}

/** Both ends of a range in the unit of the larger, e.g. `0.7 – 2.4 M`. */
export function formatUsdRange(low: number, high: number): string {
  const [scale, name] = unitOf(Math.max(Math.abs(low), Math.abs(high)));
  return `${inUnit(low, [scale, ''])} – ${inUnit(high, [scale, name])}`;
}

/** Rounded first, so that 999,600 is `1.0 M` and not `1000 k`. */
function unitOf(usd: number): readonly [number, string] {
  const rounded = Number(Math.abs(usd).toPrecision(2));
  return UNITS.find(([scale]) => rounded >= scale) ?? [1, ''];
}

function inUnit(usd: number, [scale, name]: readonly [number, string]): string {
  const value = usd / scale;
  const digits = Math.abs(value) < 9.95 && value !== 0 ? 1 : 0;
  const text = (Math.abs(value) >= 100 ? Number(value.toPrecision(2)) : value).toLocaleString('en-US', {
    minimumFractionDigits: scale === 1 ? 0 : digits,
    maximumFractionDigits: scale === 1 ? 0 : digits,
  });
  return name === '' ? text : `${text} ${name}`;
}
