/** Duties of the plan: matrix, list, calendar, one duty. */
export const compliance = {
  title: 'Compliance',
  noPlan: 'Open a plan first.',
  meta_one: '{{count}} duty applies.',
  meta_other: '{{count}} duties apply.',
} as const;
