import type { IpCatalog } from '#core/ip/ip';
import { licenceNamesOf } from '#core/ip/materials/licence-ids/licence-names';
import { resolveLicence, type UnresolvedLicence } from '#core/ip/materials/licence-ids/resolve-licence';
import { suggestLicences } from '#core/ip/materials/licence-ids/suggest-licences';
import { licenceRemark } from '#core/ip/materials/readers/licence-remark';
import { noteLine } from '#core/ip/materials/readers/note-text';
import { closest } from '#core/shared/closest';
import type { CliContext } from '#main/shells/cli/cli-context';
import type { Bom } from '#main/shells/cli/licences/read-bom-file';

/**
 * Says what is to be said about a bill of materials: remarks of the reader, licences and uses that nobody knows, each
 * with what may be meant. The check goes on.
 */
export function sayRemarks(bom: Bom, ip: IpCatalog, file: string, context: Pick<CliContext, 'stderr'>): void {
  const say = (line: string) => context.stderr(`${file}: ${line}\n`);
  for (const note of bom.notes ?? []) say(noteLine(note, 'en'));
  const useIds = ip.uses.map(({ id }) => id);
  const sayUses = (field: string, answers: Bom['uses']) => {
    for (const use of Object.keys(answers).filter((each) => !useIds.includes(each))) {
      const meant = closest(use, useIds);
      const hint = meant === null ? '' : `; did you mean ${meant}?`;
      say(`field ${field}.${use}: no use ${JSON.stringify(use.slice(0, 80))}${hint}`);
    }
  };
  sayUses('uses', bom.uses);
  const names = licenceNamesOf(ip);
  const suggest = (unresolved: UnresolvedLicence) => suggestLicences(unresolved, names);
  const ids = new Set(bom.materials.map(({ id }) => id));
  for (const [at, { licence, name, uses, derivedFrom }] of bom.materials.entries()) {
    sayUses(`materials.${at}.uses`, uses);
    for (const [place, origin] of derivedFrom.entries())
      if (!ids.has(origin)) {
        const field = `field materials.${at}.derivedFrom.${place}`;
        say(`${field}: expected the id of a material of the list, not ${JSON.stringify(origin)}`);
      }
    // A reader has said it already, with the place in its file.
    if (bom.notes !== null) continue;
    const remark = licence === null ? null : licenceRemark(resolveLicence(licence, names), name, suggest);
    if (remark === null) continue;
    say(noteLine({ ...remark, severity: 'warning', place: `field materials.${at}.licence` }, 'en'));
  }
}
