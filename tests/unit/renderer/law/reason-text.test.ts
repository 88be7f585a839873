import { beforeAll, describe, expect, it } from 'vitest';
import type { Reason } from '#core/law/assessment';
import type { Leaf } from '#core/law/trigger';
import { createFormat } from '../../../../src/renderer/format/create-format';
import { US_DOLLAR } from '../../../../src/renderer/format/money';
import { i18n, startI18n } from '../../../../src/renderer/i18n/i18n';
import { createFactText } from '../../../../src/renderer/law/fact-text';
import { createReasonText } from '../../../../src/renderer/law/reason-text';

const COUNTRIES: Readonly<Record<string, string>> = { FI: 'Finland', US: 'United States' };

async function say(
  leaf: Leaf,
  value: Reason['value'],
  holds: boolean,
  {
    assumedFrom = null,
    language = 'en',
  }: Partial<Pick<Reason, 'assumedFrom'>> & { language?: 'en' | 'zh' } = {},
): Promise<string> {
  await i18n.changeLanguage(language);
  const format = createFormat(language, US_DOLLAR);
  const facts = createFactText(format, (iso2) => COUNTRIES[iso2] ?? iso2);
  const text = createReasonText(facts, format.date);
  return text({ leaf, value, holds, condition: null, assumedFrom }).replaceAll('\u00a0', ' ');
}

describe('reasons in words', () => {
  beforeAll(async () => {
    Object.assign(globalThis, { document: { documentElement: {}, fonts: { add: () => undefined } } });
    await startI18n('en');
  });

  it('say what is the case, whatever was asked', async () => {
    const asked: Leaf = { fact: 'generatesContent', is: true };
    expect(await say(asked, true, true)).toBe('It generates text, image, audio or video');
    expect(await say(asked, false, false)).toBe('It generates no content');
    expect(await say({ fact: 'establishedHere', is: false }, false, true)).toBe(
      'The company is not established here',
    );
    expect(await say(asked, true, true, { language: 'zh' })).toBe('生成文字、图片、音频或视频');
  });

  it('name the limit exactly, and the plan’s own figure', async () => {
    expect(await say({ fact: 'trainingFlop', gt: 1e23 }, 7.2e23, true)).toBe(
      'Training compute: above 10²³ FLOP (7.2×10²³ FLOP in the plan)',
    );
    expect(await say({ fact: 'trainingFlop', gt: 3.3e24 }, 7.2e23, false)).toBe(
      'Training compute: at most 3.3×10²⁴ FLOP (7.2×10²³ FLOP in the plan)',
    );
    expect(await say({ fact: 'annualRevenueUsd', gt: 26_625_000 }, 2_500_000, false)).toBe(
      'Revenue worldwide: at most USD 26,625,000 (USD 2.5 M in the plan)',
    );
  });

  it('say a range of people as a range', async () => {
    expect(await say({ fact: 'dataSubjectsHere', gte: 200_000 }, { min: 20_000, max: 110_000 }, false)).toBe(
      'People in the data: below 200,000 (20,000 – 110,000 in the plan)',
    );
  });

  it('say “some” and “none” rather than above and at most zero', async () => {
    expect(await say({ fact: 'dataSubjectsHere', gt: 0 }, 45_000, true)).toBe(
      'People in the data: at least one (45,000 in the plan)',
    );
    expect(await say({ fact: 'dataSubjectsHere', gt: 0 }, 0, false)).toBe('People in the data: none');
  });

  it('say a choice, and what it would have to be', async () => {
    const asked: Leaf = { fact: 'useCase', in: ['recruiting', 'exam-scoring'] };
    expect(await say(asked, 'recruiting', true)).toBe('Use: recruiting');
    expect(await say(asked, 'chatbot', false)).toBe('Use: chatbot, not recruiting or exam scoring');
    expect(await say(asked, 'chatbot', false, { language: 'zh' })).toBe(
      '用途：聊天机器人，不是招聘筛选或考试评分',
    );
  });

  it('say of a list what was looked for in it', async () => {
    const asked: Leaf = { fact: 'outputModalities', includes: ['image', 'video'] };
    expect(await say(asked, ['text', 'image'], true)).toBe('Output: image');
    expect(await say(asked, ['text', 'code'], false)).toBe('Output: text and code, not image or video');
    expect(await say(asked, ['text', 'code'], false, { language: 'zh' })).toBe(
      '输出类型：文字和代码，不是图片或视频',
    );
    expect(await say({ fact: 'transferDestinations', includes: ['FI'] }, ['FI'], true)).toBe(
      'Where the data go: Finland',
    );
  });

  it('say that nobody answered', async () => {
    const asked: Leaf = { fact: 'outputModalities', includes: ['image'] };
    expect(await say(asked, true, true, { assumedFrom: ['generatesContent'] })).toBe(
      'Output: image (not answered; taken from: Generates content)',
    );
    expect(await say({ fact: 'processorOnly', is: true }, false, false, { assumedFrom: [] })).toBe(
      'Data are processed for purposes of its own (not answered; taken as no)',
    );
  });

  it('say a day on either side', async () => {
    const asked: Leaf = { fact: 'placedOnMarketOn', before: '2026-08-02' };
    expect(await say(asked, '2026-01-01', true)).toBe('First placed on the market: before 2 Aug 2026');
    expect(await say(asked, '2027-09-01', false)).toBe('First placed on the market: on 2 Aug 2026 or later');
  });
});
