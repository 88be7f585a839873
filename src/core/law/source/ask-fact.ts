import { FACTS, type FactId, type FactType } from '#core/law/facts';
import { day, oneOf } from '#core/law/source/fields';
import type { Path } from '#core/law/source/law-fault';
import { isTerritory } from '#core/law/territories';
import type { Leaf } from '#core/law/trigger';

/** Told the place of each fault, what was expected there, and what stands there if it is not the value itself. */
export type Complain = (path: Path, expected: string, got?: string) => void;

/** What may be asked about a fact of each kind. */
const OPERATORS = {
  boolean: ['is'],
  number: ['is', 'gte', 'gt', 'lte', 'lt'],
  choice: ['is', 'in'],
  list: ['includes'],
  date: ['before'],
} as const satisfies Record<FactType['kind'], readonly string[]>;

const ALL_OPERATORS = ['is', 'in', 'includes', 'gte', 'gt', 'lte', 'lt', 'before'] as const;

/**
 * One question to one fact, checked against the kind of the fact.
 *
 * @returns null after a fault
 */
export function askFact(fact: FactId, operator: string, value: unknown, complain: Complain): Leaf | null {
  const { type } = FACTS[fact] as { readonly type: FactType };
  const allowed: readonly string[] = OPERATORS[type.kind];
  if (!allowed.includes(operator)) {
    const isKnown = (ALL_OPERATORS as readonly string[]).includes(operator);
    const problem = isKnown
      ? `${allowed.join(', ')}, since ${fact} is ${KIND_IN_WORDS[type.kind]}`
      : oneOf(ALL_OPERATORS, operator);
    complain([operator], `the operator ${problem}`, JSON.stringify(operator));
    return null;
  }
  const mismatch = findMismatch(type, operator, value);
  if (mismatch !== null) {
    complain([operator, ...mismatch.at], mismatch.expected);
    return null;
  }
  // The operator fits the fact and the value the operator: a leaf of that form.
  return { fact, [operator]: value } as unknown as Leaf;
}

const KIND_IN_WORDS = {
  boolean: 'true or false',
  number: 'a number',
  choice: 'one word',
  list: 'a list of words',
  date: 'a day',
} as const satisfies Record<FactType['kind'], string>;

interface Mismatch {
  readonly at: Path;
  readonly expected: string;
}

/** What was expected instead of the value, or null where it fits. */
function findMismatch(type: FactType, operator: string, value: unknown): Mismatch | null {
  switch (type.kind) {
    case 'boolean':
      return typeof value === 'boolean' ? null : { at: [], expected: 'true or false' };
    case 'number':
      return typeof value === 'number' && value >= 0 && value <= type.max
        ? null
        : { at: [], expected: `a number from 0 to ${type.max} [${type.unit}]` };
    case 'choice':
      if (operator === 'in') return findStranger(value, type.choices);
      return type.choices.includes(value as string) ? null : { at: [], expected: oneOf(type.choices, value) };
    case 'list':
      return findStranger(value, type.choices);
    case 'date':
      return day.safeParse(value).success ? null : { at: [], expected: 'a day as YYYY-MM-DD' };
  }
}

/** The first item that is no choice, or what is wrong with the list. */
function findStranger(value: unknown, choices: readonly string[] | 'country'): Mismatch | null {
  if (!Array.isArray(value) || value.length === 0) return { at: [], expected: 'a list of at least one word' };
  const isChoice = (item: unknown) =>
    typeof item === 'string' && (choices === 'country' ? isTerritory(item) : choices.includes(item));
  const index = value.findIndex((item) => !isChoice(item));
  if (index < 0) return null;
  const expected =
    choices === 'country' ? 'the code of a country (ISO 3166-1)' : oneOf(choices, value[index]);
  return { at: [index], expected };
}
