export const home = {
  title: 'Plans',
} as const;
