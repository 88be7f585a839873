import type { JurisdictionCoverage, LawCoverage, ReadCount } from '#core/law/coverage';
import { THEMES } from '#core/law/themes';
import { alignColumns } from '#main/shells/cli/align-columns';

/** Coverage of the law as lines and a table, for a terminal. */
export function coverageText(coverage: LawCoverage): string {
  const { jurisdictions, instruments, duties, critical } = coverage;
  return [
    ...row('jurisdictions', String(jurisdictions.length)),
    ...row('instruments', readLine(instruments)),
    ...row('duties', readLine(duties)),
    ...row('critical', readLine(critical)),
    '',
    ...listing('Critical and not verified', coverage.criticalNotVerified),
    ...listing('Critical and verified, but without the day it was read', coverage.criticalWithoutDate),
    ...listing('Without an official page beside what was read', coverage.withoutOfficialPage),
    '',
    ...table(jurisdictions),
    '',
  ].join('\n');
}

/** `506: 400 verified (79%), 89 of them with the day (17%)`; shares are of all and rounded down. */
function readLine({ total, verified, verifiedWithDate }: ReadCount): string {
  const read = `${verifiedWithDate} of them with the day they were read${share(verifiedWithDate, total)}`;
  return `${total}: ${verified} verified${share(verified, total)}, ${read}`;
}

/** Rounded down, so that 100% means all. */
function share(part: number, total: number): string {
  return total === 0 ? '' : ` (${Math.floor((100 * part) / total)}%)`;
}

function row(name: string, text: string): string[] {
  return [`${name.padEnd(13)}  ${text}`];
}

function listing(title: string, ids: readonly string[]): string[] {
  return ids.length === 0 ? [`${title}: none`] : [`${title}: ${ids.length}`, ...ids.map((id) => `  ${id}`)];
}

const HEADINGS = [
  '',
  'instruments',
  'duties',
  'verified',
  'with day',
  'critical',
  'verified',
  'with day',
  'themes',
];

function table(jurisdictions: readonly JurisdictionCoverage[]): readonly string[] {
  return alignColumns([HEADINGS, ...jurisdictions.map(cells)], (column) => column > 0);
}

function cells({ id, instruments, duties, critical, themes }: JurisdictionCoverage): string[] {
  const counts = [
    ...[instruments.total, duties.total, duties.verified, duties.verifiedWithDate],
    ...[critical.total, critical.verified, critical.verifiedWithDate],
  ];
  return [id, ...counts.map(String), `${themes.length} of ${THEMES.length}`];
}
