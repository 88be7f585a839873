import type { Catalog } from '#core/catalog/catalog';
import type { AppError } from '#core/contract/app-error';
import { closest } from '#core/shared/closest';
import { err, ok, type Result } from '#core/shared/result';

/**
 * Reads `--countries`: codes or English names separated by commas, or `all`.
 *
 * @returns codes as in the catalog, each once, in the order given; `invalid-input` naming the one that is unknown
 */
export function countriesOption(
  text: string | undefined,
  catalog: Catalog,
): Result<readonly string[], AppError> {
  const known = catalog.countries;
  if (text === undefined || text.trim().toLowerCase() === 'all') return ok(known.map(({ iso2 }) => iso2));
  const codes = new Set<string>();
  for (const part of text.split(',')) {
    const wanted = part.trim();
    const match = known.find(({ iso2, nameEn }) => [iso2, nameEn].some((name) => sameWord(name, wanted)));
    if (match === undefined) return err(unknownCountry(wanted, catalog));
    codes.add(match.iso2);
  }
  return ok([...codes]);
}

function sameWord(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function unknownCountry(wanted: string, catalog: Catalog): AppError {
  const name = closest(
    wanted,
    catalog.countries.map(({ nameEn }) => nameEn),
  );
  const near = catalog.countries.find(({ nameEn }) => nameEn === name);
  const hint =
    near === undefined ? codesAlike(wanted, catalog) : `did you mean ${near.iso2} (${near.nameEn})?`;
  return {
    code: 'invalid-input',
    field: 'countries',
    message: `--countries: unknown country ${JSON.stringify(wanted.slice(0, 40))}: ${hint}`,
  };
}

/** Two letters are too few to tell a slip from another word: name those that share the first one. */
function codesAlike(wanted: string, catalog: Catalog): string {
  const alike = catalog.countries.filter(
    ({ iso2 }) => wanted.length <= 3 && sameWord(iso2[0] ?? '', wanted[0] ?? ''),
  );
  if (alike.length === 0) return 'expected ISO codes such as US,DE, or all';
  return `did you mean ${alike.map(({ iso2, nameEn }) => `${iso2} (${nameEn})`).join(', ')}?`;
}
