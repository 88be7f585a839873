import type { Catalog } from '#core/catalog/catalog';
import { coverageOfIp } from '#core/ip/coverage';
import type { IpCatalog } from '#core/ip/ip';
import { coverageOfProtection } from '#core/ip/protection/coverage';
import type { ProtectionCatalog } from '#core/ip/protection/protection-catalog';
import { coverageOf } from '#core/law/coverage';
import type { LawCatalog } from '#core/law/law';
import { coverageDocument } from '#main/shells/cli/catalog/coverage-document';
import { coverageText } from '#main/shells/cli/catalog/coverage-text';
import { ipCoverageDocument, ipCoverageText } from '#main/shells/cli/catalog/ip-coverage';
import {
  protectionCoverageDocument,
  protectionCoverageText,
} from '#main/shells/cli/catalog/protection-coverage';
import type { CliContext } from '#main/shells/cli/cli-context';
import { printJson } from '#main/shells/cli/print-json';

export interface CheckedCatalog {
  readonly catalog: Catalog;
  readonly law: LawCatalog;
  readonly ip: IpCatalog;
  readonly protection: ProtectionCatalog;
}

/** Prints what a sound catalog holds and how well its law, intellectual property and fees of offices rest on their sources. */
export function reportCatalog(
  { catalog, law, ip, protection }: CheckedCatalog,
  json: boolean,
  context: CliContext,
): void {
  const counts = {
    accelerators: catalog.accelerators.length,
    offers: catalog.offers.length,
    api_prices: catalog.apiPrices.length,
    countries: catalog.countries.length,
    assumptions: catalog.assumptions.length,
  };
  const coverage = coverageOf(law);
  const ipCoverage = coverageOfIp(ip);
  const fees = coverageOfProtection(protection);
  if (json) {
    printJson(context, {
      ok: true,
      version: catalog.version,
      checksum: catalog.checksum,
      ...counts,
      law: { checksum: law.checksum, ...coverageDocument(coverage) },
      ip: { checksum: ip.checksum, ...ipCoverageDocument(ipCoverage) },
      protection: { checksum: protection.checksum, ...protectionCoverageDocument(fees) },
      issues: [],
    });
    return;
  }
  const list = Object.entries(counts).map(
    ([name, count]) => `${count} ${name.replaceAll('_', ' ').replace('api', 'API')}`,
  );
  context.stdout(
    `Catalog ${catalog.version} (${catalog.checksum}): no faults. ${list.join(', ')}.\n` +
      `Law ${law.version} (${law.checksum}): no faults.\n\n${coverageText(coverage)}\n` +
      `Intellectual property ${ip.version} (${ip.checksum}): no faults.\n\n${ipCoverageText(ipCoverage)}\n` +
      `Registering rights ${protection.version} (${protection.checksum}): no faults.\n\n${protectionCoverageText(fees)}`,
  );
}
