import type { CountryEstimate } from '#core/evaluation/evaluation';

export interface CountryChange {
  readonly country: string;
  /** New median over the old one, less one; −0.1 is a tenth cheaper. */
  readonly share: number;
}

/** Below this a median has not moved as far as a reader can see. */
const NOTICEABLE = 0.0005;

/** Countries whose median total differs, the largest change first. */
export function countryChanges(
  before: readonly CountryEstimate[],
  after: readonly CountryEstimate[],
): readonly CountryChange[] {
  const medianBefore = new Map(before.map(({ country, totalUsd }) => [country, totalUsd.p50]));
  return after
    .flatMap(({ country, totalUsd }): CountryChange[] => {
      const old = medianBefore.get(country);
      return old === undefined || old === 0 ? [] : [{ country, share: totalUsd.p50 / old - 1 }];
    })
    .filter(({ share }) => Math.abs(share) >= NOTICEABLE)
    .toSorted((a, b) => Math.abs(b.share) - Math.abs(a.share));
}
