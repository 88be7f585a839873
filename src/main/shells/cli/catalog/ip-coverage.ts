import type { IpCoverage, IpReadCount } from '#core/ip/coverage';
import { alignColumns } from '#main/shells/cli/align-columns';

/** Coverage of the intellectual property in the form of the command line's JSON. */
export function ipCoverageDocument(coverage: IpCoverage) {
  const { jurisdictions, indicators, risks, losses, licences, rules, mitigations } = coverage;
  return {
    jurisdictions: jurisdictions.length,
    ...{ indicators, risks, losses, licences, rules, mitigations },
    table: jurisdictions.map((jurisdiction) => ({
      jurisdiction: jurisdiction.id,
      name: jurisdiction.nameEn,
      as_of: jurisdiction.asOf,
      indicators_known: jurisdiction.indicatorsKnown,
      indicators: jurisdiction.indicators,
      risks: jurisdiction.risks,
      losses: jurisdiction.losses,
    })),
  };
}

/** Coverage of the intellectual property as lines and a table, for a terminal. */
export function ipCoverageText(coverage: IpCoverage): string {
  const { jurisdictions, indicators, risks, losses, licences, rules, mitigations } = coverage;
  const head = ['', 'indicators', 'known', 'read', 'risks', 'read', 'losses', 'read'];
  const rows = [
    head,
    ...jurisdictions.map((one) => [
      one.id,
      ...[one.indicators.total, one.indicatorsKnown, one.indicators.verified],
      ...[one.risks.total, one.risks.verified, one.losses.total, one.losses.verified],
    ]),
  ].map((row) => row.map(String));
  return [
    `jurisdictions  ${jurisdictions.length}`,
    `indicators     ${readLine(indicators)}`,
    `risks          ${readLine(risks)}`,
    `losses         ${readLine(losses)}`,
    `licences       ${readLine(licences)}`,
    `rules          ${readLine(rules)}`,
    `mitigations    ${mitigations}`,
    '',
    ...alignColumns(rows, (column) => column > 0),
    '',
  ].join('\n');
}

/** `188: 120 verified (63%)` */
export function readLine({ total, verified }: IpReadCount): string {
  const share = total === 0 ? '' : ` (${Math.floor((100 * verified) / total)}%)`;
  return `${total}: ${verified} verified${share}`;
}
