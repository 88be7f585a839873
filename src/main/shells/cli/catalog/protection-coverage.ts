import type { ProtectionCoverage } from '#core/ip/protection/coverage';
import { readLine } from '#main/shells/cli/catalog/ip-coverage';

/** Coverage of registering rights in the form of the command line's JSON. */
export function protectionCoverageDocument(coverage: ProtectionCoverage) {
  const { jurisdictions, rights, fees, feesUnknown, routes } = coverage;
  return { jurisdictions, rights, fees: { ...fees, unknown: feesUnknown }, routes };
}

/** The same as lines, for a terminal. */
export function protectionCoverageText(coverage: ProtectionCoverage): string {
  const { jurisdictions, rights, fees, feesUnknown, routes } = coverage;
  return [
    `jurisdictions  ${jurisdictions}`,
    `rights         ${readLine(rights)}`,
    `fees           ${readLine(fees)}, ${feesUnknown} of them not known`,
    `routes         ${readLine(routes)}`,
    '',
  ].join('\n');
}
