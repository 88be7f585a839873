/** Intellectual property: risks, register, comparison of countries, score. */
export const ip = {
  title: 'IP',
  noPlan: 'Open a plan first: its markets, data and materials decide what is at risk.',
  toHome: 'To the plans',
  loading: 'Reading the rules on intellectual property…',
  ipFailed: 'The catalog of intellectual property could not be read.',
  catalogFailed: 'The catalog could not be read.',
  head: {
    risks_one: '{{count}} risk in {{countries}}',
    risks_other: '{{count}} risks in {{countries}}',
    countries_one: 'one country',
    countries_other: '{{count}} countries',
    high_one: ', {{count}} of them high',
    high_other: ', {{count}} of them high',
    waiting_one: '; {{count}} more waits for an answer',
    waiting_other: '; {{count}} more wait for an answer',
    stop: '. ',
    breaches_one: '{{count}} licence breach. ',
    breaches_other: '{{count}} licence breaches. ',
    advice: 'Not legal advice.',
  },
  view: { label: 'View', risks: 'Risks', countries: 'Countries' },
} as const;
