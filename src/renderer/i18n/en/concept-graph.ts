/** The view `graph` of the Strategy screen. */
export const conceptGraph = {
  intro: '{{plan}}',
} as const;
