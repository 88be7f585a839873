import {
  FINDING_STATUSES,
  type GeneralFindingId,
  type IpCatalog,
  type IpSource,
  type Licence,
  type LicenceRule,
} from '#core/ip/ip';
import { type IpIndex, indexIp } from '#core/ip/ip-index';
import type { CheckedMaterial } from '#core/ip/licences/checked-material';
import { derivationCycles, withMissingSources } from '#core/ip/licences/derivation';
import { usesShownByDerivation, usesShownByFacts, withRuledOut } from '#core/ip/licences/derived-uses';
import type { LicenceFinding } from '#core/ip/licences/finding';
import { type TermOutcome, termOutcomes } from '#core/ip/licences/general-outcomes';
import { type LicencePlace, type Places, preparePlaces } from '#core/ip/licences/licence-place';
import { type LicensedMaterial, type RuleOutcome, ruleOutcome } from '#core/ip/licences/rule-finding';
import type { MissingAs } from '#core/law/engine/answers';
import { SEVERITIES } from '#core/law/law';
import type { UseAnswers } from '#core/plan/ip/material';
import { compareText } from '#core/shared/compare-text';

export interface LicenceCheckRequest {
  readonly ip: IpCatalog;
  readonly materials: readonly CheckedMaterial[];
  /** What is done with all of them, unless one says otherwise. */
  readonly uses: UseAnswers;
  /** Where the product is made and offered; at least one, since facts belong to a place. */
  readonly places: readonly LicencePlace[];
  /** How facts and uses that nobody has answered are read; default `unknown`. */
  readonly missingAs?: MissingAs;
}

export interface LicenceCheck {
  /** What is certain first, then strictest first. */
  readonly findings: readonly LicenceFinding[];
  /** By material: the licences it is taken under, of those it may be taken under, and what is known of its uses. */
  readonly materials: ReadonlyMap<string, LicensedMaterial>;
}

/**
 * Checks the licences of a list of materials against what is done with them, where, and by whom. Findings about several
 * materials are told once. Of licences between which one may choose, the one that leads to least is taken.
 */
export function checkLicences(request: LicenceCheckRequest): LicenceCheck {
  const { ip, materials, missingAs = 'unknown' } = request;
  const index = indexIp(ip);
  const places = preparePlaces(request.places, missingAs);
  const unanswered = missingAs === 'false' ? Object.fromEntries(ip.uses.map(({ id }) => [id, false])) : {};
  const shown = usesShownByDerivation(materials, (material) =>
    (material.choices[0] ?? []).flatMap((id) => index.licences.get(id) ?? []),
  );
  const byFacts = usesShownByFacts(request.places[0]?.facts ?? {});
  const asFirstNamed = materials.map((material): LicensedMaterial => {
    // What facts and derivation show stays shown, even where silence means no.
    const uses = withRuledOut({
      ...unanswered,
      ...byFacts,
      ...request.uses,
      ...shown.get(material.id),
      ...material.uses,
    });
    return { id: material.id, licences: material.choices[0] ?? [], uses };
  });
  const own = new Set(materials.filter(({ isOwn }) => isOwn).map(({ id }) => id));
  const bindingAsFirstNamed = asFirstNamed.filter(({ id }) => !own.has(id));
  const licensed = asFirstNamed.map((material, at): LicensedMaterial => {
    const choices = materials[at]?.choices ?? [];
    return { ...material, licences: cheapestChoice(material, choices, bindingAsFirstNamed, index, places) };
  });
  const collected = createCollector(ip);
  const bound = licensed.filter(({ id }) => !own.has(id));
  for (const material of bound) {
    for (const rule of rulesFor(material.licences, index)) {
      const outcome = ruleOutcome(rule, material, bound, places);
      if (outcome !== null) collected.addRule(rule, outcome);
    }
    for (const id of material.licences) {
      const licence = index.licences.get(id);
      if (licence === undefined) collected.addGeneral('licence.not-listed', id, material.id);
      else
        for (const outcome of termsOf(licence, material.uses, index, places))
          collected.addTerm(outcome, licence, material.id);
    }
  }
  for (const { id, choices } of materials)
    if (choices.length === 0 && !own.has(id)) collected.addGeneral('licence.none', null, id);
  for (const cycle of derivationCycles(materials)) collected.addFault('derivation.cycle', cycle);
  for (const id of withMissingSources(materials)) collected.addFault('derivation.missing', [id]);
  return {
    findings: collected.findings().toSorted(gravestFirst),
    materials: new Map(licensed.map((material) => [material.id, material])),
  };
}

function rulesFor(licences: readonly string[], index: IpIndex): readonly LicenceRule[] {
  return [...new Set(licences.flatMap((id) => index.rulesOf.get(id) ?? []))];
}

