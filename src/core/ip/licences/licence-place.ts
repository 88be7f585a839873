import type { IpCatalog } from '#core/ip/ip';
import { ipPlacesOf } from '#core/ip/places/ip-places';
import type { Reason, Truth } from '#core/law/assessment';
import type { MissingAs } from '#core/law/engine/answers';
import { createEvaluator, type Evaluator } from '#core/law/engine/evaluator';
import { openFacts } from '#core/law/engine/open-facts';
import { reasonsFor } from '#core/law/engine/reasons';
import type { FactId, Facts } from '#core/law/facts';
import type { Trigger } from '#core/law/trigger';

/** A place that the plan has to do with, and what is known there. */
export interface LicencePlace {
  /** Country, for people to read; null = nobody has said where, only the facts are known. */
  readonly code: string | null;
  /** Jurisdictions that it counts for: `EU` and `DE` for Germany. */
  readonly jurisdictions: readonly string[];
  readonly facts: Facts;
}

/** A country, or a jurisdiction by itself. @param facts as they are there */
export function licencePlace(ip: IpCatalog, code: string, facts: Facts): LicencePlace {
  const jurisdictions = ipPlacesOf(ip, code).map(({ jurisdiction }) => jurisdiction.id);
  return { code, jurisdictions: [...new Set([code, ...jurisdictions])], facts };
}

/** The places of a check, each asked through one evaluator. */
export interface Places {
  readonly all: readonly { readonly place: LicencePlace; readonly evaluator: Evaluator }[];
}

export function preparePlaces(places: readonly LicencePlace[], missingAs: MissingAs): Places {
  return {
    all: places.map((place) => ({ place, evaluator: createEvaluator(place.facts, {}, missingAs) })),
  };
}

/** Where a trigger holds. */
export interface WhereHolds {
  /** `true` where it holds in one of the places at least. */
  readonly truth: Truth;
  /** Codes of the places in which it holds, or, where it holds in none, of those in which it is open. */
  readonly codes: readonly string[];
  readonly missing: readonly FactId[];
  /** It is limited to some jurisdictions, and nobody has said where. */
  readonly missingPlace: boolean;
  readonly because: readonly Reason[];
}

/** Asks a trigger in every place that one of the jurisdictions counts for. @param jurisdictions empty = in all */
export function whereHolds({ all }: Places, jurisdictions: readonly string[], when: Trigger): WhereHolds {
  const isLimited = jurisdictions.length > 0;
  const asked = all.filter(
    ({ place }) => !isLimited || jurisdictions.some((id) => place.jurisdictions.includes(id)),
  );
  const nowhere = isLimited && asked.length === 0 ? all.filter(({ place }) => place.code === null) : [];
  if (nowhere.some(({ evaluator }) => evaluator.truth(when) !== 'false'))
    return { truth: 'unknown', codes: [], missing: [], missingPlace: true, because: [] };
  const found = asked.map(({ place, evaluator }) => ({ place, evaluator, truth: evaluator.truth(when) }));
  const holding = found.filter(({ truth }) => truth === 'true');
  const open = found.filter(({ truth }) => truth === 'unknown');
  const deciding = holding.length > 0 ? holding : open;
  return {
    truth: holding.length > 0 ? 'true' : open.length > 0 ? 'unknown' : 'false',
    codes: [...new Set(deciding.map(({ place }) => place.code).filter((code) => code !== null))],
    missing: [
      ...new Set(holding.length > 0 ? [] : open.flatMap(({ evaluator }) => openFacts(when, evaluator))),
    ],
    missingPlace: false,
    because: deciding[0] === undefined ? [] : reasonsFor(when, deciding[0].evaluator),
  };
}
