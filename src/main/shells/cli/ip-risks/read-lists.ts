import type { AppError } from '#core/contract/app-error';
import type { IpCatalog } from '#core/ip/ip';
import { indexIp } from '#core/ip/ip-index';
import {
  type LicenceNames,
  licenceNamesOf,
  otherVersion,
} from '#core/ip/materials/licence-ids/licence-names';
import { leavesOf } from '#core/ip/materials/licence-ids/licence-terms';
import {
  type ResolvedLicence,
  resolveLicence,
  type UnresolvedLicence,
} from '#core/ip/materials/licence-ids/resolve-licence';
import { ruleIdChoices } from '#core/ip/materials/licence-ids/rule-id';
import type { UseAnswers } from '#core/plan/ip/material';
import { closest } from '#core/shared/closest';
import { ok, type Result } from '#core/shared/result';
import { invalidOption } from '#main/shells/cli/option-values';

const EXPECTED_LICENCES = 'expected ids such as Apache-2.0, llama-3.1-community';

/** Jurisdictions of the catalog, or countries that one of them covers; each once. */
export function readJurisdictions(
  text: string | undefined,
  ip: IpCatalog,
): Result<readonly string[], AppError> {
  if (text === undefined) return invalidOption('jurisdiction', 'expected codes such as JP,DE');
  const index = indexIp(ip);
  const known = new Set(ip.jurisdictions.flatMap(({ id, covers }) => [id, ...covers]));
  const codes: string[] = [];
  for (const wanted of parts(text)) {
    const named = ip.jurisdictions.find(({ name }) => name.en.toLowerCase() === wanted.toLowerCase());
    const code = named?.id ?? wanted.toUpperCase();
    if (!known.has(code) && !index.jurisdictions.has(code))
      return invalidOption(
        'jurisdiction',
        `unknown jurisdiction ${shown(wanted)}: ${hint(
          wanted,
          ip.jurisdictions.map(({ name }) => name.en),
          `expected some of ${ip.jurisdictions.map(({ id }) => id).join(', ')}, or a country of the Union`,
        )}`,
      );
    codes.push(code);
  }
  if (codes.length === 0) return invalidOption('jurisdiction', 'expected codes such as JP,DE');
  return ok([...new Set(codes)]);
}

/** A licence as it was named, and the ways in which it can be taken. */
export interface NamedLicence {
  readonly id: string;
  readonly choices: readonly (readonly string[])[];
}

/**
 * Licences of the catalog by any of their names, or SPDX expressions over them; each once. The name of a family
 * (“bsd”) or of a mere relative of a licence (“openrail++”) names none.
 */
export function readLicences(
  text: string | undefined,
  ip: IpCatalog,
): Result<readonly NamedLicence[], AppError> {
  const names = licenceNamesOf(ip);
  const named = new Map<string, NamedLicence>();
  for (const wanted of parts(text ?? '')) {
    const resolved = resolveLicence(wanted, names);
    const problem = resolved.ok ? problemWith(resolved.value, names) : problemNaming(resolved.error, names);
    if (problem !== null) return invalidOption('licences', problem);
    if (!resolved.ok) continue;
    const choices = ruleIdChoices(resolved.value.terms);
    const [only] = choices;
    const id = choices.length === 1 && only?.length === 1 ? (only[0] ?? wanted) : resolved.value.written;
    named.set(id, { id, choices });
  }
  return ok([...named.values()]);
}

/** null = the catalog has rules for all of it. */
function problemWith({ written, terms, standIn }: ResolvedLicence, names: LicenceNames): string | null {
  if (standIn !== null)
    return `${shown(written)} is not in the catalog; ${standIn} is close to it: name that one if it is meant`;
  const stranger = leavesOf(terms).find(({ inCatalog }) => !inCatalog);
  if (stranger === undefined) return null;
  const other = otherVersion(stranger.id, names);
  return `unknown licence ${shown(stranger.id)}: ${other === null ? hint(stranger.id, names.all, EXPECTED_LICENCES) : `the catalog has ${other}`}`;
}

function problemNaming({ reason, part, members }: UnresolvedLicence, names: LicenceNames): string {
  if (reason === 'family') return `several licences go by ${shown(part)}: name one of ${members.join(', ')}`;
  if (reason === 'says-nothing') return `${shown(part)} names no licence: ${EXPECTED_LICENCES}`;
  if (reason === 'broken') return `${shown(part)} is no SPDX expression: ${EXPECTED_LICENCES}`;
  return `unknown licence ${shown(part)}: ${hint(part, names.all, EXPECTED_LICENCES)}`;
}

/**
 * The uses that are made. A list says all of them: what it does not name is not done. Without a list nothing is known.
 */
export function readUses(text: string | undefined, ip: IpCatalog): Result<UseAnswers, AppError> {
  const known = ip.uses.map(({ id }) => id);
  const given = parts(text ?? '');
  const unknown = given.find((use) => !known.includes(use.toLowerCase()));
  if (unknown !== undefined)
    return invalidOption(
      'uses',
      `unknown use ${shown(unknown)}: ${hint(unknown, known, `expected some of ${known.join(', ')}`)}`,
    );
  if (text === undefined) return ok({});
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
