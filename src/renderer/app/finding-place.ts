import type { Finding } from '#core/evaluation/evaluation';

/** Where a finding leads: to its field of the plan, or to the screen it names, perhaps with a view of it. */
export function placeOfFinding({ path }: Finding): string {
  if (path === 'sources' || /^(?:compliance|ip)(\?|$)/.test(path)) return `/${path}`;
  return `/plan?field=${encodeURIComponent(path)}`;
}
