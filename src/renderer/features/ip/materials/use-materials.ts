import { useMemo } from 'react';
import type { LicenceFinding } from '#core/ip/licences/finding';
import { findingKey } from '#core/ip/licences/finding-key';
import { type LicenceNames, licenceNamesOf } from '#core/ip/materials/licence-ids/licence-names';
import type { AcceptedFinding } from '#core/plan/ip/accepted-finding';
import type { Material } from '#core/plan/ip/material';
import type { IpData } from '../use-ip-data';

/** A finding with its lasting name and what the user keeps about it. */
export interface KeyedFinding {
  readonly key: string;
  readonly finding: LicenceFinding;
  readonly record: AcceptedFinding | undefined;
}

/** Everything the views on materials draw from. */
export interface MaterialsData extends IpData {
  readonly names: LicenceNames;
  readonly findings: readonly KeyedFinding[];
  /** Findings about a material, gravest first. */
  readonly findingsOf: (materialId: string) => readonly KeyedFinding[];
  readonly byId: ReadonlyMap<string, Material>;
  /** Full name of a licence of the catalog; its id otherwise. */
  readonly licenceName: (id: string) => string;
}

export function useMaterials(data: IpData): MaterialsData {
  return useMemo(() => {
    const { ip, part, planIp } = data;
    const records = part.acceptedFindings ?? {};
    const licences = new Map(ip.licences.map(({ id, name }) => [id, name]));
    const findings = planIp.findings.map((finding): KeyedFinding => {
      const key = findingKey(finding);
      return { key, finding, record: Object.hasOwn(records, key) ? records[key] : undefined };
    });
    const about = new Map<string, KeyedFinding[]>();
    for (const keyed of findings)
      for (const id of keyed.finding.materials) {
        const known = about.get(id);
        if (known === undefined) about.set(id, [keyed]);
        else known.push(keyed);
      }
    return {
      ...data,
      names: licenceNamesOf(ip),
      findings,
      findingsOf: (id) => about.get(id) ?? [],
      byId: new Map(part.materials.map((material) => [material.id, material])),
      licenceName: (id) => licences.get(id) ?? id,
    };
  }, [data]);
}
