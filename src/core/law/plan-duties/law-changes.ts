import type { DutyState } from '#core/law/assessment';
import { changedAspects, type DutyAspect, dutyDigest } from '#core/law/changes/duty-digest';
import { indexLaw } from '#core/law/engine/law-index';
import type { Duty, LawCatalog } from '#core/law/law';
import type { PlanDuties, PlanDuty } from '#core/law/plan-duties/plan-duties';
import type { SeenLaw } from '#core/plan/compliance';

/** A duty whose content is another one than when the plan was last confirmed. */
export interface AlteredDuty {
  readonly now: PlanDuty;
  /** What of it changed; never empty. */
  readonly aspects: readonly DutyAspect[];
  readonly stateBefore: string;
}

/** A duty that the law no longer has. */
export interface GoneDuty {
  readonly jurisdiction: string;
  readonly id: string;
  readonly stateBefore: string;
}

/** What an update of the catalog changed for a plan; duties that do not bear on it are left out. */
export interface LawChanges {
  readonly since: Pick<SeenLaw, 'version' | 'checksum' | 'confirmedOn'>;
  readonly version: string;
  readonly checksum: string;
  readonly added: readonly PlanDuty[];
  readonly altered: readonly AlteredDuty[];
  readonly gone: readonly GoneDuty[];
  /** Of all three kinds. */
  readonly count: number;
}

/** States in which a duty asks for something, or may. */
const BEARING: ReadonlySet<string> = new Set<DutyState>(['applies', 'unknown', 'proposed']);

/** The law as a plan sees it now, to be kept in the plan and compared with later law. */
export function seenLawOf(duties: PlanDuties, law: LawCatalog, confirmedOn: string): SeenLaw {
  return {
    version: law.version,
    checksum: law.checksum,
    confirmedOn,
    countries: duties.countries.map(({ country }) => country),
    duties: Object.fromEntries(
      duties.duties.map(({ assessment: { duty, state } }) => [
        keyOf(duty),
        { state, digest: digestOf(duty.id, law) },
      ]),
    ),
  };
}

/**
 * What changed in the law since a plan was last confirmed. A change of the plan's own answers or countries is none: a
 * duty counts as altered by its content, and as new only where the plan was at home already.
 *
 * @param seen null = no law was noted yet
 * @returns null when the law is the same as it was then, or nobody noted it
 */
export function lawChanges(seen: SeenLaw | null, duties: PlanDuties, law: LawCatalog): LawChanges | null {
  if (seen === null || seen.checksum === law.checksum) return null;
  const countriesThen = new Set(seen.countries);
  const added: PlanDuty[] = [];
  const altered: AlteredDuty[] = [];
  for (const now of duties.duties) {
    const { duty, state } = now.assessment;
    const key = keyOf(duty);
    const before = Object.hasOwn(seen.duties, key) ? seen.duties[key] : undefined;
    if (before === undefined) {
      if (BEARING.has(state) && now.countries.some((country) => countriesThen.has(country))) added.push(now);
      continue;
    }
    const aspects = changedAspects(before.digest, digestOf(duty.id, law));
    if (aspects.length > 0 && (BEARING.has(state) || BEARING.has(before.state)))
      altered.push({ now, aspects, stateBefore: before.state });
  }
  const gone = goneDuties(seen, law);
  return {
    since: { version: seen.version, checksum: seen.checksum, confirmedOn: seen.confirmedOn },
    version: law.version,
    checksum: law.checksum,
    added,
    altered,
    gone,
    count: added.length + altered.length + gone.length,
  };
}

function goneDuties(seen: SeenLaw, law: LawCatalog): readonly GoneDuty[] {
  const known = indexLaw(law).duties;
  return Object.entries(seen.duties).flatMap(([key, { state }]) => {
    const [jurisdiction = '', id = ''] = key.split(/\/(.*)/s);
    const isHere = known.get(id)?.jurisdiction === jurisdiction;
    return isHere || !BEARING.has(state) ? [] : [{ jurisdiction, id, stateBefore: state }];
  });
}

function keyOf({ jurisdiction, id }: Pick<Duty, 'jurisdiction' | 'id'>): string {
  return `${jurisdiction}/${id}`;
}

const digests = new WeakMap<LawCatalog, Map<string, string>>();

/** Of the duty as the law has it, not as it stands in one territory; worked out once for a law. */
function digestOf(dutyId: string, law: LawCatalog): string {
  const known = digests.get(law) ?? new Map<string, string>();
  digests.set(law, known);
  const digest = known.get(dutyId) ?? newDigest(dutyId, law);
  known.set(dutyId, digest);
  return digest;
}

function newDigest(dutyId: string, law: LawCatalog): string {
  const index = indexLaw(law);
  const duty = index.duties.get(dutyId);
  const instrument = duty === undefined ? undefined : index.instruments.get(duty.instrumentId);
  const jurisdiction = duty === undefined ? undefined : index.jurisdictions.get(duty.jurisdiction);
  if (duty === undefined || instrument === undefined || jurisdiction === undefined) return '';
  return dutyDigest(duty, instrument, jurisdiction);
}
