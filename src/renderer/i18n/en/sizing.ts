/** The view of sizes: which model for a compute, and why. */
export const sizing = {
  title: 'Which size for the compute',
  by: 'Compute of the final run',
  mode: { plan: 'as the plan', flop: 'FLOP', usd: 'money' },
  flop: 'Arithmetic',
  usd: 'Amount for training compute',
  usdHelp:
    'At what the plan pays for its arithmetic, lost time, experiments and post-training included: {{price}} for 10²¹ FLOP.',
  usdNone:
    'No price per FLOP: the hours of training have none, or the hardware is owned and paid for whatever it computes.',
  served: 'Tokens served over its life',
  servedHelp: 'Read and written. From the markets and requests of the plan: {{tokens}}.',
  servedNone: 'Read and written. The plan has no markets yet.',
  answer: '{{size}} parameters on {{tokens}} tokens',
  answerFor: 'For {{flop}} FLOP, the least loss is expected from',
  answerRange:
    'Two published laws say {{sizes}} parameters on {{tokens}} tokens; expected loss {{loss}} ({{losses}}) nats per token.',
  moneyRange: '{{amount}} buys {{median}} FLOP ({{ends}}).',
  servedLittle:
    'With {{served}} tokens served, training is nearly all of the arithmetic: a smaller model would save less than 1 %.',
  servedMuch:
    'With {{served}} tokens served, {{size}} parameters on {{tokens}} tokens reach the same loss with {{saving}} less arithmetic over its life.',
  ways: {
    title: 'Ways to choose',
    meta: 'range over the laws in brackets',
    way: 'Way',
    size: 'Parameters',
    tokens: 'Tokens',
    perParameter: 'Tokens per parameter',
    loss: 'Expected loss',
    training: 'Training FLOP',
    life: 'Training and serving FLOP',
    'compute-optimal': 'Least loss for the training compute',
    'inference-aware': 'The same loss, least arithmetic over its life',
    rule: 'Rule of 20 tokens per parameter',
    plan: 'Your plan',
    use: 'Use this size',
    useLabel: 'Use {{size}} parameters on {{tokens}} tokens',
  },
  curve: {
    title: 'Loss over size at this compute',
    label: 'Expected loss over the number of parameters at {{flop}} FLOP, by two laws',
    caption: 'nats per token; left fewer parameters on more tokens, right more parameters on fewer',
    x: 'parameters',
    best: 'least loss',
    plan: 'your plan',
  },
  neighbours: {
    title: 'Neighbours at the same compute',
    meta: 'cost of training as the plan would pay it, median (P10 – P90)',
    cost: 'Training',
    computing: 'computing',
  },
  limits: {
    title: 'How far to trust this',
    range:
      'Fitted on dense language models from 10¹⁹ to 10²⁵ FLOP that see little data more than once; from there on it is an extrapolation.',
    outside: 'This compute lies outside: the laws are extrapolated.',
    epochs:
      'Repeating data up to {{count}} times costs little. {{tokens}} tokens therefore need at least {{unique}} tokens of text.',
    loss: 'The loss is that of the laws’ own texts and words; only differences carry over to yours.',
    moe: 'Your model is a mixture of experts: the laws know dense ones. Its point counts the {{active}} parameters a token uses.',
    tuned: 'Your plan adapts an open model. “Use this size” makes it train from scratch.',
    sources: 'Sources: {{sources}}.',
    rule: 'The rule: approaches 1 and 2 of Hoffmann et al. 2022, table 3.',
  },
  other: {
    title: 'No law for this kind of model',
    text: 'The published laws of size and data are of language models. For {{kind}} there is none that holds beyond its own experiments.',
    action: 'Change the kind of model',
  },
  taken: '{{size}} parameters on {{tokens}} tokens are in the plan now. Undo takes it back.',
} as const;
