import { type DocumentContext, standing } from '#core/assessments/context';
import { servesDuty } from '#core/assessments/document-duties';
import { dutyPlace } from '#core/assessments/duty-rows';
import type { Bilingual } from '#core/law/law';
import type { PlanDuty } from '#core/law/plan-duties/plan-duties';

const HOUR_MS = 3_600_000;

/** A duty to report an incident, and the time it leaves. */
export interface ClockRow {
  readonly duty: PlanDuty;
  readonly where: Bilingual;
  /** Law and provision. */
  readonly citation: Bilingual;
  readonly regulator: Bilingual | null;
  /** null = the law names no hours: without undue delay. */
  readonly hours: number | null;
  /** Whether the duty applies, or hangs on a missing answer. */
  readonly isCertain: boolean;
}

/** Duties to report an incident in the countries of the plan, the shortest time first; no hours come last. */
export function clockRows(c: DocumentContext): readonly ClockRow[] {
  return standing(c.duties, (duty) => servesDuty('breach', duty))
    .map((duty) => ({
      duty,
      where: dutyPlace(c, duty),
      citation: c.citation(duty),
      regulator: c.instrumentOf(duty)?.regulator ?? null,
      hours: duty.assessment.duty.deadlineHours,
      isCertain: duty.assessment.state === 'applies',
    }))
    .sort((a, b) => (a.hours ?? Number.MAX_SAFE_INTEGER) - (b.hours ?? Number.MAX_SAFE_INTEGER));
}

/** Reads a moment such as `2026-11-26T07:00Z`. @returns milliseconds since 1970; null = no such moment */
export function readMoment(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/.test(text)) return null;
  const timeMs = Date.parse(text);
  return Number.isNaN(timeMs) ? null : timeMs;
}

/** A moment to the minute, in UTC: `2026-11-26T07:00Z`. @param timeMs milliseconds since 1970 */
export function writeMoment(timeMs: number): string {
  return `${new Date(timeMs).toISOString().slice(0, 16)}Z`;
}

/** Last moment to report. @param discoveredMs milliseconds since 1970 @returns the same; null without hours */
export function deadlineMs(discoveredMs: number, hours: number | null): number | null {
  return hours === null ? null : discoveredMs + hours * HOUR_MS;
}
