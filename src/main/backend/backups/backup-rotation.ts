/** Kept of the current day, and in all. */
const KEPT_OF_TODAY = 3;
const KEPT_IN_ALL = 10;

export interface DatedBackup {
  readonly fileName: string;
  readonly createdAtMs: number;
}

/**
 * Which backups have had their time: the last 3 of today stay, then the last one of each earlier day, 10 in all.
 *
 * @param dayOf calendar day of a moment, as the user's clock shows it
 */
export function outdatedBackups<B extends DatedBackup>(
  backups: readonly B[],
  nowMs: number,
  dayOf: (ms: number) => string = localDay,
): readonly B[] {
  const newestFirst = backups.toSorted((a, b) => b.createdAtMs - a.createdAtMs);
  const today = dayOf(nowMs);
  const countOfDay = new Map<string, number>();
  let keptCount = 0;
  return newestFirst.filter((backup) => {
    const day = dayOf(backup.createdAtMs);
    const count = (countOfDay.get(day) ?? 0) + 1;
    countOfDay.set(day, count);
    const isKept = count <= (day === today ? KEPT_OF_TODAY : 1) && keptCount < KEPT_IN_ALL;
    if (isKept) keptCount += 1;
    return !isKept;
  });
}

function localDay(ms: number): string {
  return new Date(ms).toDateString();
}
