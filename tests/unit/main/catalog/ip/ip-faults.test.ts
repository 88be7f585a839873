import { describe, expect, it } from 'vitest';
import { formatLawFault } from '#core/law/source/law-fault';
import { compileIp, compileIpSources } from '#main/catalog/compile-ip';
import { ipSourcesWith, ipText, ipTexts, ipTextsWith } from '../../../../support/ip-text';

/** The text with the first place of `from` changed, and the line of it. */
function firstSlip(text: string, from: string, to: string) {
  const at = text.indexOf(from);
  if (at < 0) throw new Error(`${from} does not stand there`);
  return { text: text.replace(from, () => to), line: text.slice(0, at).split('\n').length };
}

function messagesWith(name: string, text: string): readonly string[] {
  const compiled = compileIpSources(ipSourcesWith(name, text), '2026-11');
  return compiled.ok ? [] : compiled.error.map(formatLawFault);
}

/** File, what is written instead of what, place, and what is expected; `below` lines under the slip. */
const SLIPS: readonly (readonly [
  file: string,
  from: string,
  to: string,
  place: string,
  expected: string,
  below?: number,
])[] = [
  [
    'JP.yaml',
    'fact: copyrightedTrainingData',
    'fact: copyrightedTraining',
    'jp.training-limits when.all[1].any[1].fact',
    'the name of a fact: ',
  ],
  [
    'JP.yaml',
    'copyrightedTrainingData, is: true',
    'copyrightedTrainingData, gte: 1',
    'jp.training-limits when.all[1].any[1].gte',
    'the operator is, since copyrightedTrainingData is true or false',
  ],
  [
    'JP.yaml',
    'jurisdiction: JP',
    'jurisdiction: JPN',
    'jurisdiction',
    'the code of a country (ISO 3166-1) or EU',
  ],
  [
    'JP.yaml',
    'mitigations: [lawful-copies',
    'mitigations: [lawful-copy',
    'jp.training-limits mitigations[1]',
    'the id of a mitigation',
  ],
  ['JP.yaml', 'value: broad', 'value: brod', 'indicators.tdm_exception.value', 'broad'],
  [
    'JP.yaml',
    'likelihood: 2',
    'likelihood: 6',
    'jp.training-limits likelihood',
    'a whole number from 1 to 5',
  ],
  ['JP.yaml', 'area: training-data', 'area: training', 'jp.training-limits area', 'one of training-data'],
  ['JP.yaml', 'zh: 宽泛例外亦有边界', "zh: ''", 'jp.training-limits title.zh', 'the text in Chinese'],
  [
    'JP.yaml',
    'zh: 宽泛例外亦有边界',
    'zh: edges',
    'jp.training-limits title.zh',
    'a text in Chinese characters',
  ],
  [
    'JP.yaml',
    'id: jp.training-limits',
    'id: us.training-limits',
    'us.training-limits id',
    'an id that begins with jp.',
  ],
  ['JP.yaml', 'as_of: 2026-11', 'as_of: 2027-01', 'as_of', 'a month not after 2026-11'],
  ['JP.yaml', '  likelihood: 2', '  liklihood: 2', 'jp.training-limits liklihood', 'the key likelihood'],
  [
    'US.yaml',
    'risks: [us.training-fair-use',
    'risks: [us.fair-use',
    'us.statutory-damages risks[1]',
    'the id of a risk of this file',
  ],
  ['US.yaml', 'high: 150000', 'high: 150', 'us.statutory-damages high', 'at least 750, which is low'],
  ['US.yaml', 'currency: USD', 'currency: USS', 'us.statutory-damages currency', 'USD'],
  ['licences.yaml', 'id: MIT', 'id: Apache-2.0', 'Apache-2.0 id', 'an id that nothing else has'],
  [
    'licences.yaml',
    'aliases: [mit license, expat]',
    'aliases: [apache-2, expat]',
    'MIT aliases[1]',
    'a name that no other licence has',
  ],
  [
    'licences.yaml',
    'excludes: [EU]',
    'excludes: [EEU]',
    'llama-3.2-community territory.excludes[1]',
    'the id of a jurisdiction',
  ],
  [
    'licences.yaml',
    'uses: [multimodal]',
    'uses: [multimodl]',
    'llama-3.2-community territory.uses[1]',
    'the id of a use, perhaps multimodal',
  ],
  [
    'licences.yaml',
    'metric: monthly_active_users_all_products_at_release',
    'metric: users',
    'llama-2-community thresholds[1].metric',
    'one of monthly_active_users',
  ],
  [
    'compatibility.yaml',
    '- imagenet-terms',
    '- imagnet-terms',
    'comp.nc-data-commercial licences_any[3]',
    'the id of a licence, perhaps imagenet-terms',
  ],
  [
    'compatibility.yaml',
    'uses_all:\n  - commercial',
    'uses_all:\n  - comercial',
    'comp.nc-data-commercial uses_all[1]',
    'the id of a use, perhaps commercial',
    1,
  ],
  ['compatibility.yaml', 'status: breach', 'status: break', 'comp.nc-data-commercial status', 'breach'],
  ['compatibility.yaml', 'id: licence.none', 'id: licence.non', 'licence.non id', 'licence.none'],
  [
    'mitigations.yaml',
    'lowers: {likelihood: 0',
    'lowers: {likelihood: 3',
    'provenance-log lowers.likelihood',
    '0, 1 or 2 steps',
  ],
  [
    'US.yaml',
    'tdm_exception:\n    value: ',
    'tdm_exception:\n    inapplicable: {en: none, zh: 无}\n    value: ',
    'indicators.tdm_exception.inapplicable',
    'nothing, since there is a value',
    1,
  ],
  ['indicators.yaml', 'grade: 100', 'grade: 101', 'broad grade', 'a number from 0 to 100'],
];

