/** Self-attention made visible. */
export const attention = {
  title: 'Who looks at whom',
  untrained: 'a model that has not learned yet',
  trained_one: 'a model after {{number}} training step',
  trained_other: 'a model after {{number}} training steps',
  said: 'In each block every token looks back at the tokens before it and at itself, and mixes what it finds. Each head looks in its own way. The shares of a row add up to 100 %.',
  label: 'A sentence',
  leftOut_one: 'The sentence is longer than what is shown: {{count}} token at its end is left out.',
  leftOut_other: 'The sentence is longer than what is shown: {{count}} tokens at its end are left out.',
  empty: 'Type a sentence, and it is shown which token looks at which.',
  busy: 'Preparing text and model…',
  block: 'Block',
  head: 'Head',
  reading: '“{{from}}” looks at “{{to}}”: {{weight}} (block {{block}}, head {{head}})',
  masked: '“{{from}}” cannot see “{{to}}”: it comes later (causal mask).',
  hidden: 'masked',
  table: 'Shares of attention, block {{block}}, head {{head}}: the row looks at the column',
  legend:
    'Rows look at columns: the stronger the tint, the larger the share. Hatched: later tokens, which the causal mask hides. Arrow keys move from cell to cell.',
  trainFirst: 'Before training the shares are close to chance.',
  toTransformer: 'Train the model',
} as const;
