import { describe, expect, it } from 'vitest';
import { PROTECTION_RIGHTS, PROTECTION_STATUSES } from '#core/plan/ip/protection';
import { statusKey } from '../../../../../src/renderer/features/ip/protection/status-key';
import { protection as en } from '../../../../../src/renderer/i18n/en/protection';
import { protection as zh } from '../../../../../src/renderer/i18n/zh/protection';

const word = (language: 'en' | 'zh', ...of: Parameters<typeof statusKey>) => {
  const key = statusKey(...of).replace('status.', '') as keyof typeof en.status;
  return (language === 'en' ? en : zh).status[key];
};

describe('the word for a status', () => {
  it('fits the right: an office grants patents and registers names, nobody grants a secret', () => {
    expect(PROTECTION_RIGHTS.map((right) => [right, word('en', right, 'granted')])).toEqual([
      ['patent', 'granted'],
      ['trademark', 'registered'],
      ['design', 'registered'],
      ['copyright', 'registered'],
      ['trade-secret', 'in place'],
      ['domain', 'registered'],
    ]);
    expect(word('en', 'trade-secret', 'filed')).toBe('under way');
  });

  it('tells the four apart in both languages', () => {
    for (const language of ['en', 'zh'] as const)
      for (const right of PROTECTION_RIGHTS)
        expect(new Set(PROTECTION_STATUSES.map((status) => word(language, right, status))).size).toBe(4);
  });
});
