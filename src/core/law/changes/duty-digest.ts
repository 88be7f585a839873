import { SHORT_HASH_CHARS, shortHash } from '#core/law/changes/short-hash';
import { stableText } from '#core/law/changes/stable-text';
import type { Duty, Instrument, Jurisdiction, NamedCondition } from '#core/law/law';
import type { Trigger } from '#core/law/trigger';

/** What of a duty can change, in the order of a digest; append, never reorder: digests stand in plans. */
export const DUTY_ASPECTS = [
  'wording',
  'source',
  'trigger',
  'dates',
  'urgency',
  'effort',
  'penalty',
  'scope',
] as const;
export type DutyAspect = (typeof DUTY_ASPECTS)[number];

type Context = Pick<Jurisdiction, 'conditions'>;

/**
 * Digest of a duty and of what it takes from its instrument: a short hash for each aspect, so that a later state can
 * be told apart by aspect. Who read the source and when is no part of it: a review is no change of the law.
 */
export function dutyDigest(duty: Duty, instrument: Instrument, { conditions }: Context): string {
  const content: Readonly<Record<DutyAspect, unknown>> = {
    wording: [
      duty.title,
      duty.what,
      duty.evidence,
      duty.note,
      duty.variants.map(({ what, note }) => [what, note]),
    ],
    source: [duty.provision, duty.source, duty.officialSource, instrument.title, instrument.citation],
    trigger: [
      spelledOut(instrument.appliesWhen, conditions),
      spelledOut(duty.when, conditions),
      duty.variants.map(({ territories, when }) => [
        territories,
        when === null ? null : spelledOut(when, conditions),
      ]),
    ],
    dates: [
      [instrument.status, instrument.inForce, duty.isProposed, duty.isAdvice],
      [duty.appliesFrom, duty.appliesFromWhen, duty.appliesUntil, duty.replacedBy],
      ...duty.variants.flatMap(({ territories, appliesFrom }) =>
        appliesFrom === null ? [] : [[territories, appliesFrom]],
      ),
    ],
    urgency: [duty.severity, duty.timing, duty.deadlineHours, duty.variants.map((it) => it.deadlineHours)],
    effort: [duty.effortDays, duty.recurringDaysPerYear],
    penalty: duty.penalty ?? instrument.maxPenalty,
    scope: [duty.theme, duty.covers],
  };
  return DUTY_ASPECTS.map((aspect) => shortHash(stableText(content[aspect]))).join('');
}

/** Aspects in which two digests differ; one that only the newer Landfall knows counts as unchanged. */
export function changedAspects(before: string, now: string): readonly DutyAspect[] {
  return DUTY_ASPECTS.filter((_, index) => {
    const part = (digest: string) => digest.slice(index * SHORT_HASH_CHARS, (index + 1) * SHORT_HASH_CHARS);
    return part(before) !== '' && part(before) !== part(now);
  });
}

/** The trigger with its named conditions written out: a condition that changes, changes every duty that uses it. */
function spelledOut(trigger: Trigger, conditions: Readonly<Record<string, NamedCondition>>): unknown {
  if ('condition' in trigger) {
    const named = Object.hasOwn(conditions, trigger.condition) ? conditions[trigger.condition] : undefined;
    return named === undefined ? trigger : spelledOut(named.when, conditions);
  }
  if ('all' in trigger) return { all: trigger.all.map((part) => spelledOut(part, conditions)) };
  if ('any' in trigger) return { any: trigger.any.map((part) => spelledOut(part, conditions)) };
  return 'not' in trigger ? { not: spelledOut(trigger.not, conditions) } : trigger;
}
