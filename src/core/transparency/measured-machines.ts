import type { DocumentContext } from '#core/assessments/context';
import type { Origin, Statement } from '#core/assessments/document';
import { powerWords } from '#core/assessments/number-words';
import { both, filled, same, say } from '#core/assessments/statements';
import { trainingUnitsOf } from '#core/plan/own-hardware';

const MEASURED: Origin = { kind: 'measured', label: both('benchmark', '基准测试'), path: null };

/** Own machines that the model is trained on, with what was measured on them; nothing where it runs on rented ones. */
export function measuredMachines({ plan }: DocumentContext): readonly Statement[] {
  return trainingUnitsOf(plan).map(({ machine: { name, measuredOn, trainingFlopPerSecond } }) => {
    const { low, likely, high } = trainingFlopPerSecond;
    return say(
      filled(
        'Measured on {name} in the browser on {day}: {likely} FLOP/s in a training step ({low} to {high}).',
        '{day}在{name}的浏览器中实测：训练步骤{likely} FLOP/s（{low}至{high}）。',
        {
          name: same(name),
          day: same(measuredOn),
          low: same(powerWords(low)),
          likely: same(powerWords(likely)),
          high: same(powerWords(high)),
        },
      ),
      MEASURED,
    );
  });
}
