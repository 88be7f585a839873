import type { FilledRows, Origin, Statement } from '#core/assessments/document';
import { ask, both, filled, listed, NO_ROWS, same, say } from '#core/assessments/statements';
import type { Bilingual } from '#core/law/law';
import type { Plan } from '#core/plan/plan';
import { isRecord } from '#core/shared/json/json-record';
import { wilsonInterval } from '#core/transparency/wilson-interval';

export const RESULT_COLUMNS: readonly Bilingual[] = [
  both('Data set', '数据集'),
  both('Group', '分组'),
  both('Metric', '指标'),
  both('Value', '数值'),
  both('95 % interval', '95%区间'),
];

const FAIRNESS: Origin = { kind: 'measured', label: both('fairness measurement', '公平性测量'), path: null };

/** People of a group by what they are and what the model said of them. */
interface Counts {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly trueNegatives: number;
}
const COUNT_KEYS = ['truePositives', 'falsePositives', 'falseNegatives', 'trueNegatives'] as const;

interface Cell {
  /** One value for each group column. */
  readonly values: readonly string[];
  readonly counts: Counts;
}

interface Measurement {
  readonly fileName: string;
  readonly importedOn: string;
  readonly groupColumns: readonly string[];
  readonly cells: readonly Cell[];
}

/** Groups of a measurement that go into a card; a table of a document ends at 300 rows. */
const MOST_GROUPS = 40;

/** Rates as Fairlearn defines them: of how many people, and how many of those. */
const RATES: readonly {
  readonly name: Bilingual;
  readonly share: (counts: Counts) => readonly [hits: number, of: number];
}[] = [
  {
    name: both('accuracy', '准确率（accuracy）'),
    share: (c) => [c.truePositives + c.trueNegatives, peopleIn(c)],
  },
  {
    name: both('selection rate', '选中率（selection rate）'),
    share: (c) => [c.truePositives + c.falsePositives, peopleIn(c)],
  },
  {
    name: both('true positive rate', '真阳性率（true positive rate）'),
    share: (c) => [c.truePositives, c.truePositives + c.falseNegatives],
  },
  {
    name: both('false positive rate', '假阳性率（false positive rate）'),
    share: (c) => [c.falsePositives, c.falsePositives + c.trueNegatives],
  },
  {
    name: both('precision', '精确率（precision）'),
    share: (c) => [c.truePositives, c.truePositives + c.falsePositives],
  },
];

function peopleIn(counts: Counts): number {
  return COUNT_KEYS.reduce((sum, key) => sum + counts[key], 0);
}

/** Results of the newest measurement that the plan keeps: everybody, then each group of each column. */
export function resultRows(plan: Plan): FilledRows {
  const measurement = newestMeasurement(plan);
  if (measurement === null) return NO_ROWS;
  const everybody = { name: both('everybody', '全体'), counts: sum(measurement.cells) };
  const groups = [everybody, ...groupsOf(measurement)].filter(({ counts }) => peopleIn(counts) > 0);
  return {
    rows: groups.flatMap(({ name, counts }) =>
      RATES.map((rate) => {
        const [hits, of] = rate.share(counts);
        const interval = wilsonInterval(hits, of);
        return [
          same(measurement.fileName),
          name,
          rate.name,
          interval === null
            ? both('not defined: nobody to count', '未定义：无可统计人员')
            : same((hits / of).toFixed(3)),
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
  const columns = listed(measurement.groupColumns.map((column) => same(column)));
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
  const people = same(peopleIn(sum(measurement.cells)).toLocaleString('en-US'));
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

function groupsOf({ groupColumns, cells }: Measurement) {
  return groupColumns
    .flatMap((column, at) =>
      [...new Set(cells.map(({ values }) => values[at] ?? ''))].map((value) => ({
        name: same(`${column}: ${value}`),
        counts: sum(cells.filter(({ values }) => (values[at] ?? '') === value)),
      })),
    )
    .slice(0, MOST_GROUPS);
}

function sum(cells: readonly Cell[]): Counts {
  const total = (key: keyof Counts) => cells.reduce((before, { counts }) => before + counts[key], 0);
  return {
    truePositives: total('truePositives'),
    falsePositives: total('falsePositives'),
    falseNegatives: total('falseNegatives'),
    trueNegatives: total('trueNegatives'),
  };
}

/** The newest measurement in `plan.fairness`; null where the plan keeps none, or none that can be read. */
function newestMeasurement(plan: Plan): Measurement | null {
  const fairness: unknown = plan.fairness;
  if (!isRecord(fairness) || !Array.isArray(fairness.measurements)) return null;
  return fairness.measurements.map(readMeasurement).findLast((measurement) => measurement !== null) ?? null;
}

function readMeasurement(from: unknown): Measurement | null {
  if (!isRecord(from) || !isRecord(from.columns) || !Array.isArray(from.cells)) return null;
  const { fileName, importedOn, columns } = from;
  if (typeof fileName !== 'string' || typeof importedOn !== 'string' || !Array.isArray(columns.groups))
    return null;
  const cells = from.cells.flatMap((cell: unknown) => readCell(cell) ?? []);
  return { fileName, importedOn, groupColumns: columns.groups.map(String), cells };
}

function readCell(cell: unknown): Cell | null {
  if (!isRecord(cell) || !Array.isArray(cell.values) || !isRecord(cell.counts)) return null;
  const { counts } = cell;
  const count = (key: keyof Counts) => (typeof counts[key] === 'number' ? counts[key] : 0);
  return {
    values: cell.values.map(String),
    counts: {
      truePositives: count('truePositives'),
      falsePositives: count('falsePositives'),
      falseNegatives: count('falseNegatives'),
      trueNegatives: count('trueNegatives'),
    },
  };
}
