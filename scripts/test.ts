/**
 * `npm test`: build; format and lint, types, unused code and unit tests; end-to-end tests. A runner that passes takes one
 * line, one that fails shows all it printed. The last line sums up; the exit code is 1 when anything failed.
 */
import { add, NOTHING, type Tally, tallyLine } from '#scripts/lib/tally';
import { type Runner, STAGES } from '#scripts/lib/test-runners';

/** Runs it and prints how it went. */
async function report({ name, run }: Runner): Promise<Tally> {
  const startedAtMs = performance.now();
  const { tally, output, remarks = [] } = await run();
  const seconds = ((performance.now() - startedAtMs) / 1000).toFixed(1);
  if (tally.failed > 0) console.log(`\n${output.trimEnd()}\n`);
  console.log(`${tally.failed > 0 ? 'FAILED' : 'ok    '}  ${name}: ${tallyLine(tally)} (${seconds} s)`);
  for (const remark of remarks) console.log(`        ${remark}`);
  return tally;
}

let total = NOTHING;
for (const runners of STAGES) total = (await Promise.all(runners.map(report))).reduce(add, total);
console.log(`\n${tallyLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
