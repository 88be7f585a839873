import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToText, textToHtml } from '#core/assessments/pia/html-text';

describe('text of HTML', () => {
  it.each([
    ['<p>One</p><p>Two</p>', 'One\nTwo'],
    [
      '<div>Data:</div>\n<ul>\n<li><strong>name</strong>;</li>\n<li>age&nbsp;</li>\n</ul>',
      'Data:\n- name;\n- age ',
    ],
    ['a<br />b<br>c', 'a\nb\nc'],
    ['caf&eacute; &lt;b&gt; &#39;x&#x27; &amp;lt;', "café <b> 'x' &lt;"],
    ['<script>alert(1)</script>kept<style>p{}</style>', 'kept'],
    ['1 < 2 && 3 > 2', '1 < 2 && 3 > 2'],
    ['<span style="a>b">in</span><!-- gone --><unknown', 'in'],
    ['&#0;&#xd800;&#x110000;x', 'x'],
  ])('%s', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it('comes back from what was written as HTML', () => {
    const line = fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .map((text) => text.replace(/[\s\u00a0\ue000]/g, ' '));
    const text = fc.array(line, { maxLength: 5 }).map((lines) => lines.join('\n').replace(/\n+$/, ''));
    fc.assert(
      fc.property(text, (written) => {
        const html = textToHtml(written);
        expect(html).not.toMatch(/<(?!br \/>)/);
        expect(htmlToText(html)).toBe(written);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '<a '.repeat(60_000),
    '<a "'.repeat(60_000),
    '<!--'.repeat(60_000),
    '<script>'.repeat(60_000),
    "<a '".repeat(60_000),
  ])('reads a hostile text of many unfinished tags once', (html) => {
    expect(typeof htmlToText(html)).toBe('string');
  });
});
