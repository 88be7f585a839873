import type { BenchmarkNote } from '#core/benchmark/result';

const TEXTS: Readonly<Record<BenchmarkNote['code'], string>> = {
  'backend-missing': 'the backend is missing',
  'context-lost': 'the graphics context was lost',
  'device-lost': 'the graphics device was lost',
  'out-of-memory': 'there was not enough memory',
  'too-large': 'too large for this GPU',
  'wrong-result': 'THE RESULT IS WRONG beside the float64 reference',
  'not-a-number': 'the loss was not a number',
  cancelled: 'cancelled; what had been measured is kept',
  'tab-hidden': 'the page was hidden meanwhile',
  'on-battery': 'the machine ran on battery',
  'slowed-down': 'the machine slowed down while it was measured',
  'background-load': 'other programs took computing time',
  'uneven-pace':
    'the two fastest rounds still lie apart: the machine changed its pace, and another run may give other figures',
  'time-cap': 'the time was up before the interval was narrow enough',
  'half-precision': 'numbers have half precision',
  'software-renderer': 'drawn by the processor: these are not the figures of a GPU',
  'memory-not-released': 'memory was not given back',
  'no-gpu-timer': 'the GPU offers no timer; measured by the clock',
  'no-threads': 'on one thread',
  'smallest-models': 'the smallest models were trained, so that all four sizes end in time',
  failed: 'failed',
};

/** Notes as lines: what holds for several parts is said once. */
export function notesText(notes: readonly BenchmarkNote[]): readonly string[] {
  const partsOf = new Map<string, Set<string>>();
  for (const note of notes) {
    const text = textOf(note);
    const parts = partsOf.get(text) ?? new Set();
    if (note.part !== null) parts.add(note.part);
    partsOf.set(text, parts);
  }
  return [...partsOf].map(([text, parts]) => (parts.size === 0 ? text : `${text}: ${[...parts].join(', ')}`));
}

/** With the system's own words where it has some. */
function textOf({ code, values }: BenchmarkNote): string {
  // Not begun at all, by what smaller sizes took.
  if (code === 'time-cap' && values.expectedSeconds !== undefined)
    return 'left out, since it would take longer than its share of the time';
  const message = typeof values.message === 'string' ? values.message.split('\n')[0] : undefined;
  return message === undefined || message === '' ? TEXTS[code] : `${TEXTS[code]} (${message})`;
}
