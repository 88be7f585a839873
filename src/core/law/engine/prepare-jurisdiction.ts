import { dutyInTerritory } from '#core/law/engine/duty-in-territory';
import type { Conditions } from '#core/law/engine/evaluator';
import { createTriggerSharing } from '#core/law/engine/share-triggers';
import type { Duty, Instrument, Jurisdiction } from '#core/law/law';
import type { Trigger } from '#core/law/trigger';

/** A duty with the instrument that it stands in, as both are law in a territory. */
export interface Rule {
  readonly duty: Duty;
  readonly instrument: Instrument;
  /** Both have to be met; parts that are equal to parts of other rules are the same object. */
  readonly trigger: Trigger;
}

interface PreparedJurisdiction {
  readonly conditions: Conditions;
  rulesIn(territory: string): readonly Rule[];
}

const prepared = new WeakMap<Jurisdiction, PreparedJurisdiction>();

/**
 * A jurisdiction as the engine reads it; the same object for the same jurisdiction. `rulesIn` gives the rules that are
 * law in a territory; those of all its territories, as written, where the territory is the jurisdiction itself (`EU`).
 *
 * @throws Error when a duty names an instrument that its file does not have
 */
export function prepareJurisdiction(jurisdiction: Jurisdiction): PreparedJurisdiction {
  let known = prepared.get(jurisdiction);
  if (known === undefined) {
    known = prepare(jurisdiction);
    prepared.set(jurisdiction, known);
  }
  return known;
}

function prepare({ id, instruments, duties, conditions }: Jurisdiction): PreparedJurisdiction {
  const share = createTriggerSharing();
  const byId = new Map(instruments.map((instrument) => [instrument.id, instrument]));
  const byTerritory = new Map<string, readonly Rule[]>();

  function ruleOf(written: Duty, territory: string): Rule {
    const instrument = byId.get(written.instrumentId);
    if (instrument === undefined)
      throw new Error(
        `the duty ${written.id} names the instrument ${written.instrumentId}, which ${id} lacks`,
      );
    const duty = dutyInTerritory(written, territory);
    return { duty, instrument, trigger: share({ all: [instrument.appliesWhen, duty.when] }) };
  }

  return {
    conditions: Object.fromEntries(
      Object.entries(conditions).map(([name, { title, when }]) => [name, { title, when: share(when) }]),
    ),
    rulesIn(territory) {
      let rules = byTerritory.get(territory);
      if (rules === undefined) {
        rules = duties
          .filter(({ covers }) => territory === id || covers.includes(territory))
          .map((duty) => ruleOf(duty, territory));
        byTerritory.set(territory, rules);
      }
      return rules;
    },
  };
}
