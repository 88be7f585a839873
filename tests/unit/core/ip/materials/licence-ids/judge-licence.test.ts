import { describe, expect, it } from 'vitest';
import { completeLicence, judgeLicence } from '#core/ip/materials/licence-ids/judge-licence';
import { SPDX_LICENCE_IDS } from '#core/ip/materials/licence-ids/spdx-ids';
import { realIp } from '../../../../../support/ip';
import { realLicenceNames } from '../../../../../support/licence-names';

const names = realLicenceNames();
const complete = (text: string) =>
  completeLicence(text, realIp().licences, SPDX_LICENCE_IDS).map((option) => option.text);

describe('what is typed into a licence field', () => {
  it.each([
    ['', { kind: 'none' }],
    ['MIT', { kind: 'known', unruled: [] }],
    ['llama3', { kind: 'known', written: 'llama-3-community' }],
    ['MIT OR Apache-2.0', { kind: 'known', unruled: [] }],
    ['Vim AND MIT', { kind: 'known', unruled: ['Vim'] }],
    ['llama-3-comunity', { kind: 'unknown', reason: 'unknown', suggestions: ['llama-3-community'] }],
    ['MIT OR', { kind: 'unknown', reason: 'broken' }],
    [
      'MIT OR Apach-2.0',
      { kind: 'unknown', reason: 'unknown', part: 'Apach-2.0', suggestions: ['Apache-2.0'] },
    ],
    ['other', { kind: 'unknown', reason: 'says-nothing', suggestions: [] }],
  ])('is judged: %j', (text, judged) => {
    expect(judgeLicence(text, names)).toMatchObject(judged);
  });

  it('is completed by id and by name, in an expression the last licence alone', () => {
    expect(complete('llama-3')[0]).toBe('llama-3-community');
    expect(complete('Meta Llama 3 Comm')).toContain('llama-3-community');
    expect(complete('MIT OR Apache-2')).toContain('MIT OR Apache-2.0');
    expect(complete('MIT OR Apache-2').every((text) => text.startsWith('MIT OR '))).toBe(true);
    expect(complete('')).toHaveLength(12);
    expect(complete('no licence is called this')).toEqual([]);
  });
});
