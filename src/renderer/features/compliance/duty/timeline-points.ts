/** What happens on a day of the timeline of a duty. */
export type TimelineKind = 'from' | 'until' | 'phase' | 'today' | 'launch' | 'due';

export interface TimelinePoint {
  readonly kind: TimelineKind;
  /** YYYY-MM-DD */
  readonly day: string;
  /** Place on the line [%] */
  readonly percent: number;
  /** Line of its label, counted from 0, so that labels do not run into each other; null = a step of the law whose label has no room. */
  readonly level: number | null;
}

export interface TimelineDays {
  readonly from: string | null;
  readonly until: string | null;
  readonly phases: readonly string[];
  readonly today: string;
  readonly launch: string;
  readonly due: string | null;
}

/** Labels nearer than this stand below each other [%]. */
const LABEL_PERCENT = 19;
/** A law much older than the plan would press everything else together [years before the first other day]. */
const MAX_BEFORE_YEARS = 1;

/** Days of a duty in their order; of several on one day the one that says most. An old first day stands at the left end. */
export function timelinePoints(days: TimelineDays): readonly TimelinePoint[] {
  const all: { kind: TimelineKind; day: string }[] = [
    ...(days.from === null ? [] : [{ kind: 'from' as const, day: days.from }]),
    { kind: 'launch', day: days.launch },
    ...(days.due === null ? [] : [{ kind: 'due' as const, day: days.due }]),
    { kind: 'today', day: days.today },
    ...(days.until === null ? [] : [{ kind: 'until' as const, day: days.until }]),
    ...days.phases
      .filter((day) => day > yearsBefore(days.today, MAX_BEFORE_YEARS))
      .map((day) => ({ kind: 'phase' as const, day })),
  ];
  const once = all.filter(({ day }, index) => all.findIndex((other) => other.day === day) === index);
  const sorted = once.toSorted((a, b) => a.day.localeCompare(b.day));
  const nearest =
    sorted.find(({ day }) => day > yearsBefore(days.today, MAX_BEFORE_YEARS))?.day ?? days.today;
  const start = time(max(sorted[0]?.day ?? days.today, yearsBefore(nearest, MAX_BEFORE_YEARS)));
  const end = time(sorted.at(-1)?.day ?? days.today);
  const placed = sorted.map(({ kind, day }) => ({
    kind,
    day,
    percent: end > start ? (100 * Math.max(0, time(day) - start)) / (end - start) : 50,
  }));
  const levels = labelLevels(placed);
  return placed.map((point) => ({ ...point, level: levels.get(point.day) ?? null }));
}

/** Lines of the labels by day. Steps of the law come last and only where the first line has room: many laws have six. */
function labelLevels(
  points: readonly { readonly kind: TimelineKind; readonly day: string; readonly percent: number }[],
): ReadonlyMap<string, number> {
  const lines: number[][] = [];
  const levels = new Map<string, number>();
  const hasRoom = (line: readonly number[], percent: number) =>
    line.every((taken) => Math.abs(percent - taken) >= LABEL_PERCENT);
  const [steps, others] = [
    points.filter(({ kind }) => kind === 'phase'),
    points.filter(({ kind }) => kind !== 'phase'),
  ];
  for (const { kind, day, percent } of [...others, ...steps]) {
    const free = lines.findIndex((line) => hasRoom(line, percent));
    if (kind === 'phase' && free !== 0) continue;
    const level = free === -1 ? lines.length : free;
    lines[level] = [...(lines[level] ?? []), percent];
    levels.set(day, level);
  }
  return levels;
}

const time = (day: string) => Date.parse(`${day}T00:00:00Z`);
const max = (a: string, b: string) => (a > b ? a : b);

function yearsBefore(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;
}