function termsOf(
  licence: Licence,
  uses: UseAnswers,
  { rulesOf }: IpIndex,
  places: Places,
): readonly TermOutcome[] {
  const judged = new Set((rulesOf.get(licence.id) ?? []).flatMap(({ terms }) => terms));
  return termOutcomes(licence, uses, judged, places);
}

/** What a finding weighs in the choice between licences: the strictest of all outweighs everything milder. */
const WEIGHTS = { critical: 1000, high: 100, medium: 10, low: 1 } as const;

/** @param all what a choice may clash with: every material that binds, each by the first of its own choices */
function cheapestChoice(
  material: LicensedMaterial,
  choices: CheckedMaterial['choices'],
  all: readonly LicensedMaterial[],
  index: IpIndex,
  places: Places,
): readonly string[] {
  const { uses, licences: first } = material;
  if (choices.length < 2) return first;
  const others = all.filter(({ id }) => id !== material.id);
  let best = { licences: first, cost: Number.POSITIVE_INFINITY };
  for (const licences of choices) {
    const taken = { ...material, licences };
    const ofRules = rulesFor(licences, index).reduce((sum, rule) => {
      const outcome = ruleOutcome(rule, taken, [taken, ...others], places);
      return sum + (outcome === null ? 0 : WEIGHTS[rule.severity] / (outcome.state === 'applies' ? 1 : 2));
    }, 0);
    const ofTerms = licences.reduce((sum, id) => {
      const licence = index.licences.get(id);
      return sum + (licence === undefined ? WEIGHTS.medium : termsOf(licence, uses, index, places).length);
    }, 0);
    if (ofRules + ofTerms < best.cost) best = { licences, cost: ofRules + ofTerms };
  }
  return best.licences;
}

/** Puts outcomes that say the same about several materials into one finding. */
function createCollector({ general }: IpCatalog) {
  const found = new Map<string, LicenceFinding>();

  function add(key: string, finding: LicenceFinding): void {
    const known = found.get(key);
    if (known === undefined) {
      found.set(key, finding);
      return;
    }
    const both = <T>(of: (one: LicenceFinding) => readonly T[]) => [
      ...new Set([...of(known), ...of(finding)]),
    ];
    found.set(key, {
      ...known,
      licences: both(({ licences }) => licences),
      materials: both(({ materials }) => materials),
      places: both(({ places }) => places),
      missingUses: both(({ missingUses }) => missingUses),
      missingFacts: both(({ missingFacts }) => missingFacts),
    });
  }

  function generalFinding(id: GeneralFindingId): LicenceFinding {
    const { status, severity, title, what, fix } = general[id];
    return {
      ...{ id, state: 'applies', status, severity, title, what, fix },
      ...{ terms: [], licences: [], materials: [], places: [], missingUses: [], missingFacts: [] },
      missingPlace: false,
      ...{ because: [], authority: null, source: null },
    };
  }

  return {
    addRule(rule: LicenceRule, outcome: RuleOutcome) {
      const { id, status, severity, title, what, fix, authority } = rule;
      const finding = {
        id,
        status,
        severity,
        title,
        what,
        fix,
        authority,
        terms: [],
        source: sourceOf(rule),
      };
      add(`${id} ${outcome.state}`, { ...finding, ...outcome });
    },
    addTerm({ id, status, ...outcome }: TermOutcome, licence: Licence, material: string) {
      const base = generalFinding(id);
      const key = `${id} ${licence.id} ${outcome.state} ${outcome.terms.map(({ en }) => en).join()}`;
      add(key, {
        ...base,
        ...outcome,
        status: status ?? base.status,
        licences: [licence.id],
        materials: [material],
        source: sourceOf(licence),
      });
    },
    addGeneral(id: GeneralFindingId, licence: string | null, material: string) {
      const licences = licence === null ? [] : [licence];
      add(`${id} ${licence ?? ''}`, { ...generalFinding(id), licences, materials: [material] });
    },
    addFault(id: GeneralFindingId, materials: readonly string[]) {
      add(`${id} ${materials.join(' ')}`, { ...generalFinding(id), materials });
    },
    findings: (): readonly LicenceFinding[] => [...found.values()],
  };
}

function sourceOf(statement: IpSource): IpSource {
  const { source, officialSource, furtherSource, asOf, read, confidence, note } = statement;
  return { source, officialSource, furtherSource, asOf, read, confidence, note };
}

function gravestFirst(a: LicenceFinding, b: LicenceFinding): number {
  const rank = ({ state, severity, status }: LicenceFinding) =>
    (state === 'applies' ? 0 : 100) + SEVERITIES.indexOf(severity) * 10 + FINDING_STATUSES.indexOf(status);
  return rank(a) - rank(b) || compareText(a.id, b.id);
}
