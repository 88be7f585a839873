import type { Catalog } from '#core/catalog/catalog';
import type { ComputePricing, CountryEstimate, Evaluation } from '#core/evaluation/evaluation';
import { alignColumns } from '#main/shells/cli/align-columns';
import { formatUsd, formatUsdRange } from '#main/shells/cli/estimate/format-usd';

/** The readable form of an estimate: cheapest median first. */
export function estimateTable(planName: string, evaluation: Evaluation, catalog: Catalog): string {
  const nameOf = new Map(catalog.countries.map(({ iso2, nameEn }) => [iso2, nameEn]));
  const sorted = [...evaluation.countries].sort((a, b) => a.totalUsd.p50 - b.totalUsd.p50);
  const rows = sorted.map((estimate) => [
    `${estimate.country}  ${nameOf.get(estimate.country) ?? ''}`,
    `${estimate.complete ? '' : 'at least '}${formatUsd(estimate.totalUsd.p50)}`,
    `(${formatUsdRange(estimate.totalUsd.p10, estimate.totalUsd.p90)})`,
    notes(estimate),
  ]);
  const ofLaw = lawLines(evaluation);
  return [
    `${planName}: total over the horizon [USD], median and the range that holds 8 runs in 10`,
    '',
    ...alignColumns(
      [['country', 'median', 'P10 – P90', 'price of compute'], ...rows],
      (column) => column === 1 || column === 2,
    ),
    '',
    ...ofLaw,
    `${evaluation.sampleCount.toLocaleString('en-US')} runs, seed ${evaluation.seed}, catalog ${evaluation.catalogVersion} (${evaluation.catalogChecksum})`,
    '',
  ].join('\n');
}

function notes({ training, serving, items }: CountryEstimate): string {
  const parts = [`training ${priceNote(training)}`, `serving ${priceNote(serving)}`];
  const unknown = items.filter(({ usd }) => usd === null).map(({ id }) => id.replaceAll('_', ' '));
  if (unknown.length > 0) parts.push(`not counted: ${unknown.join(', ')}`);
  return parts.join('; ');
}

/** Duties of the plan as it is placed, and how many of them nobody can tell yet: these are not in the cost. */
function lawLines({ planned, countries }: Evaluation): readonly string[] {
  const { compliance } = planned;
  if (compliance === null) return [];
  const { dutyCount, unknownCount } = compliance;
  const days = (low: number, high: number) => `${Math.round(low)} – ${Math.round(high)}`;
  const { onceDays, recurringDaysPerYear } = compliance;
  const unpriced = countries.filter(({ items }) =>
    items.some(({ id, usd }) => id === 'compliance' && usd === null),
  );
  return [
    `law, as placed in the plan: ${counted(dutyCount, 'duty applies', 'duties apply')}, ${days(onceDays.low, onceDays.high)} working days once and ${days(recurringDaysPerYear.low, recurringDaysPerYear.high)} a year`,
    ...(unknownCount === 0
      ? []
      : [`not counted: ${counted(unknownCount, 'duty waits', 'duties wait')} for an answer of the plan`]),
    ...(unpriced.length === 0
      ? []
      : [`cost of compliance work not known in ${unpriced.map(({ country }) => country).join(', ')}`]),
    '',
  ];
}

function counted(count: number, one: string, other: string): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : other}`;
}

function priceNote(pricing: ComputePricing): string {
  switch (pricing.status) {
    case 'nearest':
      return `nearest, in ${pricing.pricedIn}${pricing.distanceKm === null ? '' : ` (${Math.round(pricing.distanceKm).toLocaleString('en-US')} km)`}`;
    case 'alternative':
      return `alternative, ${pricing.acceleratorId} for ${pricing.wantedAcceleratorId}`;
    default:
      return pricing.status;
  }
}
