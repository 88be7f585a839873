import { fires, firesNot, type LicenceCase, staysOpen } from '../../../../support/ip-cases';

const paid = ['commercial', 'hosted-service'];

export const MODEL_LICENCE_CASES: readonly LicenceCase[] = [
  // Llama: outputs that train another model
  fires(
    'comp.llama-old-outputs',
    ['llama-2-community'],
    ['outputs-to-train'],
    'Llama 2, 1.b.v: outputs may not improve any other large language model',
  ),
  fires(
    'comp.llama-old-outputs',
    ['llama-3-community'],
    ['outputs-to-train'],
    'Llama 3 keeps the ban on outputs',
  ),
  firesNot(
    'comp.llama-old-outputs',
    ['llama-3.1-community'],
    ['outputs-to-train'],
    'Llama 3.1 dropped the ban',
  ),
  fires(
    'comp.llama-name',
    ['llama-3.1-community'],
    ['outputs-to-train'],
    'Llama 3.1, 1.b.i: a model trained with its outputs carries “Llama” at the start of its name',
  ),
  firesNot('comp.llama-name', ['llama-2-community'], ['fine-tune'], 'the name rule came with Llama 3.1'),
  firesNot(
    'comp.llama-name',
    ['llama-3.1-community'],
    paid,
    'who only runs the model names nothing after it',
  ),
  fires(
    'comp.llama-old-outputs',
    [
      { id: 'base', kind: 'model', licence: 'llama-2-community' },
      { id: 'synthetic', kind: 'dataset', licence: 'CC0-1.0', derivedFrom: ['base'] },
      { id: 'mine', kind: 'model', licence: 'Apache-2.0', derivedFrom: ['synthetic'] },
    ],
    {},
    'the list itself shows it: data made by Llama 2 train another model, whatever licence the data are given',
  ),

  // Llama 3.2 and 4 with pictures, in the Union
  fires(
    'comp.llama-eu-multimodal',
    ['llama-4-community'],
    [...paid, 'multimodal'],
    'Llama 4 use policy: no rights in multimodal models for companies that have their principal place of business in the EU',
    { facts: { establishedHere: true }, countries: ['DE'] },
  ),
  fires(
    'comp.llama-eu-multimodal',
    ['llama-3.2-community'],
    ['multimodal'],
    'a company in Italy is as much in the Union as one in Germany or France',
    { facts: { establishedHere: true }, countries: ['IT'] },
  ),
  firesNot(
    'comp.llama-eu-multimodal',
    ['llama-4-community'],
    ['multimodal'],
    'end users in the Union are free: who is established in Japan may offer there',
    { facts: { establishedHere: false, offersHere: true }, countries: ['DE'] },
  ),
  firesNot(
    'comp.llama-eu-multimodal',
    ['llama-3.2-community'],
    paid,
    'the text-only sizes of Llama 3.2 are not concerned',
    { facts: { establishedHere: true }, countries: ['FR'] },
  ),
  firesNot(
    'comp.llama-eu-multimodal',
    ['llama-4-community'],
    ['multimodal'],
    'a company established in Switzerland is not in the Union',
    { facts: { establishedHere: true }, countries: ['CH'] },
  ),
  firesNot(
    'comp.llama-eu-multimodal',
    ['llama-3.3-community'],
    ['multimodal'],
    'Llama 3.3 is text only; its policy repeats the clause to no effect',
    { facts: { establishedHere: true }, countries: ['FR'] },
  ),
  staysOpen(
    'comp.llama-eu-multimodal',
    ['llama-4-community'],
    { commercial: true },
    'whether pictures go in has not been answered',
    { facts: { establishedHere: true }, countries: ['DE'] },
  ),

  // Limits of numbers
  fires(
    'comp.llama-700m',
    ['llama-3.1-community'],
    paid,
    'clause 2: above 700 million monthly users there is no licence without Meta',
    { facts: { monthlyActiveUsersWorldwide: 700_000_001 } },
  ),
  firesNot(
    'comp.llama-700m',
    ['llama-3.1-community'],
    paid,
    'at 700 million exactly the licence still holds: “greater than”',
    { facts: { monthlyActiveUsersWorldwide: 700_000_000 } },
  ),
  fires(
    'comp.llama-700m',
    ['llama-2-community'],
    paid,
    'where only the users of one country are known and they pass the limit, the world does too',
    { facts: { monthlyActiveUsersHere: 800_000_000 } },
  ),
  staysOpen(
    'comp.llama-700m',
    ['llama-3.1-community'],
    paid,
    'users worldwide straddle the limit: the fewer users of one country do not clear it',
    { facts: { monthlyActiveUsersHere: 1000, monthlyActiveUsersWorldwide: { min: 6e8, max: 9e8 } } },
  ),
  staysOpen(
    'comp.llama-700m',
    ['llama-3.1-community'],
    paid,
    'users of one country below the limit say nothing about the world',
    { facts: { monthlyActiveUsersHere: 1000, monthlyActiveUsersWorldwide: undefined } },
  ),
  staysOpen('comp.llama-700m', ['llama-4-community'], paid, 'the number of users has not been answered', {
    facts: { monthlyActiveUsersHere: undefined, monthlyActiveUsersWorldwide: undefined },
  }),
  fires(
    'comp.users-100m-licence',
    ['qwen-license'],
    paid,
    'Qwen asks for a licence above 100 million users',
    {
      facts: { monthlyActiveUsersWorldwide: 100_000_001 },
    },
  ),
  fires(
    'comp.stability-revenue',
    ['stability-community'],
    paid,
    'section III: above one million dollars a year the community licence ends',
    { facts: { annualRevenueUsd: 1_000_001 } },
  ),
  firesNot('comp.stability-revenue', ['stability-community'], paid, 'one million exactly is not above it', {
    facts: { annualRevenueUsd: 1_000_000 },
  }),
  fires(
    'comp.grok2-revenue',
    ['grok-2-community'],
    paid,
    'Grok 2 is open to commerce only below one million dollars: at it, no more',
    { facts: { annualRevenueUsd: 1_000_000 } },
  ),
  fires(
    'comp.mistral-modified-revenue',
    ['mistral-modified-mit'],
    paid,
    'twenty million dollars a month are 240 million a year',
    { facts: { annualRevenueUsd: 240_000_001 } },
  ),

  firesNot(
    'comp.grok2-revenue',
    ['grok-2-community'],
    paid,
    'below one million dollars Grok 2 may be used commercially',
    { facts: { annualRevenueUsd: 999_999 } },
  ),
  firesNot(
    'comp.mistral-modified-revenue',
    ['mistral-modified-mit'],
    paid,
    '240 million a year are twenty million a month, not more',
    { facts: { annualRevenueUsd: 240_000_000 } },
  ),
  firesNot('comp.users-100m-licence', ['tongyi-qianwen'], paid, 'at 100 million exactly no request is due', {
    facts: { monthlyActiveUsersWorldwide: 100_000_000 },
  }),
  fires(
    'comp.model-service-20m',
    ['kimi-k3'],
    paid,
    'a model service that earns above twenty million dollars needs an agreement',
    { facts: { annualRevenueUsd: 20_000_001 } },
  ),
  firesNot(
    'comp.model-service-20m',
    ['kimi-k3'],
    paid,
    'twenty million dollars exactly are not above the line',
    { facts: { annualRevenueUsd: 20_000_000 } },
  ),
  fires(
    'comp.qwen38-service-50m',
    ['qwen3.8-max'],
    paid,
    'above fifty million dollars in twelve months Qwen3.8-Max needs a licence of its own',
    { facts: { annualRevenueUsd: 50_000_001 } },
  ),
  firesNot(
    'comp.qwen38-service-50m',
    ['qwen3.8-max'],
    paid,
    'fifty million dollars exactly are not above the line',
    { facts: { annualRevenueUsd: 50_000_000 } },
  ),
  fires(
    'comp.display-name-large',
    ['kimi-modified-mit'],
    paid,
    'above 100 million users the name of the model has to appear',
    { facts: { monthlyActiveUsersWorldwide: 100_000_001 } },
  ),
  fires(
    'comp.display-name-large',
    ['kimi-modified-mit'],
    paid,
    'or above twenty million dollars a month, 240 million a year',
    { facts: { annualRevenueUsd: 240_000_001 } },
  ),
  firesNot(
    'comp.display-name-large',
    ['kimi-modified-mit'],
    paid,
    'at both lines exactly nothing is due yet',
    { facts: { annualRevenueUsd: 240_000_000, monthlyActiveUsersWorldwide: 100_000_000 } },
  ),

  // Non-commercial material in a paid product
  fires(
    'comp.nc-data-commercial',
    ['CC-BY-NC-4.0'],
    ['commercial', 'train-other-model'],
    'CC BY-NC: no use primarily for commercial advantage',
  ),
  firesNot(
    'comp.nc-data-commercial',
    ['CC-BY-NC-4.0'],
    ['train-other-model'],
    'research that earns nothing is what the licence is for',
  ),
  firesNot(
    'comp.nc-data-commercial',
    ['CC-BY-NC-4.0'],
    ['commercial', 'non-production-testing'],
    'the rule leaves out what is tested inside alone',
  ),
  firesNot('comp.nc-data-commercial', ['CC-BY-4.0'], ['commercial'], 'CC BY allows commerce'),
  fires(
    'comp.nc-data-commercial',
    ['CC-BY-NC-4.0'],
    { commercial: true, 'hosted-service': true },
    'what users reach over a network is no longer tested inside alone',
  ),
  staysOpen(
    'comp.nc-data-commercial',
    ['CC-BY-NC-4.0'],
    { 'train-other-model': true },
    'whether the product earns money has not been answered',
  ),
  fires(
    'comp.nc-model-commercial',
    ['qwen-research'],
    paid,
    'Qwen Research (Qwen2.5-3B): non-commercial research and evaluation only',
  ),
];
