import type { DutyAssessment, DutyState } from '#core/law/assessment';
import { decisiveUnknowns } from '#core/law/engine/decisive-unknowns';

interface Assessed {
  readonly code: string;
  readonly duties: readonly DutyAssessment[];
}

/** Facts named at the end of a section; the others are counted. */
const NAMED_FACTS = 5;

/** The readable form: the duties that bind, strictest first, then what has to be known to decide the rest. */
export function obligationsTable(results: readonly Assessed[], date: string | undefined): string {
  return `${results.map((result) => section(result, date)).join('\n\n')}\n`;
}

function section({ code, duties }: Assessed, date: string | undefined): string {
  const binding = duties.filter(({ binds }) => binds);
  const open = duties.filter(({ state }) => state === 'unknown');
  const widths = [
    Math.max(0, ...binding.map(({ duty }) => duty.severity.length)),
    Math.max(0, ...binding.map(({ duty }) => duty.id.length)),
  ] as const;
  return [
    `${code}: ${counts(duties, date)}`,
    ...binding.map(({ duty, from }) =>
      [
        duty.severity.padEnd(widths[0]),
        duty.id.padEnd(widths[1]),
        from === null ? 'date not known' : `from ${from}`,
        duty.isAdvice ? `advice: ${duty.title.en}` : duty.title.en,
      ].join('  '),
    ),
    ...open.map(({ duty, missing }) => `unknown   ${duty.id}: answer ${missing.join(', ')}`),
    ...decisive(open),
  ].join('\n');
}

/** How many duties stand how; advice is no duty and is counted apart, as are those that nobody can tell yet. */
function counts(all: readonly DutyAssessment[], date: string | undefined): string {
  const duties = all.filter(({ duty }) => !duty.isAdvice);
  const binding = duties.filter(({ binds }) => binds);
  const critical = binding.filter(({ duty }) => duty.severity === 'critical').length;
  const of = (state: DutyState) => duties.filter((assessment) => assessment.state === state).length;
  const verb = date === undefined ? ['applies', 'apply'] : [`binds on ${date}`, `bind on ${date}`];
  const rest = [
    [all.filter(({ duty, binds }) => duty.isAdvice && binds).length, 'recommended'],
    [of('applies') - binding.length, 'later'],
    [of('not-applicable'), 'not applicable'],
    [of('proposed'), 'proposed'],
    [of('ended'), 'ended'],
  ] as const;
  return [
    `${binding.length} ${binding.length === 1 ? `duty ${verb[0]}` : `duties ${verb[1]}`}${critical === 0 ? '' : ` (${critical} critical)`}`,
    `${of('unknown')} unknown`,
    ...rest.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`),
  ].join(', ');
}

/** The answers that decide most, with how many open duties wait for each. */
function decisive(open: readonly DutyAssessment[]): readonly string[] {
  const facts = decisiveUnknowns(open);
  if (facts.length === 0) return [];
  const named = facts.slice(0, NAMED_FACTS).map(({ fact, waiting }) => `${fact} (${waiting.length})`);
  const more = facts.length - named.length;
  return [`answers that decide most: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`];
}
