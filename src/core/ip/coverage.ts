import type { IpCatalog, IpSource } from '#core/ip/ip';

/** How many statements were read in their source, of all there are. */
export interface IpReadCount {
  readonly total: number;
  readonly verified: number;
}

/** How far the catalog of intellectual property reaches and how well it rests on its sources. */
export interface IpCoverage {
  readonly jurisdictions: readonly {
    readonly id: string;
    readonly nameEn: string;
    readonly asOf: string;
    /** Those of which the value is known. */
    readonly indicatorsKnown: number;
    readonly indicators: IpReadCount;
    readonly risks: IpReadCount;
    readonly losses: IpReadCount;
  }[];
  readonly indicators: IpReadCount;
  readonly risks: IpReadCount;
  readonly losses: IpReadCount;
  readonly licences: IpReadCount;
  readonly rules: IpReadCount;
  readonly mitigations: number;
}

export function coverageOfIp({ jurisdictions, licences, rules, mitigations }: IpCatalog): IpCoverage {
  return {
    jurisdictions: jurisdictions.map(({ id, name, asOf, indicators, risks, losses }) => {
      const values = Object.values(indicators);
      return {
        id,
        nameEn: name.en,
        asOf,
        indicatorsKnown: values.filter(({ value }) => value !== null).length,
        indicators: readCount(values),
        risks: readCount(risks),
        losses: readCount(losses),
      };
    }),
    indicators: readCount(jurisdictions.flatMap(({ indicators }) => Object.values(indicators))),
    risks: readCount(jurisdictions.flatMap(({ risks }) => risks)),
    losses: readCount(jurisdictions.flatMap(({ losses }) => losses)),
    licences: readCount(licences),
    rules: readCount(rules),
    mitigations: mitigations.length,
  };
}

/** Counts statements, and those that were read in their source. */
export function readCount(statements: readonly IpSource[]): IpReadCount {
  return {
    total: statements.length,
    verified: statements.filter(({ confidence }) => confidence === 'verified').length,
  };
}
