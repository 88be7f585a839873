import { describe, expect, it } from 'vitest';
import { formatLawFault } from '#core/law/source/law-fault';
import { compileLaw } from '#main/catalog/compile-law';
import { lawText, withSlip } from '../../../../support/law-text';
import { SLIPS } from './law-slips';

const good = lawText('EU.yaml');

/** Every message about the file with one slip in it, without the file's name, and the line of the slip. */
function faultsAfter(
  from: string,
  to: string,
): { readonly messages: readonly string[]; readonly line: number } {
  const { text, line } = withSlip(good, from, to);
  const compiled = compileLaw([{ file: 'EU.yaml', text }], '2026-11');
  if (compiled.ok) throw new Error(`accepted: ${to}`);
  return { messages: compiled.error.map(formatLawFault), line };
}

describe('a slip in a file of laws is named with its line, place, and what was expected', () => {
  it.each(SLIPS.map((slip) => [slip[1].trim().slice(0, 70), slip] as const))('%s', (_name, slip) => {
    const [from, to, place, rest, below = 0] = slip;
    const { messages, line } = faultsAfter(from, to);
    const start = `EU.yaml:${line + below}${place === '' ? '' : ` ${place}`}: expected ${rest}`;
    expect(messages.filter((message) => message.startsWith(start))).toHaveLength(1);
  });

  it.each(
    SLIPS.filter(([, , place]) => place !== '').map((slip) => [slip[1].trim().slice(0, 70), slip] as const),
  )('%s: nothing else is called a fault', (_name, [from, to]) => {
    expect(faultsAfter(from, to).messages).toHaveLength(1);
  });
});

describe('faults that no single slip makes', () => {
  const check = (...texts: readonly string[]) => {
    const files = texts.map((text, index) => ({ file: `${index + 1}.yaml`, text }));
    const compiled = compileLaw(files, '2026-11');
    return compiled.ok ? [] : compiled.error.map(formatLawFault);
  };

  it('a source is missing: named on the line where the duty begins', () => {
    const { text } = withSlip(
      good,
      '告知截图}\n        source: https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
      '告知截图}',
    );
    const { line } = withSlip(good, 'id: ai-act.chatbot', '');
    expect(check(text)).toEqual([
      `1.yaml:${line} ai-act.chatbot source: expected the address of a page, beginning with https://, got nothing`,
    ]);
  });

  it('an id, and a jurisdiction, stands in two files', () => {
    const { text, line } = withSlip(lawText('AR.yaml'), 'id: ar-25326\n', 'id: gdpr\n');
    const renamed = text
      .replaceAll('id: ar-25326.', 'id: gdpr.')
      .replace('id: gdpr.rights', 'id: gdpr.officer');
    const lineOf = (part: string, inside: string) => withSlip(inside, part, '').line;
    expect(check(good, renamed)).toEqual([
      `2.yaml:${line} gdpr id: expected an id that nothing else has, got "gdpr", which stands at 1.yaml:${lineOf('id: gdpr\n', good)}`,
      `2.yaml:${lineOf('id: gdpr.officer', renamed)} gdpr.officer id: expected an id that nothing else has, got ` +
        `"gdpr.officer", which stands at 1.yaml:${lineOf('id: gdpr.officer', good)}`,
    ]);
    expect(check(good, renamed.replace('jurisdiction: AR', 'jurisdiction: EU'))).toContain(
      '2.yaml:1 jurisdiction: expected a jurisdiction without another file, got "EU", which stands at 1.yaml:2',
    );
  });

  it('a territory has two variants of one duty', () => {
    const variant = good.slice(good.indexOf('          - territories'), good.indexOf('  - id: ai-act\n'));
    const twice = good.replace(variant, `${variant}${variant}`);
    const line = twice.split('\n').findLastIndex((text) => text.includes('territories')) + 1;
    expect(check(twice)).toEqual([
      `1.yaml:${line} gdpr.officer variants[2].territories[1]: expected a territory without another variant of this duty, got "DE"`,
    ]);
  });

  it('every fault of every file is listed at once, by file and line', () => {
    const slips = good.replace('kind: privacy', 'kind: secrecy').replace('severity: medium', 'severity: mid');
    const found = check(slips, lawText('AR.yaml').replace('as_of: 2026-11', 'as_of: soon'), '- 1\n');
    expect(found.map((message) => message.split(': expected')[0])).toEqual([
      `1.yaml:${withSlip(good, 'kind: privacy', '').line} gdpr kind`,
      `1.yaml:${slips.split('\n').findIndex((text) => text.includes('severity: mid')) + 1} ai-act.old-logs severity`,
      '2.yaml:4 as_of',
      '3.yaml:1',
    ]);
  });

  it.each([
    [
      '',
      'a file of laws, a map of jurisdiction, name, covers, as_of, summary, conditions, instruments, got nothing',
    ],
    ['a: &a [*a, *a]', 'the text itself, no reference to an anchor, got "*a"'],
    [
      'a: 1\n---\nb: 2\n',
      'YAML (Source contains multiple documents; please use YAML.parseAllDocuments()), got',
    ],
    ['a: !!js/function "x"', 'YAML (Unresolved tag: tag:yaml.org,2002:js/function), got "!!js/function'],
    [`a: ${'['.repeat(20_000)}`, 'YAML (Maximum call stack size exceeded), got "[[['],
  ])('%#. what is no file of laws is refused', (text, message) => {
    expect(check(text)[0]).toContain(`expected ${message}`);
  });
});
