/** Uses of material: the question, a word of help, and two or three words for tables. Keys are ids of the catalog. */
export const uses = {
  commercial: {
    ask: 'Is the product paid for, or does it earn money?',
    help: 'Advertising, subscriptions and use inside a company’s paid work count too.',
    name: 'commercial',
  },
  'hosted-service': {
    ask: 'Do users reach it over a network?',
    help: 'An API, a website or an app that asks your servers.',
    name: 'hosted',
  },
  'offer-as-managed-service': {
    ask: 'Do you sell the software itself as a managed service?',
    help: 'For example a hosted database under the name of the database.',
    name: 'sold as a service',
  },
  'distribute-weights': {
    ask: 'Do you hand weights to others?',
    help: 'Published, sold, or installed at a customer’s.',
    name: 'weights handed out',
  },
  'distribute-code': {
    ask: 'Do you hand program code or binaries to others?',
    help: 'An app, a library, a container, a device with the program in it.',
    name: 'code handed out',
  },
  'distribute-dataset': {
    ask: 'Do you hand data to others?',
    help: 'The set itself or a cleaned copy of it.',
    name: 'data handed out',
  },
  'fine-tune': {
    ask: 'Is a model of others tuned or adapted?',
    help: 'Fine-tuning, LoRA, continued pre-training, pruning, quantising.',
    name: 'fine-tuned',
  },
  'train-other-model': {
    ask: 'Does the material train a model?',
    help: 'As pre-training data, tuning data or preference data.',
    name: 'trains a model',
  },
  'outputs-to-train': {
    ask: 'Do outputs of one model train another one?',
    help: 'Synthetic data, distillation, labels or scores written by a model.',
    name: 'outputs train',
  },
  'keep-weights-proprietary': {
    ask: 'Do the resulting weights stay closed?',
    help: 'Nobody outside the company gets a copy.',
    name: 'weights kept',
  },
  'relicense-open': {
    ask: 'Do you release what is made from it under Apache, MIT or a similar licence?',
    help: 'Only if the licence of the material lets you.',
    name: 'relicensed',
  },
  'scrape-platform': {
    ask: 'Is content taken from the platform by a crawler?',
    help: 'Without the platform’s own interface or its written consent.',
    name: 'scraped',
  },
  multimodal: {
    ask: 'Is a model with image or audio input used?',
    help: 'Some licences treat these sizes apart from the text-only ones.',
    name: 'multimodal',
  },
  'remove-guardrails': {
    ask: 'Are safety limits removed or weakened?',
    help: 'Uncensored tuning, taking out a safety model that came with it.',
    name: 'limits removed',
  },
  'merge-models': {
    ask: 'Are weights of several models merged?',
    help: 'Averaged or stitched together; then all their licences hold.',
    name: 'merged',
  },
  'non-production-testing': {
    ask: 'Is it for testing inside the company alone?',
    help: 'Nobody outside comes to it or to what is made from it.',
    name: 'testing only',
  },
} as const;
