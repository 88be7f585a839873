/**
 * Field of the plan behind an input of the tornado, as in `#/plan?field=`; null for figures of the catalog, which are
 * replaced where they are shown.
 */
export function fieldOfInput(input: string): string | null {
  if (input.startsWith('users.')) return 'markets';
  if (input.startsWith('data.')) return 'data.sources';
  return /^(training|fineTuning|serving)\./.test(input) && input !== 'serving.calibration' ? input : null;
}

/** Place of a field of the plan. */
export function fieldPlace(path: string): string {
  return `/plan?field=${encodeURIComponent(path)}`;
}
