import type { LawIndex } from '#core/law/engine/law-index';
import type { Severity } from '#core/law/law';
import type { Deadline } from '#core/law/plan-duties/deadlines';
import type { Words } from '../use-words';
import type { CalendarDay } from './write-calendar';

export interface CalendarWords {
  readonly severity: (severity: Severity) => string;
  readonly noAdvice: string;
}

/** Deadlines as days of a calendar file, in the language in use. */
export function calendarDays(
  deadlines: readonly Deadline[],
  planId: string,
  index: Pick<LawIndex, 'instruments'>,
  { text, countries, provision }: Pick<Words, 'text' | 'countries' | 'provision'>,
  words: CalendarWords,
): readonly CalendarDay[] {
  return deadlines.map(({ planDuty, dueOn }) => {
    const { duty } = planDuty.assessment;
    const instrument = index.instruments.get(duty.instrumentId);
    const law = instrument === undefined ? '' : `${text(instrument.title)}, `;
    return {
      uid: `${planId}.${duty.id}@landfall`,
      date: dueOn,
      summary: text(duty.title),
      description: [
        text(duty.what),
        `${law}${provision(duty.provision)}`,
        countries(planDuty.countries),
        words.noAdvice,
      ].join('\n'),
      url: duty.officialSource ?? duty.source,
      categories: [words.severity(duty.severity)],
    };
  });
}

const UNSAFE_IN_FILE_NAMES = /[^\p{L}\p{N}._-]+/gu;

/** @param country null = all */
export function calendarFileName(planName: string, country: string | null): string {
  const stem = planName
    .replace(UNSAFE_IN_FILE_NAMES, '-')
    .slice(0, 80)
    .replace(/^[-.]+|[-.]+$/g, '');
  return `${[stem || 'plan', ...(country === null ? [] : [country])].join('-')}.ics`;
}
