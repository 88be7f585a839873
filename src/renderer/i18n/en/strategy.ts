/** The frame of the Strategy screen; each view has texts of its own. */
export const strategy = {
  title: 'Strategy',
  view: { label: 'View', graph: 'Graph and ecosystem', ranking: 'Market ranking', entry: 'Entry plans' },
  about: {
    graph: 'How the strengths of the company carry over to commercial success, and what each country offers.',
    ranking: 'Which market to enter first, by your criteria and weights.',
    entry: 'How each chosen market is entered: demand, localisation, differentiation, partners, tasks.',
  },
  loading: 'Reading plan, catalog and figures…',
  catalogFailed: 'The catalog could not be read',
  figuresFailed: 'The figures could not be computed',
  noPlan: 'No plan is open.',
  toHome: 'To the plans',
} as const;
