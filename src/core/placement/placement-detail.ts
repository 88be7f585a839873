import type { Constraint } from '#core/placement/constraint';
import { breaksDataRule, flagsOf, isDataRuleOpen } from '#core/placement/data-rules';
import { type ExportStanding, isRestrictedSeat } from '#core/placement/export-standing';
import type { PlaceHardware } from '#core/placement/placement-basis';
import { placementAt } from '#core/placement/placement-totals';
import type { RiskParts } from '#core/placement/risk-index';
import type { PlacementSearcher } from '#core/placement/search-placements';
import { type SplitServing, serveByMarket } from '#core/placement/serving-by-market';
import type { PlacementSearch } from '#core/plan/placement-search';
import type { Plan } from '#core/plan/plan';

/** What is behind the numbers of one placement. */
export interface PlacementDetail {
  readonly placement: Plan['placement'];
  /** In the order in which they are asked; empty = lawful. */
  readonly failed: readonly Constraint[];
  readonly riskParts: RiskParts;
  /** [t CO2]; null = not known. */
  readonly tonnesCo2: { readonly training: number | null; readonly serving: number | null };
  readonly hardware: Readonly<
    Record<
      'training' | 'serving',
      {
        readonly acceleratorId: string;
        readonly pricedIn: string | null;
        readonly isOffered: boolean;
        readonly exportStanding: ExportStanding;
        /** Free where it runs, but the seat is in a place whose companies need a licence for it anywhere. */
        readonly needsLicenceForSeat: boolean;
      }
    >
  >;
  /** By market: round trip [ms], null = not known; what becomes of its users' data. */
  readonly markets: readonly {
    readonly country: string;
    readonly latencyMs: number | null;
    /** `kept`: the rule is kept. `open`: hangs on an answer that is missing. */
    readonly data: 'stays' | 'leaves' | 'breaks' | 'open';
    /** Ids of the duties that say that its data stay, or that an authority is asked first. */
    readonly duties: readonly string[];
  }[];
  /** null = nothing to divide. */
  readonly split: SplitServing | null;
}

export function placementDetail(
  { basis, riskPartsOf }: PlacementSearcher,
  constraints: PlacementSearch,
  number: number,
  /** From the search with the same constraints. */
  failed: readonly Constraint[],
): PlacementDetail {
  const { countries, plan } = basis;
  const { training, serving, seat } = placementAt(number, countries.length);
  const known = (value: number | undefined) => (value === undefined || Number.isNaN(value) ? null : value);
  const isLicensedSeat = isRestrictedSeat(basis.model.index.countries.get(countries[seat] as string));
  const hardware = ({ pricing, isOffered, exportStanding, isRestrictedPart }: PlaceHardware) => ({
    acceleratorId: pricing.acceleratorId,
    pricedIn: pricing.pricedIn,
    isOffered,
    exportStanding,
    needsLicenceForSeat: isLicensedSeat && isRestrictedPart,
  });
  const trained = basis.training[training] as PlaceHardware;
  const served = basis.serving[serving] as PlaceHardware;
  const placement = {
    training: countries[training] as string,
    serving: countries[serving] as string,
    team: countries[seat] as string,
  };
  return {
    placement,
    failed,
    riskParts: riskPartsOf(number),
    tonnesCo2: { training: known(trained.tonnesCo2), serving: known(served.tonnesCo2) },
    hardware: { training: hardware(trained), serving: hardware(served) },
    markets: plan.markets.map(({ country }, position) => {
      const rules = basis.markets[position];
      const flags = rules === undefined ? 0 : flagsOf(rules, placement);
      const data =
        rules === undefined
          ? 'open'
          : breaksDataRule(rules, flags, constraints)
            ? 'breaks'
            : isDataRuleOpen(rules, flags, constraints)
              ? 'open'
              : rules.leaves[flags] === 0
                ? 'stays'
                : 'leaves';
      return {
        country,
        latencyMs: known(basis.latencyMs[serving]?.[position]),
        data,
        duties: rules?.duties[flags] ?? [],
      };
    }),
    split: serveByMarket(basis, constraints, training, seat),
  };
}
