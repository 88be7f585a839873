import * as z from 'zod';
import { FACTS, isFactId } from '#core/law/facts';
import { askFact, type Complain } from '#core/law/source/ask-fact';
import { oneOf } from '#core/law/source/fields';
import type { Path } from '#core/law/source/law-fault';
import type { Leaf, Trigger } from '#core/law/trigger';

/** Deeper ones are a slip; and the readers of triggers recurse. */
const MAX_DEPTH = 20;

const FORMS =
  'a trigger: {fact: NAME, is: VALUE}, {all: [...]}, {any: [...]}, {not: {...}} or {condition: NAME}';

/** A trigger; every fault in it is named at its own place. */
export const trigger = z.unknown().transform((value, context): Trigger => {
  const read = readTrigger(value, [], 1, (path, message, got) => {
    context.addIssue({ code: 'custom', path: [...path], message, params: { got } });
  });
  return read ?? z.NEVER;
});

function readTrigger(value: unknown, path: Path, depth: number, complain: Complain): Trigger | null {
  const fail = (expected: string, at: Path = path): null => {
    complain(at, expected);
    return null;
  };
  if (depth > MAX_DEPTH) return fail(`at most ${MAX_DEPTH} triggers inside one another`);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail(FORMS);
  const keys = Object.keys(value);
  const [key] = keys;
  const map = value as Readonly<Record<string, unknown>>;
  if (keys.includes('fact')) return readLeaf(map, path, complain);
  if (key === undefined || keys.length > 1) return fail(FORMS);
  const inner = map[key];
  switch (key) {
    case 'all':
    case 'any': {
      if (!Array.isArray(inner)) return fail('a list of triggers', [...path, key]);
      if (key === 'any' && inner.length === 0) return fail('at least one trigger', [...path, key]);
      const parts = inner.map((part, index) => readTrigger(part, [...path, key, index], depth + 1, complain));
      const sound = parts.filter((part) => part !== null);
      if (sound.length < parts.length) return null;
      return key === 'all' ? { all: sound } : { any: sound };
    }
    case 'not': {
      const negated = readTrigger(inner, [...path, key], depth + 1, complain);
      return negated === null ? null : { not: negated };
    }
    case 'condition':
      return typeof inner === 'string'
        ? { condition: inner }
        : fail('the name of a condition of this file', [...path, key]);
    default:
      return fail(FORMS);
  }
}

function readLeaf(map: Readonly<Record<string, unknown>>, path: Path, complain: Complain): Leaf | null {
  const { fact, ...questions } = map;
  if (typeof fact !== 'string' || !isFactId(fact)) {
    complain([...path, 'fact'], `the name of a fact: ${oneOf(Object.keys(FACTS), fact)}`);
    return null;
  }
  const operators = Object.keys(questions);
  const [operator] = operators;
  if (operator === undefined || operators.length > 1) {
    complain(path, `one question to ${fact}, as {fact: ${fact}, is: VALUE}`);
    return null;
  }
  return askFact(fact, operator, questions[operator], (at, expected, got) =>
    complain([...path, ...at], expected, got),
  );
}
