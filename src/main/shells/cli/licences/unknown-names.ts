import type { IpCatalog } from '#core/ip/ip';
import { indexIp } from '#core/ip/ip-index';
import { closest } from '#core/shared/closest';
import type { CliContext } from '#main/shells/cli/cli-context';
import type { Bom } from '#main/shells/cli/licences/read-bom-file';

/** Names licences and uses that the catalog does not know, each with the one it may stand for; the check goes on. */
export function sayUnknownNames(
  { materials, uses }: Bom,
  ip: IpCatalog,
  file: string,
  context: Pick<CliContext, 'stderr'>,
): void {
  const index = indexIp(ip);
  const names = ip.licences.flatMap(({ id, aliases }) => [id, ...aliases]);
  const useIds = ip.uses.map(({ id }) => id);
  const say = (field: string, what: string, name: string, known: readonly string[]) => {
    const meant = closest(name, known);
    const hint = meant === null ? '' : `; did you mean ${meant}?`;
    context.stderr(`${file}: field ${field}: ${what} ${JSON.stringify(name.slice(0, 80))}${hint}\n`);
  };
  const sayUses = (field: string, answers: Bom['uses']) => {
    for (const use of Object.keys(answers))
      if (!useIds.includes(use)) say(`${field}.${use}`, 'no use', use, useIds);
  };
  sayUses('uses', uses);
  for (const [at, material] of materials.entries()) {
    const { licence } = material;
    if (licence !== null && index.licenceNamed(licence) === undefined)
      say(`materials.${at}.licence`, 'not in the catalogue:', licence, names);
    sayUses(`materials.${at}.uses`, material.uses);
  }
}
