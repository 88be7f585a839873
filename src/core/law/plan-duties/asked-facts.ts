import { prepareJurisdiction } from '#core/law/engine/prepare-jurisdiction';
import { questionsOf } from '#core/law/engine/questions-of';
import type { FactId } from '#core/law/facts';
import type { Jurisdiction } from '#core/law/law';
import type { Leaf } from '#core/law/trigger';

/** What the law of a jurisdiction asks about one fact. */
export interface AskedFact {
  /** Ids of the duties that ask for it, in any territory. */
  readonly duties: ReadonlySet<string>;
  /** Every question once. */
  readonly leaves: readonly Leaf[];
}

const known = new WeakMap<Jurisdiction, ReadonlyMap<FactId, AskedFact>>();

/** Facts that the law of a jurisdiction asks about anywhere; built once. */
export function askedFacts(jurisdiction: Jurisdiction): ReadonlyMap<FactId, AskedFact> {
  let asked = known.get(jurisdiction);
  if (asked === undefined) {
    asked = collect(jurisdiction);
    known.set(jurisdiction, asked);
  }
  return asked;
}

function collect(jurisdiction: Jurisdiction): ReadonlyMap<FactId, AskedFact> {
  const { conditions, rulesIn } = prepareJurisdiction(jurisdiction);
  const found = new Map<FactId, { duties: Set<string>; leaves: Map<string, Leaf> }>();
  for (const territory of [jurisdiction.id, ...jurisdiction.covers])
    for (const { duty, trigger } of rulesIn(territory))
      for (const [fact, leaves] of questionsOf(trigger, conditions)) {
        const entry = found.get(fact) ?? { duties: new Set(), leaves: new Map() };
        found.set(fact, entry);
        entry.duties.add(duty.id);
        for (const leaf of leaves) entry.leaves.set(JSON.stringify(leaf), leaf);
      }
  return new Map(
    [...found].map(([fact, { duties, leaves }]) => [fact, { duties, leaves: [...leaves.values()] }]),
  );
}
