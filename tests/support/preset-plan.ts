import { Plan } from '#core/plan/plan';
import { presetChanges } from '#core/workload/presets/preset';
import { PRESETS } from '#core/workload/presets/presets';
import { setIn } from '../../src/renderer/state/set-in';

const ALL = Object.values(PRESETS).flat();

export const PRESET_IDS: readonly string[] = ALL.map(({ id }) => id);

/** A plan with the values of a published model, read as a stored one. @param id of the model's preset */
export function presetPlan(id: string, base: Plan): Plan {
  const preset = ALL.find((each) => each.id === id);
  if (preset === undefined) throw new Error(`no preset ${id}`);
  const changed = presetChanges(preset, base).reduce((plan, { path, value }) => {
    const next = setIn(plan, path, value);
    if (!next.ok) throw new Error(next.error.message);
    return next.value;
  }, base);
  return Plan.parse(changed);
}
