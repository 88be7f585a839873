import { fires, firesNot, type LicenceCase } from '../../../../support/ip-cases';

const paid = ['commercial', 'hosted-service'];

/** Licences and rules that came with a second reading of the texts. */
export const READ_LICENCE_CASES: readonly LicenceCase[] = [
  // Thresholds
  fires(
    'comp.hunyuan-3d-1m',
    ['tencent-hunyuan-3d-community'],
    paid,
    'Hunyuan 3D, section 4: above one million users Tencent has to agree',
    { facts: { monthlyActiveUsersWorldwide: 1_000_001 } },
  ),
  firesNot(
    'comp.hunyuan-3d-1m',
    ['tencent-hunyuan-3d-community'],
    paid,
    'one million users exactly are not more than one million',
    { facts: { monthlyActiveUsersWorldwide: 1_000_000 } },
  ),
  firesNot(
    'comp.users-100m-licence',
    ['tencent-hunyuan-community'],
    paid,
    'the language models of Tencent have the higher limit of 100 million',
    { facts: { monthlyActiveUsersWorldwide: 1_000_001 } },
  ),
  fires(
    'comp.databricks-700m',
    ['databricks-open-model'],
    paid,
    'DBRX, section 3: above 700 million users no right without consent',
    { facts: { monthlyActiveUsersWorldwide: 700_000_001 } },
  ),
  firesNot(
    'comp.databricks-700m',
    ['databricks-open-model'],
    paid,
    '700 million users exactly are not above the limit of DBRX',
    { facts: { monthlyActiveUsersWorldwide: 700_000_000 } },
  ),
  fires(
    'comp.jamba-revenue',
    ['jamba-open-model'],
    paid,
    'above fifty million dollars Jamba needs a commercial licence',
    { facts: { annualRevenueUsd: 50_000_001 } },
  ),
  firesNot('comp.jamba-revenue', ['jamba-open-model'], paid, 'fifty million exactly are not above it', {
    facts: { annualRevenueUsd: 50_000_000 },
  }),

  // Field of use
  fires(
    'comp.qwen-community-service',
    ['qwen-community-1.0'],
    paid,
    'Qwen Community License, clause 2: inference sold to others needs a separate licence',
    { facts: { useCase: 'general-purpose-model' } },
  ),
  firesNot(
    'comp.qwen-community-service',
    ['qwen-community-1.0'],
    paid,
    'an assistant that is a feature of another product is no model service',
    { facts: { useCase: 'recommendation' } },
  ),
  firesNot(
    'comp.qwen-community-service',
    ['qwen-community-1.0'],
    ['commercial'],
    'internal use shows the model to no third party',
    { facts: { useCase: 'general-purpose-model' } },
  ),
  fires(
    'comp.nc-model-commercial',
    ['exaone-nc'],
    paid,
    'EXAONE 3.1: no commercial use of model, derivatives or outputs',
  ),
  fires(
    'comp.nc-model-commercial',
    ['apple-amlr'],
    paid,
    'Apple: research purposes exclude use in a product or service',
  ),
  firesNot(
    'comp.nc-model-commercial',
    ['exaone-nc'],
    ['fine-tune'],
    'research on EXAONE is what its licence is for',
  ),

  // Training on outputs
  fires(
    'comp.no-train-outputs',
    ['databricks-open-model'],
    ['outputs-to-train'],
    'DBRX, section 2.3: no output to improve any other large language model',
  ),
  fires(
    'comp.no-train-outputs',
    ['exaone-nc'],
    ['outputs-to-train'],
    'EXAONE 3.1: not to develop or improve other models',
  ),
  firesNot(
    'comp.no-train-outputs',
    ['qwen-license'],
    ['outputs-to-train'],
    'the Qwen licence of 2024 dropped the ban of Tongyi Qianwen and asks for a mark instead',
  ),
  fires('licence.naming', ['qwen-license'], ['outputs-to-train'], 'a model trained on Qwen shows the mark'),
  fires(
    'comp.api-distillation',
    ['gemini-api-terms'],
    ['outputs-to-train'],
    'Gemini API: not to develop models that compete with the services',
  ),

  // Territory
  fires(
    'comp.hunyuan-territory',
    ['tencent-hunyuan-3d-community'],
    paid,
    'Hunyuan 3D, 5(c): no use, not even of outputs, in the EU',
    { facts: { offersHere: true }, countries: ['DE'] },
  ),
  firesNot(
    'comp.hunyuan-territory',
    ['tencent-hunyuan-3d-community'],
    paid,
    'Japan lies within the territory of Hunyuan 3D',
    { facts: { offersHere: true } },
  ),
  fires(
    'comp.gemini-europe-paid',
    ['gemini-api-terms'],
    paid,
    'users in Switzerland may be served by the paid services alone',
    { facts: { offersHere: true }, countries: ['CH'] },
  ),
  fires(
    'comp.gemini-europe-paid',
    ['gemini-api-terms'],
    paid,
    'Norway belongs to the European Economic Area',
    { facts: { offersHere: true }, countries: ['NO'] },
  ),
  firesNot(
    'comp.gemini-europe-paid',
    ['gemini-api-terms'],
    paid,
    'Japan may be served by the unpaid services too',
    { facts: { offersHere: true } },
  ),

  // Data
  fires(
    'comp.odbl-produced-work',
    ['ODbL-1.0'],
    ['train-other-model', 'hosted-service'],
    'ODbL 4.3: whoever meets a work made from the database learns of it',
  ),
  firesNot(
    'comp.odbl-produced-work',
    ['ODbL-1.0'],
    ['train-other-model'],
    'ODbL 4.5(c): use within the company is not public',
  ),
  firesNot(
    'comp.odbl-produced-work',
    ['CDLA-Permissive-2.0'],
    ['train-other-model', 'hosted-service'],
    'CDLA 3.1: results of computation are free of conditions',
  ),
  fires(
    'comp.sharealike-weights',
    ['ODbL-1.0'],
    ['keep-weights-proprietary'],
    'whether weights are an adapted database or a produced work no court has said',
  ),
  fires(
    'comp.cuda-not-computational',
    ['C-UDA-1.0'],
    ['distribute-dataset'],
    'C-UDA 3.1.2: each recipient is bound to the agreement',
  ),
  firesNot(
    'comp.cuda-not-computational',
    ['C-UDA-1.0'],
    ['train-other-model', 'distribute-weights'],
    'C-UDA 5.5: a model trained on the data is a result, and free',
  ),
  fires(
    'comp.github-scrape',
    ['github-public-code'],
    ['scrape-platform', 'commercial'],
    'GitHub, section 7: scraped information serves open research and archives',
  ),
  firesNot(
    'comp.github-scrape',
    ['github-public-code'],
    ['train-other-model', 'commercial'],
    'cloning a repository under its licence is no scraping of the site',
  ),
  fires(
    'comp.rail-flowdown',
    ['tencent-hunyuan-community'],
    ['hosted-service'],
    'Hunyuan 5(a): the use limits stand in every agreement on its use',
  ),
  firesNot(
    'comp.agpl-hosted',
    ['OpenMDW-1.0'],
    ['hosted-service'],
    'OpenMDW asks nothing of who serves a model without handing it out',
  ),
];
