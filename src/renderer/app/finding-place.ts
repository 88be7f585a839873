import type { Finding } from '#core/evaluation/evaluation';

/** Where a finding leads: to its field of the plan, or to the screen it names. */
export function placeOfFinding({ path }: Finding): string {
  if (path === 'sources' || path === 'compliance') return `/${path}`;
  return `/plan?field=${encodeURIComponent(path)}`;
}
