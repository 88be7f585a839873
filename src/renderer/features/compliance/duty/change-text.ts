import type { FactChange } from '#core/law/engine/candidate-changes';
import { useFactText } from '../../../law/fact-text';
import type { Words } from '../use-words';

/** More alternatives than these are left out: the first says it. */
const MOST_CHOICES = 3;

/** A fact as it would have to be, in words: “Children’s data: no”, “Users here: below 1,000,000 people”. */
export function useChangeText({ t }: Words): (change: FactChange) => string {
  const facts = useFactText();
  return ({ fact, to, limit, orElse }) => {
    const name = facts.name(fact);
    if (limit?.kind === 'at-most' && limit.value === 0)
      return t('change.is', { fact: name, value: t('change.nothing') });
    if (limit !== null)
      return t(`change.${limit.kind}`, { fact: name, value: facts.value(fact, limit.value) });
    if (typeof to === 'boolean') return facts.sentence(fact, to);
    const choices = [to, ...orElse].slice(0, MOST_CHOICES);
    const value = Array.isArray(to)
      ? to.length === 0
        ? t('change.nothing')
        : facts.value(fact, to)
      : facts.list(
          choices.map((choice) => facts.value(fact, choice)),
          'one',
        );
    return t('change.is', { fact: name, value });
  };
}
