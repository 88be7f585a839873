/** What the size of a batch does to a step. */
export const batch = {
  size_one: '{{count}} point a step',
  size_other: '{{count}} points a step',
  paths: {
    title: 'Same data, three batches',
    meta_one: 'two weights, {{count}} noisy point',
    meta_other: 'two weights, {{count}} noisy points',
    label:
      'Rings of equal loss over the weights w0 and w1 with three walks from zero: one point a step, a batch, and all points.',
    caption: 'Thin: one point a step. Blue: your batch. Dashed: all points.',
  },
  control: { size: 'Batch B' },
  loss: {
    title: 'Loss above the minimum',
    meta: 'over all points, log axis',
    label: 'How far each of the three walks is above the least loss, step by step, on a log axis.',
    caption: 'Thin: 1 point a step. Blue: {{batch}}. Dashed: {{all}}. Least possible loss: {{loss}}.',
    note: 'With a fixed step size a small batch does not come to rest: it wanders around the minimum, at a height that falls with the batch and with the step size. That is why learning rates decay.',
  },
  why: {
    title: 'What the batch does to a step',
    meta: 'at the start, w = 0',
    single: 'Gradients of single points differ from their mean by',
    batch: 'The mean of B of them varies B times less; all n of them not at all',
    scale:
      'From about this batch on the noise is smaller than the gradient, and a larger batch pays less and less',
  },
  table: {
    label: 'Three sizes of batches',
    size: 'Batch',
    formula: 'Variance of a step',
    measured: 'as measured',
    read: 'Points read',
    excess: 'Loss above least',
    away: 'runs away',
    note: 'Measured over {{draws}} drawn batches. Loss: mean over the last quarter of the steps.',
  },
  plan: 'Batches of large models hold millions of tokens for the same reason: they let many accelerators share a step, until the noise is no longer what slows learning.',
} as const;
