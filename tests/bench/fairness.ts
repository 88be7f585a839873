import { assess } from '#core/fairness/assess';
import { answerFairness } from '../../src/renderer/worker/fairness-handler.ts';
import type { FairnessReply } from '../../src/renderer/worker/fairness-messages.ts';
import type { BenchResult } from './result.ts';

const ROWS = 1_000_000;

/**
 * Counts a file of a million predictions with a score and two group columns as the worker of the page does, telling how far
 * it is, and bootstraps its disparities.
 */
export async function benchFairness(): Promise<readonly BenchResult[]> {
  const file = new Blob([tableOf(ROWS)]);
  const columns = {
    label: 'label',
    prediction: 'prediction',
    score: 'score',
    groups: ['language', 'age'],
    positiveLabel: null,
    positivePrediction: null,
  };
  const replies: FairnessReply[] = [];
  const start = performance.now();
  await answerFairness({ kind: 'count', file, columns }, (reply) => replies.push(reply));
  const countedMs = performance.now() - start;
  const last = replies.at(-1);
  if (last?.kind !== 'counted' || !last.result.ok || last.result.value.rowCount !== ROWS)
    throw new Error('the table was not counted');
  if (!replies.some(({ kind }) => kind === 'progress')) throw new Error('no progress was told');
  assess(last.result.value.cells, [0, 1], 1);
  const wholeMs = performance.now() - start;
  return [
    { name: 'fairness: file of 1,000,000 rows read and counted', value: countedMs, unit: 'ms', atMost: 5000 },
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
