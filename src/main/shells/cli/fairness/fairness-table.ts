import type { Assessment } from '#core/fairness/assess';
import type { Disparity } from '#core/fairness/bootstrap/bootstrap-disparities';
import { peopleIn } from '#core/fairness/counts';
import { rateOf } from '#core/fairness/rates/rates';
import type { PredictionCounts } from '#core/fairness/table/count-predictions';
import { alignColumns } from '#main/shells/cli/align-columns';
import { DISPARITY_WORDS, warningText } from '#main/shells/cli/fairness/fairness-document';

const SHOWN = ['selection', 'truePositive', 'falsePositive', 'precision', 'accuracy'] as const;
const COMPARED = [
  'demographicParityDifference',
  'demographicParityRatio',
  'equalizedOddsDifference',
  'equalOpportunityDifference',
] as const;

/** The readable form: a line a group, then how far they differ, then what to keep in mind. */
export function fairnessTable(table: PredictionCounts, assessment: Assessment): string {
  const rows = [...assessment.groups, { ...assessment.everybody, name: 'everybody' }].map(
    ({ name, counts }) => [
      name,
      peopleIn(counts).toLocaleString('en-US'),
      ...SHOWN.map((rate) => share(rateOf(counts, rate))),
    ],
  );
  const { disparities, warnings } = assessment;
  const lines = [
    ...alignColumns(
      [
        [
          table.columns.groups.join(', '),
          'people',
          'selected',
          'true pos.',
          'false pos.',
          'precision',
          'accuracy',
        ],
        ...rows,
      ],
      (column) => column > 0,
    ),
    '',
    ...alignColumns(
      [
        ['between groups', 'value', '95 in 100'],
        ...COMPARED.map((name) => disparityRow(DISPARITY_WORDS[name], disparities[name])),
      ],
      (column) => column > 0,
    ),
    ...warnings.map((warning, place) => `${place === 0 ? '\n' : ''}${warningText(warning)}`),
    '',
  ];
  return lines.join('\n');
}

function disparityRow(name: string, { value, low, high }: Disparity): readonly string[] {
  return [name, share(value), low === null || high === null ? '' : `${share(low)} – ${share(high)}`];
}

function share(value: number | null): string {
  return value === null ? 'undefined' : value.toFixed(3);
}
