import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { columnShares } from '#core/assessments/column-shares';
import { editDocument } from '#core/assessments/edit-document';
import { fillDocument } from '#core/assessments/fill-document';
import { newRisk } from '#core/assessments/new-risk';
import type { Compliance } from '#core/plan/compliance';
import { documentDocx } from '../../../../../src/renderer/features/compliance/documents/export/document-docx';
import { documentSource } from '../../../../support/document-source';
import { samplePlan } from '../../../../support/sample-plan';

const DAY = '2026-11-26';

async function partsOf(compliance: Compliance | undefined, language: 'en' | 'zh' = 'en') {
  const plan = compliance === undefined ? samplePlan() : { ...samplePlan(), compliance };
  const bytes = await documentDocx(fillDocument('dpia', documentSource(plan), language));
  const files = unzipSync(new Uint8Array(bytes));
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  return {
    names: Object.keys(files),
    document: part('word/document.xml'),
    styles: part('word/styles.xml'),
    links: part('word/_rels/document.xml.rels'),
  };
}

/** The text of a part, its XML entities resolved. */
function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text = '']) => text)
    .join('\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

describe('a document as a file of Word', () => {
  it('holds its text with headings, and tables whose head repeats', async () => {
    const { document } = await partsOf(undefined);
    expect(textOf(document)).toContain('Data-protection impact assessment');
    expect(textOf(document)).toContain('“Kranich 8B”: a language model with 8.03 billion parameters');
    expect(document).toMatch(/<w:pStyle w:val="Title"\/>/);
    expect(document).toMatch(/<w:pStyle w:val="Heading1"\/>/);
    expect(document).toContain('<w:tblHeader/>');
  });

  it('says which language it is in', async () => {
    const english = await partsOf(undefined);
    const chinese = await partsOf(undefined, 'zh');
    expect(english.styles).toContain('<w:lang w:val="en-GB"');
    expect(chinese.styles).toContain('<w:lang w:val="zh-CN"');
    expect(textOf(chinese.document)).toContain('数据保护影响评估');
  });

  it('keeps what users wrote as text, mark-up and signs that XML has no place for included', async () => {
    const attack =
      '</w:t></w:r><w:p/><script>alert("1 & 2")</script>\u0000\u0008\ud800 end =HYPERLINK("https://a.b") [x](javascript:x)';
    const answer = { kind: 'answer', fieldId: 'standards', answer: attack, basis: '' } as const;
    const risks = [newRisk('x', { title: attack, impacts: attack })];
    const compliance = editDocument(
      editDocument(undefined, 'dpia', answer, DAY, 'en'),
      'dpia',
      { kind: 'risks', risks },
      DAY,
      'en',
    );
    const { document } = await partsOf(compliance);
    expect(textOf(document)).toContain('</w:t></w:r><w:p/><script>alert("1 & 2")</script>\ufffd end');
    expect(document).not.toContain('<script>');
    expect(document).not.toMatch(/\p{Cc}/u);
    expect(document).not.toMatch(/w:instrText|w:fldSimple/);
  });

  it('links to the sources of the form and to nothing that users wrote', async () => {
    const answer = {
      kind: 'answer',
      fieldId: 'standards',
      answer: 'https://evil.example/',
      basis: '',
    } as const;
    const { document, links } = await partsOf(editDocument(undefined, 'dpia', answer, DAY, 'en'));
    expect(textOf(document)).toContain('https://evil.example/');
    expect(links).toContain('https://ec.europa.eu/newsroom/article29/items/611236');
    expect(links).not.toContain('evil.example');
  });

  it('gives columns widths by their longest cell, which fill the table', () => {
    const shares = columnShares(['No.', 'What it asks'], [['1', 'x'.repeat(400)]]);
    expect(shares[1]).toBeGreaterThan(2 * (shares[0] ?? 0));
    expect(shares[0]).toBeGreaterThan(10);
    expect(columnShares(['要求', 'x'], [['数'.repeat(10), 'x'.repeat(20)]])).toEqual([50, 50]);
  });
});
