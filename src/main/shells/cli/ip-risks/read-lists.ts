import type { AppError } from '#core/contract/app-error';
import type { IpCatalog } from '#core/ip/ip';
import { indexIp } from '#core/ip/ip-index';
import type { MissingAs } from '#core/law/engine/answers';
import type { UseAnswers } from '#core/plan/ip/material';
import { closest } from '#core/shared/closest';
import { err, ok, type Result } from '#core/shared/result';

/** Jurisdictions of the catalog, or countries that one of them covers; each once. */
export function readJurisdictions(
  text: string | undefined,
  ip: IpCatalog,
): Result<readonly string[], AppError> {
  if (text === undefined) return invalid('jurisdiction', 'expected codes such as JP,DE');
  const index = indexIp(ip);
  const known = new Set(ip.jurisdictions.flatMap(({ id, covers }) => [id, ...covers]));
  const codes: string[] = [];
  for (const wanted of parts(text)) {
    const named = ip.jurisdictions.find(({ name }) => name.en.toLowerCase() === wanted.toLowerCase());
    const code = named?.id ?? wanted.toUpperCase();
    if (!known.has(code) && !index.jurisdictions.has(code))
      return invalid(
        'jurisdiction',
        `unknown jurisdiction ${shown(wanted)}: ${hint(
          wanted,
          ip.jurisdictions.map(({ name }) => name.en),
          `expected some of ${ip.jurisdictions.map(({ id }) => id).join(', ')}, or a country of the Union`,
        )}`,
      );
    codes.push(code);
  }
  if (codes.length === 0) return invalid('jurisdiction', 'expected codes such as JP,DE');
  return ok([...new Set(codes)]);
}

/** Licences of the catalog by id or another of their names; each once. */
export function readLicences(text: string | undefined, ip: IpCatalog): Result<readonly string[], AppError> {
  const index = indexIp(ip);
  const ids: string[] = [];
  for (const wanted of parts(text ?? '')) {
    const licence = index.licenceNamed(wanted);
    if (licence === undefined) {
      const names = ip.licences.flatMap(({ id, aliases }) => [id, ...aliases]);
      return invalid(
        'licences',
        `unknown licence ${shown(wanted)}: ${hint(wanted, names, 'expected ids such as Apache-2.0, llama-3.1-community')}`,
      );
    }
    ids.push(licence.id);
  }
  return ok([...new Set(ids)]);
}

/**
 * The uses that are made. A list says all of them: what it does not name is not done. Without a list nothing is known,
 * or nothing is done where what is missing counts as no.
 */
export function readUses(
  text: string | undefined,
  ip: IpCatalog,
  missingAs: MissingAs,
): Result<UseAnswers, AppError> {
  const known = ip.uses.map(({ id }) => id);
  const given = parts(text ?? '');
  const unknown = given.find((use) => !known.includes(use.toLowerCase()));
  if (unknown !== undefined)
    return invalid(
      'uses',
      `unknown use ${shown(unknown)}: ${hint(unknown, known, `expected some of ${known.join(', ')}`)}`,
    );
  if (text === undefined && missingAs === 'unknown') return ok({});
  const made = new Set(given.map((use) => use.toLowerCase()));
  return ok(Object.fromEntries(known.map((use) => [use, made.has(use)])));
}

function parts(text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function hint(wanted: string, known: readonly string[], otherwise: string): string {
  const meant = closest(wanted, known);
  return meant === null ? otherwise : `did you mean ${meant}?`;
}

function shown(text: string): string {
  return JSON.stringify(text.slice(0, 40));
}

function invalid(option: string, message: string): Result<never, AppError> {
  return err({ code: 'invalid-input', message: `--${option}: ${message}`, field: option });
}
