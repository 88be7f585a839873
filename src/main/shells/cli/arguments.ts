import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import type { AppError } from '#core/contract/app-error';
import { closest } from '#core/shared/closest';
import { err, ok, type Result } from '#core/shared/result';

export interface ParsedArguments {
  /** Value of a text option; undefined = not given. */
  readonly text: (name: string) => string | undefined;
  /** Values of an option that may come several times, in their order. */
  readonly list: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
  readonly positionals: readonly string[];
}

/**
 * Reads the arguments of a command with Node's own parser.
 *
 * @param textOptions names of the options that take a value
 * @param flags names of those that take none
 * @param positionals names of what stands without a dash; `[NAME]` may be left out, `[NAME…]` may come several times
 * @param listOptions names of the options that take a value and may come several times
 * @returns `invalid-input` naming the argument and what was expected
 */
export function parseArguments(
  args: readonly string[],
  textOptions: readonly string[],
  flags: readonly string[],
  positionals: readonly string[],
  listOptions: readonly string[] = [],
): Result<ParsedArguments, AppError> {
  const options: ParseArgsOptionsConfig = {};
  for (const name of textOptions) options[name] = { type: 'string' };
  for (const name of flags) options[name] = { type: 'boolean' };
  for (const name of listOptions) options[name] = { type: 'string', multiple: true };
  try {
    const parsed = parseArgs({
      args: joinNegativeNumbers(args, textOptions),
      options,
      allowPositionals: true,
      strict: true,
      tokens: true,
    });
    const twice = namedTwice(parsed.tokens, textOptions);
    if (twice !== undefined) return invalid(`option --${twice} is given twice; expected once`);
    const problem = checkPositionals(parsed.positionals, positionals);
    if (problem !== null) return invalid(problem);
    return ok({
      text: (name) => {
        const value = parsed.values[name];
        return typeof value === 'string' ? value : undefined;
      },
      list: (name) => {
        const values = parsed.values[name];
        return Array.isArray(values) ? values.filter((value) => typeof value === 'string') : [];
      },
      flag: (name) => parsed.values[name] === true,
      positionals: parsed.positionals,
    });
  } catch (cause) {
    return invalid(explain(cause, [...textOptions, ...listOptions, ...flags]));
  }
}

/** An option that takes one value and is given a second: which of the two is meant, nobody can tell. */
function namedTwice(
  tokens: readonly { readonly kind: string; readonly name?: string }[],
  textOptions: readonly string[],
): string | undefined {
  const named = tokens.flatMap(({ kind, name }) => (kind === 'option' && name !== undefined ? [name] : []));
  return textOptions.find((option) => named.filter((name) => name === option).length > 1);
}

/** `--seed -1` becomes `--seed=-1`, so that the command itself can say what is wrong with -1. */
function joinNegativeNumbers(args: readonly string[], textOptions: readonly string[]): string[] {
  const joined: string[] = [];
  for (const argument of args) {
    const previous = joined.at(-1);
    const takesValue = previous !== undefined && textOptions.some((name) => previous === `--${name}`);
    if (takesValue && /^-[\d.]/.test(argument)) joined[joined.length - 1] = `${previous}=${argument}`;
    else joined.push(argument);
  }
  return joined;
}

function checkPositionals(given: readonly string[], wanted: readonly string[]): string | null {
  const missing = wanted.filter((name) => !name.startsWith('['))[given.length];
  if (missing !== undefined) return `${missing} is missing`;
  const extra = given[wanted.length];
  if (extra === undefined || wanted.at(-1)?.endsWith('…]')) return null;
  const expected = wanted.length === 0 ? 'no argument without a dash' : `only ${wanted.join(' ')}`;
  return `unexpected argument ${JSON.stringify(extra)}: expected ${expected}`;
}

function explain(cause: unknown, names: readonly string[]): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  const option = /'(?:-\w, )?-{1,2}([^'= ]+)/.exec(message)?.[1] ?? '';
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const suggestion = closest(option, names);
    const known = names.map((name) => `--${name}`).join(', ');
    return `unknown option --${option}: ${suggestion === null ? `expected one of ${known}` : `did you mean --${suggestion}?`}`;
  }
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    return message.includes('does not take')
      ? `option --${option} takes no value`
      : `option --${option} needs a value`;
  }
  return message.split('\n')[0] ?? message;
}

function invalid(message: string): Result<never, AppError> {
  return err({ code: 'invalid-input', message });
}
