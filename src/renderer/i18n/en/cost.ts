export const cost = {
  title: 'Cost',
} as const;
