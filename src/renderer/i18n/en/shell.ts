export const shell = {
  skip: 'Skip to the page',
} as const;
