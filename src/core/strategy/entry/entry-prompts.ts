import type { Catalog, Country, EcosystemScore } from '#core/catalog/catalog';
import { indexCatalog } from '#core/evaluation/catalog-index';
import type { FigureUse } from '#core/evaluation/evaluation';
import { countryFigure, createFigureBook, type FigureBook } from '#core/evaluation/figure-book';
import { barePayIn } from '#core/evaluation/loaded-pay';
import type { PlanProtection } from '#core/ip/protection/plan-protection';
import type { LawIndex } from '#core/law/engine/law-index';
import type { PlanDuties } from '#core/law/plan-duties/plan-duties';
import type { EntryField } from '#core/plan/entry-plan';
import type { Plan } from '#core/plan/plan';
import type {
  EntryPrompt,
  FigurePrompt,
  IncentivePrompt,
  NotePrompt,
  PayPrompt,
  RightsPrompt,
  UsersPrompt,
} from '#core/strategy/entry/entry-prompt';
import { lawPrompts } from '#core/strategy/entry/law-prompts';

export interface EntryPromptsRequest {
  readonly plan: Plan;
  readonly country: string;
  readonly catalog: Catalog;
  /** Law of the plan; null = not read yet: what comes of it is then left out. */
  readonly law: { readonly duties: PlanDuties; readonly index: LawIndex } | null;
  /** Rights of the plan; null = not read yet. */
  readonly protection: Pick<PlanProtection, 'proposals'> | null;
}

/**
 * What the catalog, the law and the plan know about a market, each beside the text of the entry plan that it bears on and
 * with its source. What is not known is said to be unknown.
 *
 * @returns in the order of the sections; empty for a country that the catalog does not have
 */
export function entryPrompts(request: EntryPromptsRequest): readonly EntryPrompt[] {
  const { plan, country: iso2, catalog, law, protection } = request;
  const index = indexCatalog(catalog);
  const country = index.countries.get(iso2);
  if (country === undefined) return [];
  const book = createFigureBook(plan, index);
  const score = scoreReader(catalog, iso2);
  const internetUsers = countryFigure(book, iso2, 'internet_users_millions', 'millions');
  const figure = (id: FigurePrompt['id'], field: EntryField, of: FigureUse | null): FigurePrompt => ({
    kind: 'figure',
    id,
    field,
    figure: of,
  });
  const ofLaw = law === null ? [] : lawPrompts(iso2, law.duties, law.index);
  return [
    figure('internet-users', 'demand.who', internetUsers),
    plannedUsers(plan, iso2, internetUsers),
    figure('gdp', 'demand.howMany', countryFigure(book, iso2, 'market_gdp_usd_bn', 'billion_usd')),
    figure('readiness', 'demand.evidence', countryFigure(book, iso2, 'ai_readiness_score', 'score')),
    {
      kind: 'languages',
      id: 'languages',
      field: 'localisation.languages',
      names: country.languages,
      provenance: country.textSources.main_languages,
    },
    ...ofLaw.filter(({ field }) => field.startsWith('localisation.')),
    ...score('data_resources', 'localisation.localData'),
    note('adequacy', 'localisation.localHosting', country, 'digital_adequacy_eu', country.digitalAdequacyEu),
    figure(
      'cloud-regions',
      'localisation.localHosting',
      countryFigure(book, iso2, 'cloud_gpu_regions', 'count'),
    ),
    ...score('market_competition', 'differentiation.position'),
    ...score('ip_protection', 'differentiation.position'),
    ...(protection === null ? [] : [rightsPrompt(plan, iso2, protection)]),
    payPrompt(book, iso2),
    ...score('capital', 'cooperation.partners'),
    ...score('talent', 'cooperation.research'),
    note('talent-note', 'cooperation.research', country, 'ai_talent_note', country.aiTalentNote),
    ...score('openness', 'cooperation.standards'),
    ...ofLaw.filter(({ field }) => field.startsWith('cooperation.')),
    note('policy-note', 'cooperation.programmes', country, 'policy_support_note', country.policySupportNote),
    ...score('policy_support', 'cooperation.programmes'),
    incentivePrompt(book, country, catalog),
  ];
}

function plannedUsers({ markets }: Plan, iso2: string, internetUsers: FigureUse | null): UsersPrompt {
  const found = markets.find(({ country }) => country === iso2)?.monthlyActiveUsers;
  const users = found === undefined ? null : { low: found.low, likely: found.likely, high: found.high };
  const people = internetUsers === null ? null : internetUsers.value.likely * 1e6;
  const share =
    users === null || people === null || people === 0
      ? null
      : { low: users.low / people, likely: users.likely / people, high: users.high / people };
  return { kind: 'users', id: 'planned-users', field: 'demand.howMany', users, share };
}

function scoreReader({ ecosystem }: Catalog, iso2: string) {
  const own = ecosystem.filter((score) => score.iso2 === iso2);
  return (dimension: EcosystemScore['dimension'], field: EntryField): readonly NotePrompt[] =>
    own
      .filter((score) => score.dimension === dimension)
      .map(({ rationale, score, source, asOf, confidence }) => ({
        kind: 'note',
        id: dimension,
        field,
        text: rationale,
        score,
        provenance: { source, asOf, confidence },
      }));
}

function note(
  id: NotePrompt['id'],
  field: EntryField,
  { textSources }: Country,
  column: keyof Country['textSources'],
  text: string,
): NotePrompt {
  return { kind: 'note', id, field, text, score: null, provenance: textSources[column] };
}

function payPrompt(book: FigureBook, iso2: string): PayPrompt {
  return {
    kind: 'pay',
    id: 'pay',
    field: 'cooperation.partners',
    figure: countryFigure(book, iso2, 'ml_engineer_salary_usd_median', 'usd_per_year'),
    usdPerYear: barePayIn(iso2, book),
  };
}

function incentivePrompt(book: FigureBook, country: Country, { rdPayouts }: Catalog): IncentivePrompt {
  const found = rdPayouts.find(({ iso2 }) => iso2 === country.iso2);
  return {
    kind: 'incentive',
    id: 'rd-incentive',
    field: 'cooperation.programmes',
    text: country.rdIncentiveNote,
    provenance: country.textSources.rd_incentive_note,
    subsidy: countryFigure(book, country.iso2, 'rd_effective_subsidy_pct', 'percent'),
    payout:
      found === undefined
        ? null
        : {
            kind: found.payout,
            source: found.source,
            asOf: found.asOf,
            confidence: found.confidence,
          },
  };
}

/** Rights that are recommended for the market; proposals know markets of the plan alone. */
function rightsPrompt(
  { markets, placement }: Plan,
  iso2: string,
  { proposals }: Pick<PlanProtection, 'proposals'>,
): RightsPrompt {
  const isOfPlan = placement.team === iso2 || markets.some(({ country }) => country === iso2);
  const recommended = proposals.filter(
    ({ countries, importance }) => importance === 'recommended' && countries.includes(iso2),
  );
  return {
    kind: 'rights',
    id: 'rights',
    field: 'differentiation.position',
    rights: isOfPlan
      ? recommended.map(({ id, right, market, fileBy, itemIds }) => ({
          id,
          right: right.right,
          origin: right,
          market,
          fileBy,
          isPlanned: itemIds.length > 0,
        }))
      : null,
  };
}
