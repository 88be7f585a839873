import { RISK_AREAS, type RiskArea } from '#core/ip/ip';
import type { RegisterEntry } from '#core/ip/plan-ip/register';
import type { RiskLevel } from '#core/ip/risks/risk-level';
import { RiskStatus } from '#core/plan/ip/risk-record';
import type { Place } from '../use-place';

/** Which of the two positions of a risk the matrix shows. */
export const MATRIX_SHOWS = ['after', 'before', 'both'] as const;
export type MatrixShows = (typeof MATRIX_SHOWS)[number];

/** Stands for “nobody” in the address. */
export const NOBODY = '-';

export interface RegisterFilter {
  /** Empty = all. */
  readonly countries: readonly string[];
  readonly area: RiskArea | null;
  readonly status: RiskStatus | null;
  /** `NOBODY` = risks without one. */
  readonly owner: string | null;
  readonly cell: { readonly likelihood: number; readonly impact: number } | null;
  readonly shows: MatrixShows;
}

/** Words of the address that narrow the register. */
export const NO_FILTER = { in: null, area: null, status: null, owner: null, cell: null } as const;

/** What the address asks for; what it asks for wrongly is not asked for. */
export function readFilter(place: Pick<Place, 'get' | 'list'>): RegisterFilter {
  const cell = /^([1-5])x([1-5])$/.exec(place.get('cell') ?? '');
  return {
    countries: place.list('in'),
    area: RISK_AREAS.find((area) => area === place.get('area')) ?? null,
    status: RiskStatus.options.find((status) => status === place.get('status')) ?? null,
    owner: place.get('owner'),
    cell: cell === null ? null : { likelihood: Number(cell[1]), impact: Number(cell[2]) },
    shows: MATRIX_SHOWS.find((shows) => shows === place.get('shows')) ?? 'after',
  };
}

export function isFiltering({ countries, area, status, owner, cell }: RegisterFilter): boolean {
  return countries.length > 0 || area !== null || status !== null || owner !== null || cell !== null;
}

/** Lines that fit everything but the cell: those the matrix shows. */
export function fitsMatrix({ countries, planRisk }: RegisterEntry, filter: RegisterFilter): boolean {
  const { assessment, record } = planRisk;
  return (
    (filter.countries.length === 0 || countries.some((country) => filter.countries.includes(country))) &&
    (filter.area === null || assessment.risk.area === filter.area) &&
    (filter.status === null || record.status === filter.status) &&
    (filter.owner === null || (record.owner.trim() || NOBODY) === filter.owner)
  );
}

/** Levels at which a risk stands in the matrix. */
export function shownLevels(
  { before, after }: Pick<RegisterEntry['planRisk'], 'before' | 'after'>,
  shows: MatrixShows,
): readonly RiskLevel[] {
  if (shows === 'both') return [before, after];
  return [shows === 'before' ? before : after];
}

export function fitsFilter(entry: RegisterEntry, filter: RegisterFilter): boolean {
  const { cell, shows } = filter;
  return (
    fitsMatrix(entry, filter) &&
    (cell === null ||
      shownLevels(entry.planRisk, shows).some(
        ({ likelihood, impact }) => likelihood === cell.likelihood && impact === cell.impact,
      ))
  );
}

/** Everybody who sees to a risk, by name. */
export function ownersOf(entries: readonly RegisterEntry[]): readonly string[] {
  const owners = entries.map(({ planRisk }) => planRisk.record.owner.trim()).filter((owner) => owner !== '');
  return [...new Set(owners)].toSorted();
}
