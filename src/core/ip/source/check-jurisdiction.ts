import { INDICATOR_IDS, type IndicatorId } from '#core/ip/ip';
import type { IpFiles } from '#core/ip/source/ip-files';
import type { IndicatorFields, LossFields } from '#core/ip/source/jurisdiction-file';
import { laterThanCatalog, namedConditions, unknownIds } from '#core/ip/source/references';
import { oneOf } from '#core/law/source/fields';
import { faultAt, type LawFault, type LawSource, type Path } from '#core/law/source/law-fault';

/** The rules of one jurisdiction that span keys or files: prefixes, mitigations, words of the scales, ranges. */
export function checkJurisdiction(
  { source, file }: IpFiles['jurisdictions'][number],
  files: IpFiles,
  version: string,
): LawFault[] {
  const prefix = `${file.jurisdiction.toLowerCase()}.`;
  const mitigations = files.mitigations.file.mitigations.map(({ id }) => id);
  const risks = file.risks.map(({ id }) => id);
  const wrongPrefix = (id: string, path: Path) =>
    id.startsWith(prefix) ? [] : [faultAt(source, [...path, 'id'], `an id that begins with ${prefix}`)];
  return [
    ...laterThanCatalog(source, [], file, version),
    ...INDICATOR_IDS.flatMap((id) => {
      const path = ['indicators', id];
      const indicator = file.indicators[id];
      return [
        ...laterThanCatalog(source, path, indicator, version),
        ...checkValue(source, path, id, indicator, files),
      ];
    }),
    ...file.risks.flatMap((risk, at) => {
      const path = ['risks', at];
      return [
        ...wrongPrefix(risk.id, path),
        ...namedConditions(source, [...path, 'when'], risk.when),
        ...unknownIds(source, [...path, 'mitigations'], risk.mitigations, mitigations, 'a mitigation'),
        ...laterThanCatalog(source, path, risk, version),
      ];
    }),
    ...(file.losses ?? []).flatMap((loss, at) => {
      const path = ['losses', at];
      return [
        ...wrongPrefix(loss.id, path),
        ...unknownIds(source, [...path, 'risks'], loss.risks, risks, 'a risk of this file'),
        ...checkRange(source, path, loss),
        ...laterThanCatalog(source, path, loss, version),
      ];
    }),
  ];
}

/** The value is one that the scale of its indicator knows. */
function checkValue(
  source: LawSource,
  path: Path,
  id: IndicatorId,
  { value, inapplicable }: IndicatorFields,
  { indicators }: IpFiles,
): LawFault[] {
  if (value !== null && inapplicable)
    return [faultAt(source, [...path, 'inapplicable'], 'nothing, since there is a value')];
  const scale = indicators.file.indicators.find((indicator) => indicator.id === id);
  if (value === null || scale === undefined) return [];
  const at = [...path, 'value'];
  if (scale.words !== null && scale.words !== undefined) {
    const words = scale.words.map((word) => word.id);
    return words.some((word) => word === value) ? [] : [faultAt(source, at, oneOf(words, value))];
  }
  if (scale.counted !== null && scale.counted !== undefined)
    return Array.isArray(value) ? [] : [faultAt(source, at, 'a list of words')];
  return typeof value === 'number' && value >= 0 ? [] : [faultAt(source, at, 'a number of at least 0')];
}

function checkRange(
  source: LawSource,
  path: Path,
  { low, high, per, most_per_case }: LossFields,
): LawFault[] {
  const most = most_per_case ?? null;
  return [
    ...(low === null && high === null ? [faultAt(source, path, 'low, high or both')] : []),
    ...(low !== null && high !== null && low > high
      ? [faultAt(source, [...path, 'high'], `at least ${low}, which is low`)]
      : []),
    ...(most !== null && per === 'case'
      ? [faultAt(source, [...path, 'most_per_case'], 'nothing, since the range is for the case already')]
      : []),
  ];
}
