import type { AppError } from '#core/contract/app-error';
import { FACTS, type FactId, type Facts, type FactType, type FactValue, isFactId } from '#core/law/facts';
import { closest } from '#core/shared/closest';
import { isDate } from '#core/shared/is-date';
import { err, ok, type Result } from '#core/shared/result';

/**
 * Checks facts from outside, e.g. a file. `null` is “not known”, as if the fact were absent. A number may be a range
 * `{min, max}`.
 *
 * @returns the known facts; `invalid-input` naming the fact and what was expected
 */
export function readFacts(input: unknown): Result<Facts, AppError> {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return invalid(null, `expected an object {fact: value}, not ${shown(input)}`);
  const facts: Partial<Record<FactId, FactValue>> = {};
  for (const [name, value] of Object.entries(input)) {
    if (!isFactId(name)) return invalid(name, unknownFact(name));
    if (value === null) continue;
    const fault = factFault(name, value);
    if (fault !== null) return invalid(name, `fact ${name}: ${fault}`);
    facts[name] = value as FactValue;
  }
  return ok(facts);
}

/** What is wrong with the answer to a fact, e.g. `expected true or false, not "yes"`; null = nothing. */
export function factFault(fact: FactId, value: unknown): string | null {
  const { type } = FACTS[fact];
  const fault = type.kind === 'number' ? numberFault(type, value) : wordFault(type, value);
  return fault === null ? null : `expected ${fault}, not ${shown(value)}`;
}

function numberFault(type: Extract<FactType, { kind: 'number' }>, value: unknown): string | null {
  const expected = `a ${type.whole ? 'whole number' : 'number'} from 0 to ${type.max.toExponential()} [${type.unit}]`;
  const fits = (bound: unknown): bound is number =>
    typeof bound === 'number' && bound >= 0 && bound <= type.max && (!type.whole || Number.isInteger(bound));
  if (typeof value !== 'object' || value === null) return fits(value) ? null : expected;
  const keys = Object.keys(value);
  const { min, max } = value as { min?: unknown; max?: unknown };
  const isRange = keys.length === 2 && fits(min) && fits(max) && min <= max;
  return isRange ? null : `${expected}, or {min, max} of two such numbers`;
}

function wordFault(type: Exclude<FactType, { kind: 'number' }>, value: unknown): string | null {
  switch (type.kind) {
    case 'boolean':
      return typeof value === 'boolean' ? null : 'true or false';
    case 'choice':
      return typeof value === 'string' && type.choices.includes(value) ? null : oneOf(type.choices, value);
    case 'date':
      return isDate(value) ? null : 'a date such as 2027-08-02';
    case 'list': {
      const isChoice = (item: unknown) =>
        typeof item === 'string' &&
        (type.choices === 'country' ? /^[A-Z]{2}$/.test(item) : type.choices.includes(item));
      if (Array.isArray(value) && value.every(isChoice)) return null;
      const items = type.choices === 'country' ? 'two-letter country codes' : type.choices.join(', ');
      return `a list of ${items}`;
    }
  }
}

function oneOf(choices: readonly string[], value: unknown): string {
  const meant = typeof value === 'string' ? closest(value, choices) : null;
  return meant === null ? `one of ${choices.join(', ')}` : `one of its choices, perhaps ${meant}`;
}

function unknownFact(name: string): string {
  const meant = closest(name, Object.keys(FACTS));
  const hint = meant === null ? `expected one of ${Object.keys(FACTS).join(', ')}` : `did you mean ${meant}?`;
  return `there is no fact ${shown(name)}: ${hint}`;
}

function shown(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return (JSON.stringify(value) ?? String(value)).slice(0, 60);
}

function invalid(field: string | null, message: string): Result<never, AppError> {
  return err({ code: 'invalid-input', message, ...(field === null ? {} : { field: field.slice(0, 80) }) });
}
