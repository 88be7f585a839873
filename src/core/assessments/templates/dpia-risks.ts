import type { DocumentContext } from '#core/assessments/context';
import type { TableField } from '#core/assessments/document';
import { measureRows } from '#core/assessments/duty-rows';
import { table } from '#core/assessments/field-makers';
import { newRisk } from '#core/assessments/new-risk';
import { both } from '#core/assessments/statements';
import type { Bilingual } from '#core/law/law';
import type { ThemeId } from '#core/law/themes';
import type { DocumentRisk } from '#core/plan/compliance';

/** Duties of these themes are measures that lower a risk to people. */
const MEASURE_THEMES: readonly ThemeId[] = [
  'security-breach',
  'rights',
  'transparency',
  'minors',
  'automated-decisions',
];

export const MEASURE_COLUMNS: readonly Bilingual[] = [
  both('Measure', '措施'),
  both('Description', '说明'),
  both('State', '状态'),
];

/** Measures: what the duties of the plan ask for, to which the user adds their own. */
export function measuresField(c: DocumentContext): TableField {
  return table(
    'measures',
    {
      label: both('Measures, existing and planned', '已有和计划的措施'),
      help: both('Add your own; strike what is not planned.', '可自行补充；删去未计划的措施。'),
      cite: 'GDPR Art. 32, 35(7)(d)',
      columns: MEASURE_COLUMNS,
    },
    measureRows(
      c,
      ({ assessment, place }) =>
        assessment.state === 'applies' &&
        place.place.jurisdiction.id === 'EU' &&
        assessment.duty.id.startsWith('gdpr.') &&
        MEASURE_THEMES.includes(assessment.duty.theme),
    ),
  );
}

/** The three feared events of CNIL's method; the ids stay with the risks through its file format. */
export const CNIL_RISK_IDS = ['access', 'change', 'loss'] as const;

const TITLES: Readonly<Record<(typeof CNIL_RISK_IDS)[number], Bilingual>> = {
  access: both('Illegitimate access to data', '数据被非法访问'),
  change: both('Unwanted change of data', '数据被不当更改'),
  loss: both('Loss of data', '数据丢失'),
};

/** Risks to begin with; those of the model itself where the plan trains on data of people or cannot tell. */
export function dpiaRisks(c: DocumentContext): readonly DocumentRisk[] {
  const language = c.language;
  const common = CNIL_RISK_IDS.map((id) => newRisk(id, { title: TITLES[id][language] }));
  const trains = c.fact('trainsOnPersonalData')?.value !== false;
  const talks = c.fact('generatesContent')?.value !== false;
  return [
    ...common,
    ...(trains
      ? [
          newRisk('memorised', {
            title: both('The model repeats personal data from its training', '模型复述训练中的个人数据')[
              language
            ],
          }),
        ]
      : []),
    ...(talks
      ? [
          newRisk('false-statement', {
            title: both('The model says false things about a person', '模型对个人作出不实陈述')[language],
          }),
        ]
      : []),
  ];
}
