import type { AppError } from '#core/contract/app-error';
import { err, ok, type Result } from '#core/shared/result';

/**
 * Reads a whole number from an option.
 *
 * @returns undefined when the option was not given; `invalid-input` naming it and the range otherwise
 */
export function wholeNumber(
  name: string,
  text: string | undefined,
  min: number,
  max: number,
): Result<number | undefined, AppError> {
  if (text === undefined) return ok(undefined);
  const value = /^[+-]?\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (value >= min && value <= max) return ok(value);
  const range = `${min.toLocaleString('en-US')} to ${max.toLocaleString('en-US')}`;
  return invalidOption(
    name,
    `expected a whole number from ${range}, not ${JSON.stringify(text.slice(0, 40))}`,
  );
}

/** Seed of a simulation, with the limits of a plan's own; undefined when it was not given. */
export function seedOption(text: string | undefined): Result<number | undefined, AppError> {
  return wholeNumber('seed', text, 0, 4_294_967_295);
}

/** Reads one of a few words from an option; the first one is the default. */
export function oneOf<const Word extends string>(
  name: string,
  text: string | undefined,
  words: readonly [Word, ...Word[]],
): Result<Word, AppError> {
  if (text === undefined) return ok(words[0]);
  const word = words.find((candidate) => candidate === text.toLowerCase());
  if (word !== undefined) return ok(word);
  return invalidOption(name, `expected ${words.join(' or ')}, not ${JSON.stringify(text.slice(0, 40))}`);
}

/**
 * Reads some of a few words, separated by commas, from an option.
 *
 * @returns the words in their own order, each once; undefined when the option was not given
 */
export function someOf<const Word extends string>(
  name: string,
  text: string | undefined,
  words: readonly Word[],
): Result<readonly Word[] | undefined, AppError> {
  if (text === undefined) return ok(undefined);
  const given = text.split(',').map((part) => part.trim().toLowerCase());
  const unknown = given.find((part) => !words.some((word) => word === part));
  if (unknown === undefined) return ok(words.filter((word) => given.includes(word)));
  return invalidOption(
    name,
    `expected some of ${words.join(', ')}, not ${JSON.stringify(unknown.slice(0, 40))}`,
  );
}

/** @param message what was expected of it */
export function invalidOption(name: string, message: string): Result<never, AppError> {
  return err({ code: 'invalid-input', message: `--${name}: ${message}`, field: name });
}
