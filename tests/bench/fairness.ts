import { assess } from '#core/fairness/assess';
import { createPredictionCounter } from '#core/fairness/table/count-predictions';
import type { BenchResult } from './result.ts';

const ROWS = 1_000_000;
const PART_CHARACTERS = 1 << 20;

/** Counts a table of a million predictions with a score and two group columns, and bootstraps its disparities. */
export function benchFairness(): readonly BenchResult[] {
  const text = tableOf(ROWS);
  const start = performance.now();
  const counter = createPredictionCounter({
    label: 'label',
    prediction: 'prediction',
    score: 'score',
    groups: ['language', 'age'],
    positiveLabel: null,
    positivePrediction: null,
  });
  for (let at = 0; at < text.length; at += PART_CHARACTERS)
    counter.push(text.slice(at, at + PART_CHARACTERS));
  const counted = counter.end();
  if (!counted.ok || counted.value.rowCount !== ROWS) throw new Error('the table was not counted');
  const countedMs = performance.now() - start;
  assess(counted.value.cells, [0, 1], 1);
  const wholeMs = performance.now() - start;
  return [
    { name: 'fairness: 1,000,000 rows read and counted', value: countedMs, unit: 'ms', atMost: 5000 },
    { name: 'fairness: the same with 2,000 bootstrap runs', value: wholeMs, unit: 'ms', atMost: 5000 },
  ];
}

function tableOf(rows: number): string {
  const languages = ['English, first', 'Chinese, simplified', 'Chinese, traditional', 'mixed'];
  const lines = ['id,label,prediction,score,language,age'];
  for (let row = 0; row < rows; row += 1) {
    const turn = (row * 0.618_033_988_75) % 1;
    const label = (row * 7919) % 100 < 30 ? 1 : 0;
    const language = languages[(row * 31) % 4] as string;
    lines.push(
      `person-${row},${label},${turn < 0.3 ? 1 : 0},${turn.toFixed(4)},"${language}",${row % 3 === 0 ? 'under 30' : '30 and over'}`,
    );
  }
  return lines.join('\n');
}
