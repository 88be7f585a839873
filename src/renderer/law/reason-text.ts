import { useMemo } from 'react';
import type { Reason } from '#core/law/assessment';
import { FACTS, type FactValue } from '#core/law/facts';
import type { Leaf } from '#core/law/trigger';
import { textOfKey } from '../app/text-of-key';
import { useFormat } from '../format/use-format';
import { i18n } from '../i18n/i18n';
import { type FactText, useFactText } from './fact-text';

type Texts = Pick<typeof i18n, 'exists' | 't'>;

/** What was asked of a fact, how it came out, and from where: `Training compute: above 10²³ FLOP (7.2×10²³ FLOP …)`. */
export type ReasonText = (reason: Reason) => string;

/** @param texts those of the screen unless others are given, e.g. of a report in another language */
export function createReasonText(
  facts: FactText,
  date: (day: string) => string,
  texts: Texts = i18n,
): ReasonText {
  const text = (key: string, params: Readonly<Record<string, string>> = {}) =>
    textOfKey(`facts:reason.${key}`, params, texts) ?? key;

  /** The answer, where it is of the kind that was asked for; a stand-in may have answered with yes or no. */
  function own({ leaf: { fact }, value }: Reason): FactValue | null {
    return typeof value === 'boolean' && FACTS[fact].type.kind !== 'boolean' ? null : value;
  }

  function ofSize(relation: 'atLeast' | 'above' | 'atMost' | 'below', limit: number, reason: Reason): string {
    const { fact } = reason.leaf;
    const name = facts.name(fact);
    const isAny = limit === 0 && (relation === 'above' || relation === 'atMost');
    const said = isAny
      ? text(relation === 'above' ? 'some' : 'none', { name })
      : text(relation, { name, limit: facts.figure(fact, limit) });
    const value = own(reason);
    if (value === null || (isAny && relation === 'atMost')) return said;
    return text('withValue', { reason: said, value: facts.figure(fact, value) });
  }

  function ofChoice(wanted: readonly string[], reason: Reason): string {
    const { fact } = reason.leaf;
    const name = facts.name(fact);
    const value = own(reason);
    const given = value === null || typeof value === 'object' ? value : String(value);
    const met = Array.isArray(given) ? given.filter((item: string) => wanted.includes(item)) : given;
    const all = facts.list(
      wanted.map((choice) => facts.choice(fact, choice)),
      'one',
    );
    if (reason.holds)
      return text('is', { name, value: met === null ? all : facts.value(fact, met as FactValue) });
    if (given === null) return text('isNot', { name, value: all });
    return text('isOther', { name, own: facts.value(fact, given), value: all });
  }

  function plain(reason: Reason): string {
    const { leaf, holds } = reason;
    if ('is' in leaf) return ofEquality(leaf, reason);
    if ('in' in leaf) return ofChoice(leaf.in, reason);
    if ('includes' in leaf) return ofChoice(leaf.includes, reason);
    if ('gte' in leaf) return ofSize(holds ? 'atLeast' : 'below', leaf.gte, reason);
    if ('gt' in leaf) return ofSize(holds ? 'above' : 'atMost', leaf.gt, reason);
    if ('lte' in leaf) return ofSize(holds ? 'atMost' : 'above', leaf.lte, reason);
    if ('lt' in leaf) return ofSize(holds ? 'below' : 'atLeast', leaf.lt, reason);
    return text(holds ? 'before' : 'notBefore', { name: facts.name(leaf.fact), day: date(leaf.before) });
  }

  function ofEquality({ fact, is }: Extract<Leaf, { is: unknown }>, reason: Reason): string {
    if (typeof is === 'boolean') return facts.sentence(fact, reason.holds ? is : !is);
    if (typeof is === 'string') return ofChoice([is], reason);
    const params = { name: facts.name(fact), value: facts.figure(fact, is) };
    return text(reason.holds ? 'is' : 'isNot', params);
  }

  return (reason) => {
    const said = plain(reason);
    const { assumedFrom } = reason;
    if (assumedFrom === null) return said;
    if (assumedFrom.length === 0) return text('takenAsNo', { reason: said });
    return text('assumed', { reason: said, facts: facts.list(assumedFrom.map(facts.name), 'all') });
  };
}

/** In the language of the screen. */
export function useReasonText(): ReasonText {
  const facts = useFactText();
  const { date } = useFormat();
  return useMemo(() => createReasonText(facts, date), [facts, date]);
}
