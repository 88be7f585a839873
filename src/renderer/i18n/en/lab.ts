import { attention } from './lab/attention';
import { descent } from './lab/descent';
import { starter } from './lab/starter';

/** The Lab: exercises in the mathematics the plan rests on. */
export const lab = {
  title: 'Lab',
  meta: 'Learn what the cost page assumes: why training takes steps, and what one step does. All of it runs here.',
  next: 'Next exercise',
  view: {
    label: 'Exercise',
    descent: 'Descent',
    starter: 'First model',
    attention: 'Attention',
  },
  descent,
  starter,
  attention,
} as const;
