import type { Finding } from '#core/evaluation/evaluation';

/** Where a finding leads: to its field of the plan, or to the screen it names. */
export function placeOfFinding({ path }: Finding): string {
  if (path === 'compliance') return '/compliance?view=changes';
  return path === 'sources' ? '/sources' : `/plan?field=${encodeURIComponent(path)}`;
}
