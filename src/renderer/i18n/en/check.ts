/** The plan check, by finding code. `accelerator`, `wanted` and `country` are names, not ids. */
export const check = {
  title: 'Plan check',
  clean: 'Nothing to point at.',
  severity: {
    error: 'error',
    warning: 'warning',
    hint: 'hint',
  },
  markets: {
    none: 'No markets yet: nobody is served, so serving costs nothing.',
    twice: '{{country}} is listed twice among the markets.',
  },
  team: {
    none: 'No team yet: staff costs nothing.',
  },
  schedule: {
    'launch-after-horizon': 'The launch lies after the horizon, so no serving is counted.',
  },
  training: {
    'too-long': 'The final run takes {{days}} days; {{available}} days are left before launch.',
    'may-be-too-long':
      'In 1 run of 10 the final run takes {{days}} days or more; {{available}} days are left before launch.',
    'does-not-fit':
      'Training does not fit into the memory of {{accelerators}} × {{accelerator}}; at least {{least}} are needed.',
    'few-tokens': 'Only {{perParameter}} tokens per parameter; about 20 is the usual minimum.',
    'no-fp8': '{{accelerator}} gains nothing from FP8: its hours are counted in BF16.',
    'may-cross-1e25':
      'Training compute may cross 10²⁵ FLOP, from where the EU presumes systemic risk of the model.',
    'above-1e25':
      'Training compute is above 10²⁵ FLOP, from where the EU presumes systemic risk of the model.',
    'no-price': 'No price is known for training on {{wanted}} there; the total lacks it.',
    nearest: 'No offer of {{accelerator}} at the place of training: priced in {{country, place}}.',
    alternative: '{{wanted}} is not offered at the place of training: priced on {{accelerator}}.',
    'export-licence': '{{accelerator}} needs a US export licence for the place of training.',
    'no-spot-price': 'No spot price is known for training: priced on demand.',
  },
  serving: {
    'does-not-fit': 'The model does not fit into the memory of {{accelerators}} accelerators.',
    'no-price': 'No price is known for serving on {{wanted}} there; the total lacks it.',
    nearest: 'No offer of {{accelerator}} at the place of serving: priced in {{country, place}}.',
    alternative: '{{wanted}} is not offered at the place of serving: priced on {{accelerator}}.',
    'export-licence': '{{accelerator}} needs a US export licence for the place of serving.',
    'no-spot-price': 'No spot price is known for serving: priced on demand.',
  },
  machines: {
    'does-not-fit':
      'Weights, gradients and optimizer need {{needed}} GB; the machines hold {{available}} GB.',
    'memory-unknown': 'The memory of {{machine}} is not known: nobody can tell whether the model fits.',
    'training-missing':
      'Training is to run on a machine of your own that the plan does not have, so nothing can be computed: choose hardware of the list.',
    'serving-missing':
      'Serving is to run on a machine of your own that the plan does not have, so nothing can be computed: choose hardware of the list.',
    software: '{{machine}} was measured with a software renderer: these are not the figures of a GPU.',
    old: '{{machine}} was measured on {{date}}: measure it again.',
    'more-than-owned': 'The plan trains on {{count}} of these machines; there are {{available}}.',
    'fleet-count': 'The fleet has {{available}} machines: training counts on all of them, not on {{count}}.',
    'serving-short': 'At the peak serving needs {{needed}} machines; there are {{available}}.',
    split:
      'A copy of the model over {{count}} machines needs fast links between them; an office network slows it down.',
    'training-elsewhere':
      'Own machines stand where the team is: training is counted in {{country}}. Place it there, since its law applies.',
    'serving-elsewhere':
      'Own machines stand where the team is: serving is counted in {{country}}. Place it there, since its law applies.',
  },
  data: {
    'no-price': 'No price for the data source {{name}}; the total lacks it.',
  },
  budget: {
    'likely-exceeded': 'The budget holds in only {{inTen}} of 10 runs.',
  },
  figures: {
    old_one:
      '{{count}} figure behind the plan or the comparison of countries is old; a range of it is widened by half.',
    old_other:
      '{{count}} figures behind the plan or the comparison of countries are old; where they have a range, it is widened by half.',
  },
  ip: {
    'licence-breach': '{{materials}}: the licence does not allow what the plan does with it.',
    'more-breaches_one': '{{count}} more licence is breached.',
    'more-breaches_other': '{{count}} more licences are breached.',
  },
  law: {
    changed_one: 'The law in the catalog changed: {{count}} duty of this plan waits to be confirmed.',
    changed_other: 'The law in the catalog changed: {{count}} duties of this plan wait to be confirmed.',
    'answer-fault': '{{fact}}: what is stored is no answer to the question; it counts as not answered.',
    'compute-answered':
      '{{fact}}: your answer stands instead of what the plan computes, and a limit of a law lies between the two.',
    'critical-open_one': '{{count}} critical duty has to be met before launch and is not done.',
    'critical-open_other': '{{count}} critical duties have to be met before launch and are not done.',
    unanswered_one: '{{fact}}: {{count}} duty waits for the answer.',
    unanswered_other: '{{fact}}: {{count}} duties wait for the answer.',
    'more-unanswered_one': '{{count}} more answer decides about duties.',
    'more-unanswered_other': '{{count}} more answers decide about duties.',
  },
} as const;
