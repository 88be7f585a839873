/** A small scaling law from three sizes. */
export const scaling = {
  said: 'Three sizes of the same model share one budget of arithmetic and read equally much text, so that only their size differs. The law that joins their losses is the one that larger plans rest on; from three points it is a rough one, and how rough is shown.',
  title: 'Three sizes, one budget',
  meta: 'two blocks, context 32, the text of the Transformer',
  budget: 'Budget of all three',
  budgetFault:
    '{{field}}: at least {{expected}} FLOP were expected, ten steps of each size; received {{received}} FLOP.',
  width: 'Width',
  spent: 'FLOP',
  tokens: 'Tokens read',
  loss: 'Held-out loss, nats per token',
  run: 'Train the three',
  stop: 'Stop',
  progress: 'Size {{size}} of 3: step {{step}} of {{stepCount}}.',
  state: {
    idle: 'Not trained yet. It takes some minutes; the larger the budget, the longer. Leaving the Lab stops it.',
    running: 'Starting…',
    finished: 'All three sizes are trained.',
    stopped: 'Stopped. The law needs all three sizes: train them again.',
  },
  law: {
    title: 'The law that joins them',
    meta: 'loss over parameters',
    empty: 'The law will stand here once the three sizes are trained.',
    measured: 'measured',
    curve: 'law',
    caption:
      'Held-out loss, nats per token; parameters on a log axis. 8 of 10 draws lie between the dashed lines.',
    label:
      'Held-out loss over parameters: three measured sizes, the law through them and its range up to ten times the largest',
    noise: 'Noise of one loss (standard deviation)',
    nats: 'nats per token',
    noiseNote:
      'Three points fix a law of three numbers exactly and say nothing about how sure they are. The range comes from drawing each loss anew with this noise, an assumption of ours: train with another seed to see how much a loss moves, and type that in.',
    floor: 'E, loss that no size gets below',
    exponent: 'α, how fast it falls',
    far: 'Loss at {{size}} parameters',
    range: '{{median}} ({{low}} – {{high}})',
    sure: '{{fitted}} of {{all}} draws gave a law that falls with size; ranges are their 10th to 90th percentile.',
    none: 'No law of this kind joins these losses: the larger models did no better. They learn slowly at first; raise the budget and train again.',
  },
} as const;
