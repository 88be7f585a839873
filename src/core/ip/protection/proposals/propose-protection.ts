import { lastFirstDay } from '#core/ip/protection/deadlines/family-deadlines';
import {
  DEFAULT_CLASSES,
  familyPayments,
  type PaymentContext,
} from '#core/ip/protection/fees/family-payments';
import { type MoneyTotal, totalOf } from '#core/ip/protection/fees/payment';
import { type Family, familiesOf, isPursued } from '#core/ip/protection/filing/families';
import type { ProtectionIndex } from '#core/ip/protection/filing/protection-index';
import type { ProtectionMilestones } from '#core/ip/protection/filing/protection-milestones';
import { REASONS, type ReasonId } from '#core/ip/protection/proposals/proposal-reasons';
import type { ProtectedRight } from '#core/ip/protection/protection-catalog';
import type { Bilingual } from '#core/law/law';
import type { ProtectionItem } from '#core/plan/ip/protection';
import type { Plan } from '#core/plan/plan';

/** Something the plan could protect in one market. */
export interface ProtectionProposal {
  /** Id of the right in the catalog. */
  readonly id: string;
  readonly market: string;
  readonly right: ProtectedRight;
  /** Countries of the plan that it covers. */
  readonly countries: readonly string[];
  readonly importance: 'recommended' | 'optional';
  readonly reasons: readonly { readonly id: ReasonId; readonly text: Bilingual }[];
  /** Last day of filing before disclosure or launch, YYYY-MM-DD. */
  readonly fileBy: string;
  /** What it costs until it is granted, without what is done once for a family. */
  readonly cost: MoneyTotal;
  /** What keeps it alive afterwards, as far as the catalog names it: about ten years. */
  readonly renewals: MoneyTotal;
  /** Items of the plan that answer it already. */
  readonly itemIds: readonly string[];
  /** What becomes an item of the plan when the user takes it; the id is left to the caller. */
  readonly suggested: SuggestedItem;
}

export type SuggestedItem = Pick<ProtectionItem, 'market' | 'right' | 'title' | 'status' | 'classes'>;

/** Markets in which a name goes to whoever files first, used or not: general knowledge of trade mark law, not read in a source. */
const FIRST_TO_FILE: ReadonlySet<string> = new Set([
  'CN',
  'JP',
  'KR',
  'TW',
  'ID',
  'VN',
  'EU',
  'DE',
  'FR',
  'BR',
  'MX',
]);

/**
 * What to protect where, for the markets of a plan: through the Union's offices for member states, else at the national
 * one. Names everywhere, inventions where the company trains a model of its own, secrets as the weights are kept or not.
 */
export function proposeProtection(
  plan: Plan,
  index: ProtectionIndex,
  milestones: ProtectionMilestones,
  context: PaymentContext,
): readonly ProtectionProposal[] {
  const countries = [...new Set([...plan.markets.map(({ country }) => country), plan.placement.team])];
  const proposals = new Map<string, ProtectionProposal>();
  for (const right of PROPOSED)
    for (const country of countries) {
      if (right === 'copyright' && index.right(country, right) === null) continue;
      if (right === 'patent' && plan.training.approach !== 'train') continue;
      const found = rightFor(country, right, index);
      if (found === null) continue;
      const known = proposals.get(found.id);
      proposals.set(
        found.id,
        known === undefined
          ? propose(found, country, plan, index, milestones, context)
          : { ...known, countries: [...known.countries, country] },
      );
    }
  return [...proposals.values()];
}

/** In the order in which a founder meets them. */
const PROPOSED = ['patent', 'trademark', 'trade-secret', 'copyright', 'domain', 'design'] as const;

/** The Union's right covers its members at the price of one; elsewhere the country's own. */
function rightFor(
  country: string,
  right: (typeof PROPOSED)[number],
  index: ProtectionIndex,
): ProtectedRight | null {
  const union = index.right('EU', right);
  // Addresses are under the country's own ending; Britain and others of the patent convention have offices of their own.
  const isMember = index.right('EU', 'trademark')?.covers.includes(country) === true;
  const own = index.right(country, right);
  if (right === 'domain') return own ?? (isMember ? union : null);
  return isMember && union !== null ? union : own;
}

function propose(
  right: ProtectedRight,
  country: string,
  plan: Plan,
  index: ProtectionIndex,
  milestones: ProtectionMilestones,
  context: PaymentContext,
): ProtectionProposal {
  const market = right.jurisdiction;
  const title = plan.name.trim() === '' ? 'Product' : plan.name.trim();
  const suggested: SuggestedItem = {
    market,
    right: right.right,
    title,
    status: 'planned',
    ...(right.right === 'trademark' ? { classes: [...DEFAULT_CLASSES] } : {}),
  };
  const items = [{ ...suggested, id: right.id }];
  const [family] = familiesOf(items, index, milestones, plan.placement.team) as readonly [Family];
  const own = familyPayments(family, context).filter(({ itemId }) => itemId !== null);
  const isChosen = (item: ProtectionItem) =>
    item.right === right.right &&
    isPursued(item) &&
    (item.market === market || right.covers.includes(item.market));
  return {
    id: right.id,
    market,
    right,
    countries: [country],
    importance: right.right === 'domain' || right.right === 'design' ? 'optional' : 'recommended',
    reasons: reasonsFor(right, index, milestones).map((id) => ({ id, text: REASONS[id] })),
    fileBy: lastFirstDay(family, milestones),
    cost: totalOf(own.filter(({ stage }) => stage !== 'renewal')),
    renewals: totalOf(own.filter(({ stage }) => stage === 'renewal')),
    itemIds: (plan.ip?.protection ?? []).filter(isChosen).map(({ id }) => id),
    suggested,
  };
}

function reasonsFor(
  { right, jurisdiction }: ProtectedRight,
  index: ProtectionIndex,
  { publishesWeights }: ProtectionMilestones,
): readonly ReasonId[] {
  switch (right) {
    case 'trademark':
      return FIRST_TO_FILE.has(jurisdiction) ? ['name', 'first-to-file'] : ['name'];
    case 'patent':
      return ['invention', ...disclosureReasons(jurisdiction, index, publishesWeights)];
    case 'trade-secret':
      if (publishesWeights === null) return ['secret-unknown'];
      return publishesWeights ? ['open-weights-secret'] : ['closed-weights'];
    case 'copyright':
      return jurisdiction === 'US' ? ['copyright-us'] : ['copyright-voluntary'];
    case 'domain':
      return ['domain'];
    case 'design':
      return ['interface'];
  }
}

function disclosureReasons(
  jurisdiction: string,
  index: ProtectionIndex,
  publishesWeights: boolean | null,
): readonly ReasonId[] {
  const grace = index.jurisdiction(jurisdiction)?.grace ?? null;
  if (grace === null) return ['grace-unknown'];
  if (grace.scope === 'any' && grace.months > 0) return ['grace'];
  return publishesWeights === true ? ['weights-destroy-novelty', 'no-grace'] : ['no-grace'];
}
