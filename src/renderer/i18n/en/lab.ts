import { attention } from './lab/attention';
import { batch } from './lab/batch';
import { descent } from './lab/descent';
import { scaling } from './lab/scaling';
import { starter } from './lab/starter';
import { transformer } from './lab/transformer';

/** The Lab: exercises in the mathematics the plan rests on. */
export const lab = {
  title: 'Lab',
  meta: 'Learn what the cost page assumes: why training takes steps, and what one step does. All of it runs here.',
  next: 'Next exercise',
  besideBenchmark: 'A benchmark is running. What runs here beside it spoils its figures.',
  view: {
    label: 'Exercise',
    descent: 'Descent',
    batch: 'Batch size',
    starter: 'First model',
    transformer: 'Transformer',
    attention: 'Attention',
    scaling: 'Scaling law',
  },
  descent,
  batch,
  starter,
  transformer,
  attention,
  scaling,
} as const;
