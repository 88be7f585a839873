import { fires, firesNot, type LicenceCase } from '../../../../support/ip-cases';

const paid = ['commercial', 'hosted-service'];

export const OTHER_LICENCE_CASES: readonly LicenceCase[] = [
  // Copyleft code
  fires(
    'comp.agpl-hosted',
    ['AGPL-3.0-only'],
    ['hosted-service'],
    'AGPL s. 13: users who interact over a network may ask for the source',
  ),
  firesNot(
    'comp.agpl-hosted',
    ['GPL-3.0-only'],
    ['hosted-service'],
    'running GPL code in a service hands nothing out',
  ),
  fires(
    'comp.gpl-distribute',
    ['GPL-3.0-only'],
    ['distribute-code'],
    'GPL-3.0 s. 6: who hands out the program gives the source',
  ),
  fires(
    'comp.gpl2-apache2',
    ['GPL-2.0-only', 'Apache-2.0'],
    ['distribute-code'],
    'the FSF and the ASF hold GPL 2 alone and Apache 2 incompatible in one program',
  ),
  firesNot('comp.gpl2-apache2', ['GPL-2.0-only', 'MIT'], ['distribute-code'], 'MIT and GPL 2 go together'),
  firesNot(
    'comp.gpl2-apache2',
    ['GPL-2.0-only', { id: 'server', licence: 'Apache-2.0', uses: { 'distribute-code': false } }],
    ['distribute-code'],
    'what stays on the server is no part of the program that is handed out',
  ),
  firesNot(
    'comp.gpl-distribute',
    [{ id: 'library', kind: 'code', licence: ['GPL-2.0-only', 'MIT'] }],
    ['distribute-code'],
    'of two licences the user may choose the one that asks for less',
  ),
  fires(
    'comp.source-available-managed',
    ['Elastic-2.0'],
    ['offer-as-managed-service'],
    'Elastic 2.0: not as a managed service to others',
  ),

  // Limits of use (RAIL and others)
  fires(
    'comp.rail-medical-justice',
    ['creativeml-openrail-m'],
    paid,
    'OpenRAIL-M attachment A: no medical advice',
    { facts: { useCase: 'medical-device' } },
  ),
  fires(
    'comp.rail-medical-justice',
    ['bigscience-rail-1.0'],
    paid,
    'RAIL attachment A: no predictions for law enforcement',
    { facts: { sector: 'law-enforcement' } },
  ),
  firesNot(
    'comp.rail-medical-justice',
    ['creativeml-openrail-m'],
    paid,
    'pictures for a shop are on no list',
    { facts: { useCase: 'content-generation', sector: 'retail' } },
  ),
  fires(
    'comp.rail-flowdown',
    ['creativeml-openrail-m'],
    ['hosted-service'],
    'paragraph 5: users are bound to the same limits',
  ),
  fires(
    'comp.rail-relicense',
    [
      { id: 'base', kind: 'model', licence: 'creativeml-openrail-m' },
      { id: 'mine', kind: 'model', licence: 'MIT', derivedFrom: ['base'] },
    ],
    {},
    'a model made from restricted weights cannot be released without their limits',
  ),
  firesNot(
    'comp.rail-relicense',
    [
      { id: 'base', kind: 'model', licence: 'Apache-2.0' },
      { id: 'mine', kind: 'model', licence: 'MIT', derivedFrom: ['base'] },
    ],
    {},
    'permissive weights may be released under another permissive licence',
  ),
  fires(
    'comp.llama-critical-infrastructure',
    ['llama-3.3-community'],
    paid,
    'Llama use policy: no operation of critical infrastructure',
    { facts: { sector: 'critical-infrastructure' } },
  ),
  fires(
    'comp.nvidia-guardrail',
    ['nvidia-open-model'],
    ['remove-guardrails'],
    'rights end with the guardrail',
  ),

  // Territory
  fires('comp.hunyuan-territory', ['tencent-hunyuan-community'], paid, 'the licence leaves out South Korea', {
    facts: { offersHere: true },
    countries: ['KR'],
  }),
  firesNot(
    'comp.hunyuan-territory',
    ['tencent-hunyuan-community'],
    paid,
    'the United States are within the territory of Hunyuan',
    { facts: { offersHere: true }, countries: ['US'] },
  ),
  fires(
    'comp.minimax-territory',
    ['minimax-h3-community'],
    paid,
    'the licence leaves out the United States',
    { facts: { offersHere: true }, countries: ['US'] },
  ),

  // Share-alike data
  fires(
    'comp.sharealike-weights',
    ['CC-BY-SA-4.0'],
    ['keep-weights-proprietary'],
    'whether weights are adapted material is undecided: unsettled, not a breach',
  ),
  fires(
    'comp.sharealike-weights',
    ['wikipedia'],
    ['keep-weights-proprietary'],
    'the text of Wikipedia is under CC BY-SA',
  ),
  firesNot(
    'comp.sharealike-weights',
    ['wikipedia'],
    ['distribute-weights'],
    'open weights share alike, so the question does not arise',
  ),
  fires(
    'comp.sharealike-dataset',
    ['ODbL-1.0'],
    ['distribute-dataset'],
    'an adapted database keeps the licence',
  ),
  fires(
    'comp.sharealike-clash',
    ['ODbL-1.0', 'wikipedia'],
    ['distribute-dataset'],
    'one adapted database cannot be under ODbL and CC BY-SA at once',
  ),

  // Distillation, pirate books, platforms, labels
  fires(
    'comp.api-distillation',
    ['openai-terms'],
    ['outputs-to-train'],
    'the terms forbid outputs to build competing models',
  ),
  fires('comp.books3', ['books3'], [], 'Bartz v. Anthropic: to get and keep pirate copies was not excused'),
  fires(
    'comp.platform-no-train',
    ['youtube-terms'],
    ['scrape-platform'],
    'no automated access without leave',
  ),
  fires(
    'comp.collection-label',
    ['fineweb'],
    ['train-other-model'],
    'ODC-By covers the compilation, not the pages inside it',
  ),
  fires(
    'comp.merge-strictest',
    ['gemma-terms', 'llama-3-community'],
    ['merge-models'],
    'a merge derives from each',
  ),

  // The licences’ own terms, where no rule speaks
  fires(
    'licence.attribution',
    ['Apache-2.0'],
    ['distribute-code'],
    'Apache 2.0 s. 4: notices travel with copies',
  ),
  firesNot('licence.attribution', ['CC0-1.0'], ['distribute-dataset'], 'CC0 asks for nothing'),
  fires(
    'licence.naming',
    ['qwen-license'],
    ['fine-tune', 'distribute-weights'],
    'Qwen: “Built with Qwen” on models made with it',
  ),
  fires('licence.field-of-use', ['gemma-terms'], paid, 'Gemma’s prohibited-use policy binds whoever uses it'),
  fires(
    'licence.none',
    [{ id: 'found-on-a-hub', kind: 'dataset' }],
    ['train-other-model'],
    'a model card without a licence gives no licence',
  ),
  firesNot(
    'licence.none',
    [{ id: 'ours', kind: 'model', own: true }],
    paid,
    'nobody needs a licence for what they made themselves',
  ),
  firesNot(
    'comp.agpl-hosted',
    [{ id: 'ours', licence: 'AGPL-3.0-only', own: true }],
    ['hosted-service'],
    'the owner of a program is not bound by the licence given to others',
  ),
  fires(
    'licence.not-listed',
    [{ id: 'odd', licence: 'Beerware' }],
    paid,
    'a licence that is not in the catalogue was not checked',
  ),
  firesNot(
    'comp.gpl2-apache2',
    [{ id: 'either', licence: ['GPL-2.0-only', 'GPL-3.0-only'] }, 'Apache-2.0'],
    ['distribute-code'],
    'a component under version 2 or later is taken under version 3, which Apache 2 agrees with',
  ),
  fires(
    'licence.commercial-use',
    ['reddit-terms'],
    paid,
    'content of the platform in a paid product is commercial use, though nothing is scraped and nothing trained',
  ),
];
