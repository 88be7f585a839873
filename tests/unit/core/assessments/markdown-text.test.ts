import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { documentMarkdown } from '#core/assessments/document-markdown';
import { editDocument } from '#core/assessments/edit-document';
import { fillDocument } from '#core/assessments/fill-document';
import { markdownText } from '#core/assessments/markdown-text';
import { newRisk } from '#core/assessments/new-risk';
import { documentSource } from '../../../support/document-source';
import { samplePlan } from '../../../support/sample-plan';

/** The most trusting reader there is: HTML passes, bare addresses become links. */
const reader = new MarkdownIt({ html: true, linkify: true });

interface Read {
  readonly text: string;
  readonly kinds: readonly string[];
}

function read(markdown: string): Read {
  const tokens = reader.parse(markdown, {}).flatMap((token) => [token, ...(token.children ?? [])]);
  const text = tokens
    .filter(({ type }) => ['text', 'softbreak', 'hardbreak', 'text_special'].includes(type))
    .map(({ type, content }) => (type.endsWith('break') ? '\n' : content))
    .join('');
  return { text, kinds: [...new Set(tokens.map(({ type }) => type))] };
}

const SIGNS = [...'<>&*_`#[]()!|\\~$@:/.-+=0123456789 \nabw"\''];
const nasty = fc.oneof(
  fc
    .array(fc.constantFrom(...SIGNS, 'www.', 'https://a.b', '<script>', '&lt;', '1. ', '- ', '    '), {
      maxLength: 30,
    })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

const squeezed = (text: string) => text.replace(/[\s\u0085]+/g, '');

describe('text in Markdown', () => {
  it('reads back as the same text, in paragraphs and line breaks alone', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const back = read(markdownText(text));
        expect(squeezed(back.text)).toBe(squeezed(text.replace(/\p{Cc}/gu, ' ')));
        const allowed = [
          'paragraph_open',
          'paragraph_close',
          'inline',
          'text',
          'hardbreak',
          'softbreak',
          'text_special',
        ];
        expect(back.kinds.filter((kind) => !allowed.includes(kind))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('stays within its cell of a table', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const table = `| a | b |\n| --- | --- |\n| ${markdownText(text, { inTable: true })} | end |`;
        const cells = reader.parse(table, {}).filter(({ type }) => type === 'td_open').length;
        expect(cells).toBe(2);
        expect(read(table).kinds).not.toContain('html_inline');
      }),
    );
  });

  it('of a whole document lets no HTML or link of the user through', () => {
    const attack =
      '<img src=x onerror=alert(1)> [click](javascript:alert(1)) | x\n# no heading\n<script>alert(1)</script>';
    const plan = { ...samplePlan(), name: attack.slice(0, 100) };
    const edit = { kind: 'answer', fieldId: 'standards', answer: attack, basis: '' } as const;
    let compliance = editDocument(undefined, 'dpia', edit, '2026-11-26', 'en');
    const risks = [newRisk('x', { title: attack, impacts: attack })];
    compliance = editDocument(compliance, 'dpia', { kind: 'risks', risks }, '2026-11-26', 'en');
    const markdown = documentMarkdown(fillDocument('dpia', documentSource({ ...plan, compliance })));
    const back = read(markdown);
    expect(back.kinds.filter((kind) => /html|link|image|code|fence/.test(kind))).toEqual([]);
    expect(back.text).toContain('<script>alert(1)</script>');
    expect(markdown).not.toContain('<script>');
  });
});
