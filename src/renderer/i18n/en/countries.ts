export const countries = {
  title: 'Countries',
} as const;
