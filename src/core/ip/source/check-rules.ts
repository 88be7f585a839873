import { GENERAL_FINDING_IDS } from '#core/ip/ip';
import type { IpFiles } from '#core/ip/source/ip-files';
import type { LicencesFile } from '#core/ip/source/licences-file';
import { laterThanCatalog, namedConditions, unknownIds } from '#core/ip/source/references';
import { duplicates } from '#core/law/source/duplicates';
import { faultAt, type LawFault } from '#core/law/source/law-fault';
import { JURISDICTION_IDS } from '#core/law/territories';

/** Rules over licences: what they refer to exists, and every general finding has its words. */
export function checkRules(
  { source, file }: IpFiles['rules'],
  { licences }: LicencesFile,
  version: string,
): LawFault[] {
  const uses = Object.keys(file.uses);
  const licenceIds = licences.map(({ id }) => id);
  const general = file.general.map(({ id }) => id);
  return [
    ...duplicates(
      [
        ...file.rules.map(({ id }, at) => ({ source, path: ['rules', at, 'id'], id })),
        ...file.general.map(({ id }, at) => ({ source, path: ['general', at, 'id'], id })),
      ],
      'an id that nothing else has',
    ),
    ...GENERAL_FINDING_IDS.filter((id) => !general.includes(id)).map((id) =>
      faultAt(source, ['general'], `a general finding ${id}`),
    ),
    ...file.rules.flatMap((rule, at) => {
      const path = ['rules', at];
      const usesIn = (key: 'uses_all' | 'uses_any' | 'uses_none') =>
        unknownIds(source, [...path, key], rule[key], uses, 'a use');
      const licencesIn = (key: 'licences_any' | 'licences_also') =>
        unknownIds(source, [...path, key], rule[key], licenceIds, 'a licence');
      return [
        ...licencesIn('licences_any'),
        ...licencesIn('licences_also'),
        ...usesIn('uses_all'),
        ...usesIn('uses_any'),
        ...usesIn('uses_none'),
        ...unknownIds(
          source,
          [...path, 'jurisdictions'],
          rule.jurisdictions,
          JURISDICTION_IDS,
          'a jurisdiction',
        ),
        ...namedConditions(source, [...path, 'when'], rule.when),
        ...laterThanCatalog(source, path, rule, version),
      ];
    }),
  ];
}