describe('a slip in a file on intellectual property is named with its line, place, and what was expected', () => {
  it.each(SLIPS.map((slip) => [`${slip[0]}: ${slip[2]}`, slip] as const))('%s', (_name, slip) => {
    const [name, from, to, place, expected, below = 0] = slip;
    const { text, line } = firstSlip(ipText(name), from, to);
    const messages = messagesWith(name, text);
    const start = `ip/${name}:${line + below} ${place}: expected ${expected}`;
    expect(messages.filter((message) => message.startsWith(start))).toHaveLength(1);
  });
});

describe('faults that no single slip makes', () => {
  it('a source is missing', () => {
    const text = ipText('JP.yaml').replace(/(- id: jp\.secrets[\s\S]*?)\n {2}source: .*/, '$1');
    expect(messagesWith('JP.yaml', text)).toEqual([
      expect.stringMatching(
        /^ip\/JP\.yaml:\d+ jp\.secrets source: expected the address of a page, beginning with https:\/\/, got nothing$/,
      ),
    ]);
  });

  it('a risk stands in two files', () => {
    const texts = [...ipTexts(), { file: 'ip/JP2.yaml', text: ipText('JP.yaml') }];
    const compiled = compileIp(texts, '2026-11');
    const messages = compiled.ok ? [] : compiled.error.map(formatLawFault);
    expect(messages).toContainEqual(
      expect.stringMatching(
        /^ip\/JP2\.yaml:1 jurisdiction: expected a jurisdiction without another file, got "JP", which stands at ip\/JP\.yaml:1$/,
      ),
    );
    expect(messages.filter((message) => message.includes('an id that nothing else has')).length).toBe(7);
  });

  it('a common file is not there, or is no YAML', () => {
    const without = compileIp(
      ipTexts().filter(({ file }) => file !== 'ip/licences.yaml'),
      '2026-11',
    );
    expect(without.ok ? [] : without.error.map(formatLawFault)).toEqual([
      'ip/licences.yaml:1: expected this file, got nothing',
    ]);
    expect(messagesWith('licences.yaml', 'licences: [')).toEqual([
      expect.stringMatching(/^ip\/licences\.yaml:1: expected YAML \(/),
    ]);
  });

  it('a condition is named, which these files do not have', () => {
    const { text, line } = firstSlip(
      ipText('JP.yaml'),
      '{fact: copyrightedTrainingData, is: true}',
      '{condition: trains}',
    );
    expect(messagesWith('JP.yaml', text)).toEqual([
      `ip/JP.yaml:${line} jp.training-limits when.all[1].any[1].condition: expected no named condition: write the trigger out here, got "trains"`,
    ]);
  });
});

describe('compileIp', () => {
  it('gives the same checksum in any order and with other comments and line ends', () => {
    const rewritten = ipTexts()
      .toReversed()
      .map(({ file, text }) => ({ file, text: `# a remark\n${text}`.replaceAll('\n', '\r\n') }));
    const one = compileIp(ipTexts(), '2026-11');
    const other = compileIp(rewritten, '2026-11');
    expect(one.ok).toBe(true);
    expect(other).toEqual(one);
    const small = (text: string) => compileIp(ipTextsWith('JP.yaml', text), '2026-11');
    const before = small(ipText('JP.yaml'));
    const changed = small(ipText('JP.yaml').replace('likelihood: 2', 'likelihood: 3'));
    expect(changed.ok && before.ok && changed.value.checksum !== before.value.checksum).toBe(true);
  });

  it('keeps every id that was ever published', () => {
    const compiled = compileIp(ipTexts(), '2026-11');
    if (!compiled.ok) throw new Error('faulty');
    const { jurisdictions, rules, licences, uses } = compiled.value;
    expect(jurisdictions.length).toBeGreaterThanOrEqual(33);
    expect(jurisdictions.flatMap(({ risks }) => risks).length).toBeGreaterThanOrEqual(188);
    expect(rules.length).toBeGreaterThanOrEqual(42);
    expect(licences.length).toBeGreaterThanOrEqual(71);
    expect(uses.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['commercial', 'outputs-to-train', 'non-production-testing']),
    );
  });
});
