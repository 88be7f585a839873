/**
 * `npm test`: format and lint, types, unused code, build, unit tests, end-to-end tests. A runner that passes takes one
 * line, one that fails shows all it printed. The last line sums up; the exit code is 1 when anything failed.
 */
import { add, NOTHING, tallyLine } from '#scripts/lib/tally';
import { RUNNERS } from '#scripts/lib/test-runners';

let total = NOTHING;
for (const { name, run } of RUNNERS) {
  const startedAtMs = performance.now();
  const { tally, output } = await run();
  total = add(total, tally);
  const seconds = ((performance.now() - startedAtMs) / 1000).toFixed(1);
  if (tally.failed > 0) console.log(`\n${output.trimEnd()}\n`);
  console.log(`${tally.failed > 0 ? 'FAILED' : 'ok    '}  ${name}: ${tallyLine(tally)} (${seconds} s)`);
}
console.log(`\n${tallyLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
