import type { FactId } from '#core/law/facts';
import type { DayRange } from '#core/law/law';
import {
  countKind,
  countryEntries,
  type DutyEntry,
  ENTRY_KINDS,
  planEntries,
} from '#core/law/plan-duties/duty-entries';
import { type EffortLevel, effortDays, effortLevel } from '#core/law/plan-duties/effort-level';
import type { CountryDuties, PlanDuties } from '#core/law/plan-duties/plan-duties';
import { THEMES, type ThemeId } from '#core/law/themes';

/** Whose law a country has: the words under its name. */
export type LawLevel = 'union' | 'national' | 'parts';

/** What one theme asks for in one country, or over several. */
export interface MatrixCell {
  /** All of it, in the order of the panel: what binds first. Ended duties are left out. */
  readonly entries: readonly DutyEntry[];
  readonly bindingCount: number;
  /** Of those that bind. */
  readonly criticalCount: number;
  readonly unknownCount: number;
  readonly laterCount: number;
  readonly proposedCount: number;
  readonly adviceCount: number;
  /** Facts that the open ones wait for. */
  readonly missing: readonly FactId[];
  /** One-off work of those that bind [working days]. */
  readonly days: DayRange;
  /** null = nothing binds. */
  readonly level: EffortLevel | null;
}

export interface MatrixColumn {
  readonly country: string;
  readonly roles: CountryDuties['roles'];
  readonly levels: readonly LawLevel[];
  readonly total: MatrixCell;
}

export interface MatrixRow {
  readonly theme: ThemeId;
  /** One a column. */
  readonly cells: readonly MatrixCell[];
}

export interface Matrix {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  /** Over all countries, a duty of one law once. */
  readonly all: MatrixCell;
}

/** Countries against themes. */
export function matrixView(duties: PlanDuties): Matrix {
  const entriesOf = duties.countries.map(countryEntries);
  return {
    columns: duties.countries.map((country, index) => ({
      country: country.country,
      roles: country.roles,
      levels: lawLevels(country),
      total: cellOf(entriesOf[index] ?? []),
    })),
    rows: THEMES.map((theme) => ({
      theme,
      cells: entriesOf.map((entries) =>
        cellOf(entries.filter(({ assessment }) => assessment.duty.theme === theme)),
      ),
    })),
    all: cellOf(planEntries(duties)),
  };
}

export function cellOf(of: readonly DutyEntry[]): MatrixCell {
  const entries = of
    .filter(({ kind }) => kind !== 'ended')
    .toSorted((a, b) => ENTRY_KINDS.indexOf(a.kind) - ENTRY_KINDS.indexOf(b.kind));
  const binding = entries.filter(({ kind }) => kind === 'binding');
  const days = effortDays(binding);
  return {
    entries,
    bindingCount: binding.length,
    criticalCount: binding.filter(({ assessment }) => assessment.duty.severity === 'critical').length,
    unknownCount: countKind(entries, 'unknown'),
    laterCount: countKind(entries, 'later'),
    proposedCount: countKind(entries, 'proposed'),
    adviceCount: countKind(entries, 'advice'),
    missing: [
      ...new Set(entries.flatMap(({ kind, assessment }) => (kind === 'unknown' ? assessment.missing : []))),
    ],
    days,
    level: binding.length === 0 ? null : effortLevel(days),
  };
}

function lawLevels({ country, places }: CountryDuties): readonly LawLevel[] {
  const levels = places.map(({ place: { partOf, jurisdiction } }): LawLevel => {
    if (partOf !== null) return 'parts';
    return jurisdiction.id === country ? 'national' : 'union';
  });
  return (['union', 'national', 'parts'] as const).filter((level) => levels.includes(level));
}
