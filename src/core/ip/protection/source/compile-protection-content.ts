import type * as z from 'zod';
import type { IpSource } from '#core/ip/ip';
import type {
  CountedFrom,
  MadridFees,
  OfficialFee,
  ProtectedRight,
  ProtectionCatalog,
  ProtectionJurisdiction,
} from '#core/ip/protection/protection-catalog';
import { checkMarketFile, checkRoutesFile } from '#core/ip/protection/source/check-protection-file';
import {
  type CountedFromFields,
  type FeeFields,
  MarketFile,
  type ProvenanceFields,
  type RightFields,
  RoutesFile,
} from '#core/ip/protection/source/protection-file';
import { issueFaults } from '#core/law/source/issue-faults';
import { byPlace, faultAt, type LawFault, type LawSource } from '#core/law/source/law-fault';
import { err, ok, type Result } from '#core/shared/result';

export type ProtectionContent = Omit<ProtectionCatalog, 'checksum'>;

/**
 * Compiles the files on protection: each key, what spans keys, then what spans files; resolves what is left out.
 *
 * @param version month of the catalog, YYYY-MM
 * @param faults met before, e.g. a file that is no YAML
 * @returns the content, or every fault found with its file and line
 */
export function compileProtectionContent(
  sources: readonly LawSource[],
  version: string,
  faults: readonly LawFault[] = [],
): Result<ProtectionContent, readonly LawFault[]> {
  const found: LawFault[] = [...faults];
  const markets: MarketFile[] = [];
  let routes: RoutesFile | null = null;
  for (const source of sources) {
    if (isRoutes(source)) routes = parsed(source, RoutesFile, checkRoutesFile, found) ?? routes;
    else {
      const market = parsed(source, MarketFile, checkMarketFile, found);
      if (market === null) continue;
      if (markets.some(({ jurisdiction }) => jurisdiction === market.jurisdiction))
        found.push(faultAt(source, ['jurisdiction'], 'a jurisdiction that has no other file'));
      if (market.as_of > version) found.push(faultAt(source, ['as_of'], `a month not after ${version}`));
      markets.push(market);
    }
  }
  if (found.length > 0) return err(found.toSorted(byPlace));
  return ok({
    version,
    jurisdictions: markets.map(compileMarket).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    ...compileRoutes(routes),
  });
}

function isRoutes({ value }: LawSource): boolean {
  return (
    typeof value === 'object' && value !== null && 'jurisdiction' in value && value.jurisdiction === 'WO'
  );
}

function parsed<T>(
  source: LawSource,
  schema: z.ZodType<T>,
  check: (source: LawSource, file: T) => LawFault[],
  found: LawFault[],
): T | null {
  const result = schema.safeParse(source.value);
  if (!result.success) {
    found.push(...issueFaults(source, result.error));
    return null;
  }
  found.push(...check(source, result.data));
  return result.data;
}

function compileMarket(file: MarketFile): ProtectionJurisdiction {
  const { jurisdiction, grace } = file;
  return {
    id: jurisdiction,
    name: file.name,
    asOf: file.as_of,
    pctMonths: file.pct.national_phase_months ?? null,
    madrid: compileMadrid(file),
    grace: grace
      ? {
          months: grace.months,
          scope: grace.scope,
          countedFrom: compileCountedFrom(grace.counted_from, file.as_of),
          ...sourceOf(grace, file.as_of),
        }
      : null,
    rights: file.rights.map((right) => compileRight(file, right)),
  };
}

function compileMadrid(file: MarketFile): MadridFees | null {
  const { member, complementary, individual_fees: fees } = file.madrid;
  if (!member) return null;
  if (complementary) return { kind: 'complementary' };
  if (!fees) return { kind: 'unknown' };
  const id = `${file.jurisdiction.toLowerCase()}.madrid`;
  const none: ProvenanceFields = { source: MADRID_FEES, confidence: 'recalled' };
  return { kind: 'individual', fees: fees.map((fee) => compileFee(id, fee, 'CHF', none, file.as_of)) };
}

