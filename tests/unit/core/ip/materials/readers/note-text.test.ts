import { describe, expect, it } from 'vitest';
import { noteLine } from '#core/ip/materials/readers/note-text';
import { readText } from '../../../../../support/read-materials-fixture';

/** Files with one slip each, whose notes say what was expected. */
const SLIPS = [
  '{"bomFormat":"CycloneDX","specVersion":"1.6","components":"none"}',
  '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[5,{"name":{},"licenses":[[]]}]}',
  '{"bomFormat":"CycloneDX","components":[]}',
  '{"lockfileVersion":3,"packages":{"node_modules/x":7}}',
  '{"lockfileVersion":3,"packages":{}}',
  'torch==2.1\nnumpy==2.0\nscipy==1.0\n???\n',
];

describe('notes on a file', () => {
  it.each(SLIPS)('are in Chinese throughout where the page is: %s', (text) => {
    const notes = readText(text).notes.filter(({ code }) => ['wrong-type', 'unreadable-line'].includes(code));
    expect(notes.length).toBeGreaterThan(0);
    for (const note of notes) {
      expect(noteLine(note, 'en')).toMatch(/: expected .+, got /);
      expect(noteLine(note, 'zh')).toMatch(/：应为/);
      expect(noteLine(note, 'zh')).not.toMatch(/\b(?:an?|nothing|none|at least)\b(?!")/);
    }
  });
});
