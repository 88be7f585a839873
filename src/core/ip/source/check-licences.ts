import type { IpFiles } from '#core/ip/source/ip-files';
import { laterThanCatalog, namedConditions, unknownIds } from '#core/ip/source/references';
import type { RulesFile } from '#core/ip/source/rules-file';
import { duplicates } from '#core/law/source/duplicates';
import type { LawFault } from '#core/law/source/law-fault';
import { JURISDICTION_IDS } from '#core/law/territories';

/** Licences: each name leads to one of them, what they refer to exists. */
export function checkLicences(
  { source, file }: IpFiles['licences'],
  rules: RulesFile,
  version: string,
): LawFault[] {
  const uses = Object.keys(rules.uses);
  const ids = file.licences.map(({ id }, at) => ({ source, path: ['licences', at, 'id'], id }));
  const names = file.licences.flatMap(({ id, aliases }, at) => [
    { source, path: ['licences', at, 'id'], id: id.toLowerCase() },
    ...(aliases ?? []).map((alias, index) => ({
      source,
      path: ['licences', at, 'aliases', index],
      id: alias,
    })),
  ]);
  const isDouble = duplicates(ids, 'an id that nothing else has');
  return [
    ...(isDouble.length > 0 ? isDouble : duplicates(names, 'a name that no other licence has')),
    ...file.licences.flatMap((licence, at) => {
      const path = ['licences', at];
      const { territory } = licence;
      return [
        ...laterThanCatalog(source, path, licence, version),
        ...unknownIds(
          source,
          [...path, 'territory', 'excludes'],
          territory?.excludes,
          JURISDICTION_IDS,
          'a jurisdiction',
        ),
        ...unknownIds(source, [...path, 'territory', 'uses'], territory?.uses, uses, 'a use'),
        ...namedConditions(source, [...path, 'territory', 'when'], territory?.when),
      ];
    }),
  ];
}
