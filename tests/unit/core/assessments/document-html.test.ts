import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentBlocks } from '#core/assessments/document-blocks';
import { documentHtml } from '#core/assessments/document-html';
import { editDocument } from '#core/assessments/edit-document';
import { fillDocument } from '#core/assessments/fill-document';
import { htmlToText } from '#core/assessments/pia/html-text';
import { documentSource } from '../../../support/document-source';
import { samplePlan } from '../../../support/sample-plan';

const HOSTILE = '<img src=x onerror=alert(1)> & "quotes" </title><script>1</script>';

function written(answer: string, name = 'Kranich 8B') {
  const edit = { kind: 'answer', fieldId: 'processing', answer, basis: '' } as const;
  const plan = { ...samplePlan(), name };
  const compliance = editDocument(plan.compliance, 'dpia', edit, '2026-11-26', 'en');
  return fillDocument('dpia', documentSource({ ...plan, compliance }));
}

describe('a document as HTML', () => {
  it('holds every heading, text and cell of the document, in its language', () => {
    const document = fillDocument('dpia', documentSource(), 'zh');
    const html = documentHtml(document);
    expect(html).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
    for (const block of documentBlocks(document))
      if (block.kind === 'heading')
        expect(html).toContain(`<h${block.level}>${block.text}</h${block.level}>`);
    expect(html.match(/<table /g)?.length).toBe(
      documentBlocks(document).filter(({ kind }) => kind === 'table').length,
    );
  });

  it('shows what users wrote as text, whatever it is', () => {
    const html = documentHtml(written(HOSTILE, HOSTILE));
    expect(html).not.toMatch(/<img|<script/);
    expect(html.match(/<\/title>/g)?.length).toBe(1);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;quotes&quot;');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
        const tags = documentHtml(written(words)).match(/<[a-z/!][^>]*>/gi) ?? [];
        expect(
          tags.every((tag) =>
            /^<\/?(!doctype|html|head|meta|title|style|body|h[123]|p|table|thead|tbody|tr|th|td|a)\b/.test(
              tag,
            ),
          ),
        ).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('reads back as its words', () => {
    expect(htmlToText(documentHtml(written('One line.\nAnother.')))).toContain('One line.\nAnother.');
  });
});
