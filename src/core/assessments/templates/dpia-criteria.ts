import type { DocumentContext } from '#core/assessments/context';
import { isMissing, type Statement, type TableField } from '#core/assessments/document';
import { DOCUMENT_WORDS } from '#core/assessments/document-words';
import { table } from '#core/assessments/field-makers';
import { audienceSentence, dataSourcesSentence } from '#core/assessments/plan-sentences';
import { both, originsOf } from '#core/assessments/statements';
import type { Bilingual } from '#core/law/law';

type Met = 'yes' | 'no' | 'open';

interface Criterion {
  readonly title: Bilingual;
  readonly met: Met;
  /** What the plan says about it. */
  readonly why: Statement | null;
}

const MET: Readonly<Record<Met, Bilingual>> = {
  yes: both('yes', '是'),
  no: both('no', '否'),
  open: DOCUMENT_WORDS.empty,
};

/** The nine criteria of WP248 rev.01, as far as the plan settles them; the rest is for a person to judge. */
export function criteriaField(c: DocumentContext): TableField {
  const all = criteria(c);
  return table(
    'criteria',
    {
      label: both('The nine criteria of the data protection authorities', '数据保护机构的九项标准'),
      help: both(
        'Two that are met make an assessment necessary in most cases; one can be enough.',
        '满足两项，多数情况下须进行评估；有时满足一项即须评估。',
      ),
      cite: 'WP248 rev.01',
      columns: [both('Criterion', '标准'), both('Met', '是否满足'), both('What the plan says', '方案的说明')],
    },
    {
      rows: all.map(({ title, met, why }) => [
        title,
        MET[met],
        why === null || isMissing(why) ? both('', '') : why.text,
      ]),
      from: originsOf(all.flatMap(({ why }) => why ?? [])),
    },
  );
}

function criteria(c: DocumentContext): readonly Criterion[] {
  const answer = (fact: Parameters<DocumentContext['factSentence']>[0]): Met => {
    const value = c.fact(fact)?.value;
    return value === true ? 'yes' : value === false ? 'no' : 'open';
  };
  const ofOne = (title: Bilingual, fact: Parameters<DocumentContext['factSentence']>[0]): Criterion => ({
    title,
    met: answer(fact),
    why: c.factSentence(fact),
  });
  const personal = [
    'specialCategoryData',
    'healthData',
    'biometricData',
    'locationData',
    'financialData',
  ] as const;
  const sensitive = personal.find((fact) => answer(fact) === 'yes');
  const vulnerable = (['childrenData', 'employeeData'] as const).find((fact) => answer(fact) === 'yes');
  return [
    ofOne(both('Evaluation or scoring of people, profiling', '对个人的评价或评分、画像'), 'profiling'),
    ofOne(
      both('Automated decisions with legal or similar effect', '具有法律或类似重大影响的自动化决策'),
      'automatedDecisions',
    ),
    { title: both('Systematic monitoring', '系统性监控'), met: 'open', why: null },
    {
      title: both('Sensitive or highly personal data', '敏感或高度个人化的数据'),
      // Data of criminal cases and other private matters count as well, of which the plan knows nothing: never a "no".
      met: sensitive === undefined ? 'open' : 'yes',
      why: c.factSentence(sensitive ?? 'specialCategoryData'),
    },
    { title: both('Large scale', '大规模处理'), met: 'open', why: audienceSentence(c) },
    {
      title: both('Matching or combining data sets', '匹配或合并数据集'),
      met: 'open',
      why: dataSourcesSentence(c),
    },
    {
      title: both('People who are vulnerable, such as children or employees', '儿童、员工等弱势个人'),
      met: vulnerable === undefined ? 'open' : 'yes',
      why: c.factSentence(vulnerable ?? 'childrenData'),
    },
    {
      title: both('New technology or a new use of it', '新技术或新的使用方式'),
      met: 'yes',
      why: { text: both('A large AI model is built or used.', '构建或使用大型人工智能模型。'), from: [] },
    },
    {
      title: both(
        'Keeps people from using a right, a service or a contract',
        '妨碍个人行使权利、使用服务或订立合同',
      ),
      met: 'open',
      why: null,
    },
  ];
}
