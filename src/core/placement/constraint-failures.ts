import { BIT, NO_PLACEMENT } from '#core/placement/constraint';
import { breaksDataRule, isDataRuleOpen, placementFlags } from '#core/placement/data-rules';
import { isRestrictedSeat } from '#core/placement/export-standing';
import type { PlaceHardware, PlacementBasis } from '#core/placement/placement-basis';
import { placementAt } from '#core/placement/placement-totals';
import type { PlacementSearch } from '#core/plan/placement-search';

/** What hangs on training and serving country alone. */
export function workOf({ countries, training, serving, latencyMs }: PlacementBasis) {
  const size = countries.length;
  const tonnesCo2 = new Float32Array(size * size);
  // By placement, for the front; what is not known counts as the worst there is.
  const carbonOf = new Float32Array(size ** 3);
  for (let t = 0; t < size; t += 1)
    for (let s = 0; s < size; s += 1) {
      const sum = (training[t] as PlaceHardware).tonnesCo2 + (serving[s] as PlaceHardware).tonnesCo2;
      const tonnes = Math.round(sum * 10) / 10;
      tonnesCo2[t * size + s] = tonnes;
      carbonOf.fill(
        Number.isNaN(tonnes) ? Number.POSITIVE_INFINITY : tonnes,
        (t * size + s) * size,
        (t * size + s + 1) * size,
      );
    }
  return {
    tonnesCo2,
    carbonOf,
    latencyMs: Float64Array.from(latencyMs, (toMarkets) =>
      toMarkets.reduce((most, ms) => Math.max(most, ms), 0),
    ),
  };
}

/** Failed constraints of every placement but the budget. */
export function failuresOf(
  basis: PlacementBasis,
  constraints: PlacementSearch,
  latencyMs: Float64Array,
  tonnesCo2: Float32Array,
  isComplete: Uint8Array,
): Uint16Array {
  const { countries, plan, isTied, markets } = basis;
  const size = countries.length;
  const excluded = countries.map((country) => constraints.excluded.includes(country));
  const keeps = (role: 'training' | 'serving' | 'team', country: string) =>
    constraints.kept.includes(role) && country !== plan.placement[role];
  const hardwareMask = (hardware: PlaceHardware) =>
    (constraints.localOffersOnly && !hardware.isOffered ? BIT.offers : 0) |
    (!constraints.allowsLicence && hardware.exportStanding !== 'free' ? BIT.export : 0);
  const trainingMask = countries.map(
    (country, number) =>
      (excluded[number] ? BIT.excluded : 0) |
      (keeps('training', country) && !isTied.training ? BIT.kept : 0) |
      hardwareMask(basis.training[number] as PlaceHardware),
  );
  const servesNobody = plan.markets.length === 0;
  const servingMask = countries.map(
    (country, number) =>
      (excluded[number] ? BIT.excluded : 0) |
      (keeps('serving', country) && !isTied.serving ? BIT.kept : 0) |
      (servesNobody ? 0 : hardwareMask(basis.serving[number] as PlaceHardware)) |
      (isOver(latencyMs[number] as number, constraints.maxLatencyMs) ? BIT.latency : 0),
  );
  const seatMask = countries.map(
    (country, number) => (excluded[number] ? BIT.excluded : 0) | (keeps('team', country) ? BIT.kept : 0),
  );
  const { index } = basis.model;
  const isLicensedSeat = countries.map(
    (country) => !constraints.allowsLicence && isRestrictedSeat(index.countries.get(country)),
  );
  const marketMasks = markets.map((market) => ({
    isHere: countries.map((country) => market.here.has(country)),
    breaks: Array.from({ length: 8 }, (_, flags) => breaksDataRule(market, flags, constraints)),
  }));
  const watched = marketMasks.filter(({ breaks }) => breaks.includes(true));

  const failed = new Uint16Array(size ** 3);
  let number = 0;
  for (let t = 0; t < size; t += 1)
    for (let s = 0; s < size; s += 1) {
      const isTooDirty = isOver(tonnesCo2[t * size + s] as number, constraints.maxTonnesCo2);
      const work = (trainingMask[t] as number) | (servingMask[s] as number) | (isTooDirty ? BIT.carbon : 0);
      const runsRestricted =
        (basis.training[t] as PlaceHardware).isRestrictedPart ||
        (!servesNobody && (basis.serving[s] as PlaceHardware).isRestrictedPart);
      for (let seat = 0; seat < size; seat += 1) {
        let mask = work | (seatMask[seat] as number);
        for (const { isHere, breaks } of watched) {
          const flags = placementFlags(isHere[t] === true, isHere[s] === true, isHere[seat] === true);
          if (breaks[flags] === true) mask |= BIT.data;
        }
        if (isLicensedSeat[seat] === true && runsRestricted) mask |= BIT.export;
        if (isComplete[number] === 0) mask |= BIT['unknown-cost'];
        if ((isTied.training && t !== seat) || (isTied.serving && s !== seat)) mask = NO_PLACEMENT;
        failed[number] = mask;
        number += 1;
      }
    }
  return failed;
}

/** What is not known is over any limit: it cannot be shown to be within. */
function isOver(value: number, limit: number | null): boolean {
  return limit !== null && !(value <= limit);
}

/** How many lawful placements there are of which a rule about data hangs on an answer that is missing. */
export function openCountOf(
  { countries, markets }: PlacementBasis,
  constraints: PlacementSearch,
  lawful: readonly number[],
): number {
  const size = countries.length;
  const open = markets
    .map((market) => ({
      isHere: countries.map((country) => market.here.has(country)),
      isOpen: Array.from({ length: 8 }, (_, flags) => isDataRuleOpen(market, flags, constraints)),
    }))
    .filter(({ isOpen }) => isOpen.includes(true));
  if (open.length === 0) return 0;
  return lawful.filter((number) => {
    const { training, serving, seat } = placementAt(number, size);
    return open.some(
      ({ isHere, isOpen }) =>
        isOpen[placementFlags(isHere[training] === true, isHere[serving] === true, isHere[seat] === true)],
    );
  }).length;
}
