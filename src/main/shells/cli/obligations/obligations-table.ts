import type { DutyAssessment } from '#core/law/assessment';

interface Assessed {
  readonly code: string;
  readonly duties: readonly DutyAssessment[];
}

/** The readable form: the duties that bind, strictest first, then what has to be known to decide the rest. */
export function obligationsTable(results: readonly Assessed[], date: string | undefined): string {
  return `${results.map((result) => section(result, date)).join('\n\n')}\n`;
}

function section({ code, duties }: Assessed, date: string | undefined): string {
  const binding = duties.filter(({ binds }) => binds);
  const open = duties.filter(({ state }) => state === 'unknown');
  const others = duties.length - binding.length - open.length;
  const widths = [
    Math.max(0, ...binding.map(({ duty }) => duty.severity.length)),
    Math.max(0, ...binding.map(({ duty }) => duty.id.length)),
  ] as const;
  return [
    `${code}: ${binding.length} duties ${date === undefined ? 'apply' : `bind on ${date}`}, ${open.length} unknown, ${others} others`,
    ...binding.map(({ duty, from }) =>
      [
        duty.severity.padEnd(widths[0]),
        duty.id.padEnd(widths[1]),
        from === null ? 'date not known' : `from ${from}`,
        duty.isAdvice ? `advice: ${duty.title.en}` : duty.title.en,
      ].join('  '),
    ),
    ...open.map(({ duty, missing }) => `unknown   ${duty.id}: answer ${missing.join(', ')}`),
  ].join('\n');
}
