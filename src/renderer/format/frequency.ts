/** A share of runs as people count: so many of ten, or of a hundred near the ends. */
export interface Frequency {
  readonly kind: 'exact' | 'more-than' | 'fewer-than';
  readonly count: number;
  readonly of: 10 | 100;
}

/** @param share01 share of runs [0..1] */
export function frequencyOf(share01: number): Frequency {
  if (share01 >= 0.995) return { kind: 'more-than', count: 99, of: 100 };
  if (share01 < 0.005) return { kind: 'fewer-than', count: 1, of: 100 };
  const tenths = Math.round(share01 * 10);
  if (tenths > 0 && tenths < 10) return { kind: 'exact', count: tenths, of: 10 };
  return { kind: 'exact', count: Math.round(share01 * 100), of: 100 };
}
