import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '#core/contract/default-settings';
import type { Finding } from '#core/evaluation/evaluation';
import {
  rememberedSettings,
  rememberSettings,
  resolveLanguage,
  resolveScheme,
} from '../../../../src/renderer/app/appearance';
import { countFindings } from '../../../../src/renderer/app/evaluation-counts';
import { placeOfFinding } from '../../../../src/renderer/app/finding-place';
import { printOverrides } from '../../../../src/renderer/app/print-overrides';
import { splitHash } from '../../../../src/renderer/app/split-hash';

const finding = (severity: Finding['severity'], path: string): Finding => ({
  code: 'x',
  severity,
  path,
  params: {},
});

describe('appearance', () => {
  it('follows the machine where the user has not chosen', () => {
    expect(resolveLanguage('system', ['zh-CN', 'en'])).toBe('zh');
    expect(resolveLanguage('system', ['de-DE', 'zh-TW', 'en'])).toBe('zh');
    expect(resolveLanguage('system', ['fr-FR'])).toBe('en');
    expect(resolveLanguage('en', ['zh-CN'])).toBe('en');
    expect(resolveScheme('system', true)).toBe('dark');
    expect(resolveScheme('light', true)).toBe('light');
  });

  it('is remembered for the first paint of the next start', () => {
    let kept: string | null = null;
    const storage = {
      getItem: () => kept,
      setItem: (_key: string, value: string) => {
        kept = value;
      },
    };
    expect(rememberedSettings(storage)).toBeNull();
    rememberSettings(storage, { ...DEFAULT_SETTINGS, theme: 'dark' });
    expect(rememberedSettings(storage)).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
    kept = '{broken';
    expect(rememberedSettings(storage)).toBeNull();
  });
});

describe('places in the address', () => {
  it('split into path and search', () => {
    expect(splitHash('')).toEqual({ path: '/', search: '' });
    expect(splitHash('#/plan?field=training.tokens')).toEqual({
      path: '/plan',
      search: 'field=training.tokens',
    });
    expect(splitHash('#plan?q=a?b')).toEqual({ path: '/plan', search: 'q=a?b' });
  });

  it('lead from a finding to its field or its screen', () => {
    expect(placeOfFinding(finding('error', 'data.sources.a b'))).toBe('/plan?field=data.sources.a%20b');
    expect(placeOfFinding(finding('hint', 'sources'))).toBe('/sources');
  });
});

describe('print route', () => {
  it('takes plan, language and paper from the address and prints light', () => {
    expect(printOverrides(splitHash('#/report/print?plan=p1&lang=zh&paper=letter'))).toEqual({
      planId: 'p1',
      settings: { theme: 'light', textSizePercent: 100, language: 'zh', paper: 'letter' },
    });
  });

  it('leaves out what it does not know and is nothing elsewhere', () => {
    expect(printOverrides(splitHash('#/report/print?lang=xx'))).toEqual({
      planId: null,
      settings: { theme: 'light', textSizePercent: 100 },
    });
    expect(printOverrides(splitHash('#/report?lang=zh'))).toBeNull();
  });
});

describe('plan check', () => {
  it('counts by severity, gravest first, and leaves out what there is none of', () => {
    const findings = [finding('hint', 'a'), finding('error', 'b'), finding('hint', 'c')];
    expect(countFindings(findings)).toEqual([
      { severity: 'error', count: 1 },
      { severity: 'hint', count: 2 },
    ]);
  });
});
