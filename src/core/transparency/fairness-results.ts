import type { FilledRows, Origin, Statement } from '#core/assessments/document';
import { ask, both, filled, listed, NO_ROWS, same, say } from '#core/assessments/statements';
import { peopleIn } from '#core/fairness/counts';
import { everybody, groupsBy } from '#core/fairness/groups';
import { RATES, type RateName, shareValue } from '#core/fairness/rates/rates';
import { wilsonInterval } from '#core/fairness/rates/wilson';
import type { Bilingual } from '#core/law/law';
import type { FairnessMeasurement } from '#core/plan/fairness';
import type { Plan } from '#core/plan/plan';

export const RESULT_COLUMNS: readonly Bilingual[] = [
  both('Data set', '数据集'),
  both('Group', '分组'),
  both('Metric', '指标'),
  both('Value', '数值'),
  both('95 % interval', '95%区间'),
];

/** Position of the values among the columns. */
export const VALUE_COLUMN = 3;

const FAIRNESS: Origin = { kind: 'measured', label: both('fairness measurement', '公平性测量'), path: null };

/** How often an interval of the card holds the true rate. */
const LEVEL = 0.95;

/** Groups of a measurement that go into a card; a table of a document ends at 300 rows. */
const MOST_GROUPS = 40;

/** Rates of the card, in its order; their names are Fairlearn's. */
const CARD_RATES: readonly { readonly name: Bilingual; readonly rate: RateName }[] = [
  { name: both('accuracy', '准确率（accuracy）'), rate: 'accuracy' },
  { name: both('selection rate', '选中率（selection rate）'), rate: 'selection' },
  { name: both('true positive rate', '真阳性率（true positive rate）'), rate: 'truePositive' },
  { name: both('false positive rate', '假阳性率（false positive rate）'), rate: 'falsePositive' },
  { name: both('precision', '精确率（precision）'), rate: 'precision' },
];

/** Results of the newest measurement that the plan keeps: everybody, then each group of each column. */
export function resultRows(plan: Plan): FilledRows {
  const measurement = newestMeasurement(plan);
  if (measurement === null) return NO_ROWS;
  const all = { name: both('everybody', '全体'), counts: everybody(measurement.cells).counts };
  const groups = [all, ...groupsOf(measurement)].filter(({ counts }) => peopleIn(counts) > 0);
  return {
    rows: groups.flatMap(({ name, counts }) =>
      CARD_RATES.map((rate) => {
        const share = RATES[rate.rate](counts);
        const value = shareValue(share);
        const interval = wilsonInterval(share, LEVEL);
        return [
          same(measurement.fileName),
          name,
          rate.name,
          value === null
            ? both('not defined: nobody to count', '未定义：无可统计人员')
            : same(value.toFixed(3)),
          interval === null
            ? same('–')
            : both(
                `${interval.low.toFixed(3)} to ${interval.high.toFixed(3)}`,
                `${interval.low.toFixed(3)}至${interval.high.toFixed(3)}`,
              ),
        ];
      }),
    ),
    from: [FAIRNESS],
  };
}

/** Groups that were measured; what else the quality may hang on is for the user to say. */
export function factorsSentence(plan: Plan): readonly Statement[] {
  const measurement = newestMeasurement(plan);
  const question = ask(
    measurement === null
      ? both('groups of people and conditions; none is measured yet', '人群与条件；尚未测量')
      : both('what else the quality may hang on', '其他可能影响质量的因素'),
  );
  if (measurement === null) return [question];
  const columns = listed(measurement.columns.groups.map((column) => same(column)));
  return [
    say(
      filled(
        'Measured by group in {file} on {day}: {columns}.',
        '{day}在{file}中按以下分组测量：{columns}。',
        {
          file: same(measurement.fileName),
          day: same(measurement.importedOn),
          columns,
        },
      ),
      FAIRNESS,
    ),
    question,
  ];
}

export function variationSentence(plan: Plan): readonly Statement[] {
  const measurement = newestMeasurement(plan);
  if (measurement === null)
    return [ask(both('how intervals are found; nothing is measured yet', '区间的计算方法；尚未测量'))];
  const people = same(peopleIn(everybody(measurement.cells).counts).toLocaleString('en-US'));
  return [
    say(
      filled(
        '95 % intervals after Wilson, from the counts of {people} rows.',
        '依据{people}行计数的Wilson 95%区间。',
        { people },
      ),
      FAIRNESS,
    ),
  ];
}

function groupsOf({ columns, cells }: FairnessMeasurement) {
  return columns.groups
    .flatMap((column, at) =>
      groupsBy(cells, [at]).map(({ name, counts }) => ({ name: same(`${column}: ${name}`), counts })),
    )
    .slice(0, MOST_GROUPS);
}

/** null where the plan keeps none. */
function newestMeasurement({ fairness }: Plan): FairnessMeasurement | null {
  return fairness?.measurements?.at(-1) ?? null;
}
