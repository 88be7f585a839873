import type { LicenceCheck } from '#core/ip/licences/check-licences';
import type { Material } from '#core/plan/ip/material';

/** The readable form: what is certain, strictest first, each with its materials and what to do; then what has to be known. */
export function licencesTable(materials: readonly Material[], { findings }: LicenceCheck): string {
  const nameOf = new Map(materials.map(({ id, name }) => [id, name]));
  const certain = findings.filter(({ state }) => state === 'applies');
  const open = findings.filter(({ state }) => state === 'unknown');
  const about = (ids: readonly string[]) => ids.map((id) => nameOf.get(id) ?? id).join(', ');
  const lines = [
    `${counted(materials.length, 'material')}, ${counted(certain.length, 'finding')}, ${open.length} not settled`,
  ];
  for (const { status, severity, id, title, fix, materials: ids, licences, places } of certain)
    lines.push(
      '',
      `${status}, ${severity}: ${title.en}  [${id}]`,
      `  ${about(ids)}${licences.length === 0 ? '' : ` (${licences.join(', ')})`}${places.length === 0 ? '' : ` in ${places.join(', ')}`}`,
      `  ${fix.en}`,
    );
  if (open.length > 0) lines.push('', 'Not settled');
  for (const { id, title, materials: ids, missingFacts, missingUses, missingPlace } of open) {
    const missing = [...missingUses, ...missingFacts, ...(missingPlace ? ['--jurisdiction'] : [])];
    const answer = missing.length === 0 ? 'no question asks for it' : `answer ${missing.join(', ')}`;
    lines.push(`  ${title.en}  [${id}] ${about(ids)}: ${answer}`);
  }
  return `${lines.join('\n')}\n`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
