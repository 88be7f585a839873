/**
 * Field of the plan behind an input of the tornado, as in `#/plan?field=`; null for figures of the catalog, which are
 * replaced where they are shown.
 */
export function fieldOfInput(input: string): string | null {
  if (input.startsWith('users.')) return 'markets';
  if (input.startsWith('data.')) return 'data.sources';
  return ANSWER_PATH.test(input) && input !== 'serving.calibration' ? input : null;
}

/** Assumptions of the catalog may begin alike (`workload.lookup_efficiency`); their words are joined by underscores. */
const ANSWER_PATH = /^(training|fineTuning|serving|workload)(\.[a-zA-Z]+)+$/;

/** Place of a field of the plan. */
export function fieldPlace(path: string): string {
  return `/plan?field=${encodeURIComponent(path)}`;
}
