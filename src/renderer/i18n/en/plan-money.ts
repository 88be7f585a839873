/** Texts of the plan's questions about money; they come with the screen. */
export const planMoney = {
  /** By the path below `funding`: the question, plain words about it, an example, what stands after a number. */
  q: {
    cashAtStartUsd: {
      ask: 'How much money is in the bank at the start?',
      help: 'In US dollars, on the first day of the project. The Cash view of the Cost screen says how long it lasts.',
      example: '5 M',
      unit: 'USD',
    },
    rounds: {
      ask: 'Which money comes in later?',
      help: 'Rounds, loans, grants: the month in which it arrives and how much, with a low and a high if it is not settled. What the plan’s tax incentive pays is counted by itself.',
      example: 'Seed round, month 6, 3 M (2 – 4 M)',
    },
    usdPerUserMonth: {
      ask: 'What does an active user bring in a month?',
      help: 'The mean over all users, paying or not, without VAT. If 4 in 100 pay 20 US dollars, it is 0.8.',
      example: '0.8',
      unit: 'USD',
    },
    usdPerMillionTokens: {
      ask: 'What do a million tokens bring?',
      help: 'For access by the token: revenue per million tokens read and written, without VAT. It comes on top of what users pay by the month.',
      example: '0.5',
      unit: 'USD',
    },
    paymentDelayDays: {
      ask: 'After how many days do customers pay?',
      help: 'From the service until the money is there. Card payments take days, companies 30 to 60 days or more.',
      example: '45',
      unit_other: 'days',
      unit_one: 'day',
    },
  },
  none: 'Leave it out',
  rounds: {
    empty: 'No money comes in later.',
    name: 'Round',
    newName: 'New round',
    head: 'Round and month',
    month: 'month',
    amount: 'Amount, USD',
    monthOf: 'Month of {{name}}',
    amountOf: 'Amount of {{name}} in US dollars',
    add: 'Add a round',
    months: 'Months count from the start of the project, 0 = the first.',
  },
  answer: {
    rounds_one: '{{count}} round, USD {{amount}}',
    rounds_other: '{{count}} rounds, USD {{amount}}',
  },
};
