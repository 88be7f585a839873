import type * as z from 'zod';
import { checkIp } from '#core/ip/source/check-ip';
import { compileIp, type IpContent } from '#core/ip/source/compile-ip';
import { IndicatorsFile } from '#core/ip/source/indicators-file';
import type { Sound } from '#core/ip/source/ip-files';
import { JurisdictionFile } from '#core/ip/source/jurisdiction-file';
import { LicencesFile } from '#core/ip/source/licences-file';
import { MitigationsFile } from '#core/ip/source/mitigations-file';
import { RulesFile } from '#core/ip/source/rules-file';
import { issueFaults } from '#core/law/source/issue-faults';
import { byPlace, type LawFault, type LawSource } from '#core/law/source/law-fault';
import { err, ok, type Result } from '#core/shared/result';

/** The files that every catalog has once; each other one belongs to a jurisdiction. */
export const COMMON_FILES = [
  'mitigations.yaml',
  'indicators.yaml',
  'licences.yaml',
  'compatibility.yaml',
] as const;
export type CommonFile = (typeof COMMON_FILES)[number];

export interface IpSources {
  readonly common: Readonly<Record<CommonFile, LawSource>>;
  readonly jurisdictions: readonly LawSource[];
}

/**
 * Compiles the files on intellectual property: checks each, then all together. Checks over several files wait until
 * each of them is sound.
 *
 * @param version month of the catalog, YYYY-MM
 * @returns the content, or every fault found with its file and line
 */
export function compileIpContent(
  { common, jurisdictions }: IpSources,
  version: string,
): Result<IpContent, readonly LawFault[]> {
  const faults: LawFault[] = [];
  const read = <Schema extends z.ZodType>(
    schema: Schema,
    source: LawSource,
  ): Sound<z.infer<Schema>> | null => {
    const parsed = schema.safeParse(source.value);
    if (parsed.success) return { source, file: parsed.data };
    faults.push(...issueFaults(source, parsed.error));
    return null;
  };
  const mitigations = read(MitigationsFile, common['mitigations.yaml']);
  const indicators = read(IndicatorsFile, common['indicators.yaml']);
  const licences = read(LicencesFile, common['licences.yaml']);
  const rules = read(RulesFile, common['compatibility.yaml']);
  const sound = jurisdictions.map((source) => read(JurisdictionFile, source)).filter((file) => file !== null);
  if (faults.length > 0 || mitigations === null || indicators === null || licences === null || rules === null)
    return err(faults.toSorted(byPlace));
  const files = { jurisdictions: sound, mitigations, indicators, licences, rules };
  const found = checkIp(files, version);
  return found.length > 0 ? err(found.toSorted(byPlace)) : ok(compileIp(files, version));
}