/** Page of WIPO with the individual fees of all markets. */
const MADRID_FEES = 'https://www.wipo.int/madrid/en/fees/ind_taxes.html';

function compileRight(file: MarketFile, right: RightFields): ProtectedRight {
  const id = `${file.jurisdiction.toLowerCase()}.${right.right}`;
  const { reduced_for: reduction, grant_months: months } = right;
  return {
    id,
    jurisdiction: file.jurisdiction,
    right: right.right,
    office: right.office,
    what: right.what,
    covers: right.covers ?? file.covers,
    fees: right.fees.map((fee) => compileFee(id, fee, right.currency, right, file.as_of)),
    reduction: reduction ? { who: reduction.who, maxEmployees: reduction.max_employees ?? null } : null,
    agent: right.agent_usd ?? null,
    grantMonths: months ? { low: months.low, high: months.high, ...sourceOf(months, file.as_of) } : null,
    examinationMonths: right.examination_months ?? null,
    examinationFrom: compileCountedFrom(right.examination_counted_from, file.as_of),
    ...sourceOf(right, file.as_of),
  };
}

function compileCountedFrom(fields: CountedFromFields | null | undefined, asOf: string): CountedFrom | null {
  return fields ? { day: fields.day, ...sourceOf(fields, asOf) } : null;
}

function compileFee(
  owner: string,
  fee: FeeFields,
  currency: string,
  provenance: ProvenanceFields,
  asOf: string,
): OfficialFee {
  return {
    id: `${owner}.${fee.id}`,
    stage: fee.stage,
    amount: fee.amount,
    reduced: fee.reduced ?? null,
    currency: fee.currency ?? currency,
    per: fee.per ?? 'application',
    from: fee.from ?? 1,
    to: fee.to ?? null,
    dueFrom: fee.due_from ?? 'filing',
    dueMonths: fee.due_months ?? 0,
    ...sourceOf(feeSource(fee, provenance), asOf),
  };
}

/** A fee that names a source of its own takes nothing from that of its right. */
function feeSource(fee: FeeFields, right: ProvenanceFields): ProvenanceFields {
  const confidence = fee.confidence ?? right.confidence;
  if (fee.source) return { ...fee, source: fee.source, confidence };
  const { read, as_of: asOf, note } = fee;
  return {
    ...right,
    confidence,
    read: read ?? (confidence === 'verified' ? right.read : null),
    as_of: asOf ?? right.as_of,
    note: note ?? null,
  };
}

function sourceOf(fields: ProvenanceFields, asOf: string): IpSource {
  return {
    source: fields.source,
    officialSource: fields.official_source ?? null,
    furtherSource: fields.further_source ?? null,
    read: fields.read ?? null,
    asOf: fields.as_of ?? asOf,
    confidence: fields.confidence,
    note: fields.note ?? null,
  };
}

function compileRoutes(
  file: RoutesFile | null,
): Pick<ProtectionContent, 'routes' | 'priority' | 'preparation'> {
  if (file === null) return { routes: [], priority: [], preparation: {} };
  return {
    routes: file.routes.map((route) => ({
      id: route.id,
      right: route.right,
      office: route.office,
      what: route.what,
      fees: route.fees.map((fee) => compileFee(`wo.${route.id}`, fee, route.currency, route, file.as_of)),
      complementary: (route.complementary ?? []).map((fee) =>
        compileFee(`wo.${route.id}`, fee, route.currency, route, file.as_of),
      ),
      agent: route.agent_usd,
      ...sourceOf(route, file.as_of),
    })),
    priority: file.priority.map((period) => ({
      right: period.right,
      months: period.months,
      ...sourceOf(period, file.as_of),
    })),
    preparation: Object.fromEntries(
      Object.entries(file.preparation_usd).filter(([, range]) => range !== undefined),
    ),
  };
}
