import { INDICATOR_IDS } from '#core/ip/ip';
import { checkJurisdiction } from '#core/ip/source/check-jurisdiction';
import { checkLicences } from '#core/ip/source/check-licences';
import { checkRules } from '#core/ip/source/check-rules';
import type { IpFiles } from '#core/ip/source/ip-files';
import { duplicates } from '#core/law/source/duplicates';
import { faultAt, type LawFault } from '#core/law/source/law-fault';

/** The rules that span keys and files: ids occur once, what is referred to exists, nothing is dated after the catalog. */
export function checkIp(files: IpFiles, version: string): LawFault[] {
  const { jurisdictions, mitigations, indicators, licences, rules } = files;
  const entries = jurisdictions.map(({ source, file }) => ({
    source,
    path: ['jurisdiction'],
    id: file.jurisdiction,
  }));
  return [
    ...duplicates(entries, 'a jurisdiction without another file'),
    ...duplicates(
      jurisdictions.flatMap(({ source, file }) => [
        ...file.risks.map(({ id }, at) => ({ source, path: ['risks', at, 'id'], id })),
        ...(file.losses ?? []).map(({ id }, at) => ({ source, path: ['losses', at, 'id'], id })),
      ]),
      'an id that nothing else has',
    ),
    ...duplicates(
      mitigations.file.mitigations.map(({ id }, at) => ({
        source: mitigations.source,
        path: ['mitigations', at, 'id'],
        id,
      })),
      'an id that nothing else has',
    ),
    ...checkIndicators(indicators),
    ...jurisdictions.flatMap((jurisdiction) => checkJurisdiction(jurisdiction, files, version)),
    ...checkLicences(licences, rules.file, version),
    ...checkRules(rules, licences.file, version),
  ];
}

function checkIndicators({ source, file }: IpFiles['indicators']): LawFault[] {
  const given = file.indicators.map(({ id }) => id);
  return [
    ...duplicates(
      file.indicators.map(({ id }, at) => ({ source, path: ['indicators', at, 'id'], id })),
      'an id that nothing else has',
    ),
    ...INDICATOR_IDS.filter((id) => !given.includes(id)).map((id) =>
      faultAt(source, ['indicators'], `an indicator ${id}`),
    ),
    ...file.indicators.flatMap(({ words, counted, unit }, at) => {
      const forms = [words, counted, unit].filter((form) => (form ?? null) !== null);
      return forms.length === 1
        ? []
        : [faultAt(source, ['indicators', at], 'one of words, counted and unit, and no two of them')];
    }),
  ];
}
