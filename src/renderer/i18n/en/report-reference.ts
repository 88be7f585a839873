/** The last pages of the report: how figures are computed, and what words mean. */
export const reportReference = {
  method: {
    lead: '{{runs}} simulated runs with seed {{seed}} and catalog {{catalog}}. The same plan, catalog and seed give the same figures on every machine.',
    step: 'Step',
    formula: 'Formula',
    source: 'Source',
    limits:
      'Not in the figures: office, travel, legal fees, marketing, taxes on profit, financing, and the price of what is not known. They are named where they are missing, and never counted as zero.',
    flop: {
      name: 'Training arithmetic',
      formula:
        'FLOP = tokens × (6·N + 6·L·d·s). N: active parameters without the input embedding, L: layers, d: width, s: context length, cut to the attention window. Fine-tuning all weights: 6·N; with an adapter: 4·N + 6·N of the adapter.',
      source: 'Kaplan et al. 2020; PaLM 2022, appendix B',
    },
    kinds: {
      name: 'Training arithmetic, other kinds',
      formula:
        'Vision transformer: images × 3 × (2·N·patches + 4·L·d·patches²). Diffusion: samples × (3 × forward pass + frozen encoders). Recommender: samples × 6·N of the dense network, and bytes looked up over the bandwidth reached. Distillation: + 2·N of the teacher for each token. Reinforcement learning: for each generated token 2·N at the speed of generating, 6·N for those learnt from, 2·N of each scoring model. A multiply-add is two operations.',
      source: 'method notes 1; arXiv 2010.11929, 2212.09748, 2407.14679',
    },
    hours: {
      name: 'Accelerator-hours',
      formula: 'FLOP / (BF16 peak × step efficiency × goodput × 3600). The two efficiencies are kept apart.',
      source: 'published runs; method notes 1 and 2',
    },
    rent: {
      name: 'Rent',
      formula:
        'hours × price × (1 − discount) × price change / occupancy. Discount and occupancy apply to reserved hardware.',
      source: 'cloud price lists; method notes 6',
    },
    experiments: {
      name: 'Experiments, post-training',
      formula: 'Final run × (multiplier − 1), and final run × share of post-training.',
      source: 'OLMo 2, OLMo 3, DeepSeek-V3; method notes 6',
    },
    owned: {
      name: 'Own hardware',
      formula:
        'Price × server factor / (1 − share of the network), straight line over its life; electricity = hours × rated power × draw × server factor × PUE × price per kWh.',
      source: 'Epoch AI; method notes 6',
    },
    throughput: {
      name: 'Serving, one replica',
      formula:
        'Roofline: prefill is bound by arithmetic, each decode step by the slower of reading weights and cache and of the arithmetic of the batch, each at the share of the peak that real engines reach.',
      source: 'inference measurements; method notes 4',
    },
    fleet: {
      name: 'Serving, fleet',
      formula:
        'Replicas = peak tokens per second / (tokens per second of a replica × load at the peak), rounded up, plus spare ones; users grow evenly over the ramp.',
      source: 'method notes 4',
    },
    storage: {
      name: 'Storage, traffic',
      formula:
        'Corpus raw and tokenised over its retention, checkpoints until launch, × price per GB and month; bytes sent × price per GB.',
      source: 'cloud price lists; method notes 6',
    },
    staff: {
      name: 'Staff',
      formula:
        'People × months × pay of an engineer in the country × pay multiple × (1 + employer’s social costs).',
      source: 'salary surveys, OECD',
    },
    compliance: {
      name: 'Compliance work',
      formula:
        'Working days of the duties that apply, each once × pay of an engineer × (1 + employer’s social costs) × pay multiple / working days a year. One-off days until launch or the day from which the duty binds, recurring days from then on. Duties that hang on an open question are not counted.',
      source: 'law of the catalog; days are our estimate',
    },
    incentive: {
      name: 'Research incentive',
      formula:
        'Rate × eligible share × (staff until launch + training compute), refunded at the end of the first year. Counted only when the plan claims it.',
      source: 'OECD',
    },
    elsewhere: {
      name: 'No offer in a country',
      formula:
        'The nearest country with an offer is used and named; where export control stands in the way, another part that is offered in the country, with its own speed.',
      source: 'catalog of offers; US export rules',
    },
    ranges: {
      name: 'Ranges',
      formula:
        'Every uncertain input is drawn from a distribution that meets its low, likely and high at P10, P50 and P90. All countries see the same draws, so that their difference is not chance.',
      source: 'stratified sampling, fixed seed',
    },
  },
  glossary: {
    accelerator: {
      word: 'Accelerator',
      meaning: 'A processor made for the arithmetic of neural networks, most often a GPU.',
    },
    acceleratorHour: { word: 'Accelerator-hour', meaning: 'One accelerator held for one hour, busy or not.' },
    checkpoint: {
      word: 'Checkpoint',
      meaning: 'A copy of the half-trained model, kept so that a failure does not cost the whole run.',
    },
    experiments: {
      word: 'Experiments multiplier',
      meaning:
        'All compute of the project over that of the final run. 2 means as much again goes into trials.',
    },
    fineTuning: {
      word: 'Fine-tuning',
      meaning: 'Training an existing open model further on data of one’s own.',
    },
    flop: {
      word: 'FLOP',
      meaning:
        'One addition or multiplication of decimal numbers. Laws use the number of them to tell models apart.',
    },
    goodput: {
      word: 'Goodput',
      meaning:
        'Share of the accelerator time that advances the run; the rest is lost to failures and restarts.',
    },
    horizon: {
      word: 'Horizon',
      meaning: 'The months over which costs are counted, from the start of the project.',
    },
    median: {
      word: 'Median, P50',
      meaning: 'The middle of all simulated runs: half cost less, half cost more.',
    },
    mixture: {
      word: 'Mixture of experts',
      meaning: 'A model that uses only a part of its parameters for each token.',
    },
    range: { word: 'P10 – P90', meaning: 'Eight of ten simulated runs lie between these two values.' },
    replica: {
      word: 'Replica',
      meaning: 'One copy of the model that answers requests, on one or several accelerators.',
    },
    seed: {
      word: 'Seed',
      meaning: 'The number the simulation starts from. The same seed gives the same figures.',
    },
    stepEfficiency: {
      word: 'Step efficiency',
      meaning: 'Share of the rated arithmetic that an accelerator reaches in a healthy training step.',
    },
    tenure: {
      word: 'Reserved, on demand, spot',
      meaning:
        'Ways to rent: for a fixed time at a discount, by the hour, or with the risk of being interrupted.',
    },
    token: {
      word: 'Token',
      meaning:
        'A piece of text, about three quarters of an English word, that the model reads or writes at once.',
    },
  },
} as const;
