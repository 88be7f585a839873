import { beforeAll, describe, expect, it } from 'vitest';
import type { Plan } from '#core/plan/plan';
import { analyseServing } from '#core/serving/serving-analysis';
import { exactly } from '#core/uncertainty/three-point';
import { createFormat } from '../../../../src/renderer/format/create-format';
import { US_DOLLAR } from '../../../../src/renderer/format/money';
import { i18n, loadScreenTexts, startI18n } from '../../../../src/renderer/i18n/i18n';
import { apiVerdict } from '../../../../src/renderer/serving/api-verdict';
import { realCatalog } from '../../../support/catalog';
import { exactPlan } from '../../../support/exact-plan';
import { samplePlan } from '../../../support/sample-plan';

const catalog = realCatalog();

/** What the view says of a plan beside a model of the price list. */
async function verdict(plan: Plan, modelId: string, language: 'en' | 'zh' = 'en'): Promise<string> {
  await i18n.changeLanguage(language);
  const offers = analyseServing({ plan, catalog, apiKey: null }).api?.offers ?? [];
  const apiKey = offers.find(({ price }) => price.modelId === modelId)?.key ?? null;
  const { api, fleet } = analyseServing({ plan, catalog, apiKey });
  if (api === null) throw new Error('the catalog has prices of APIs');
  const requests = fleet?.requestsPerMonth.p50 ?? 0;
  const text = apiVerdict(i18n.getFixedT(language, 'serving'), createFormat(language, US_DOLLAR), {
    api,
    hardware: 'H100',
    requests,
    plan,
  });
  return text.replaceAll('\u00a0', ' ');
}

/** The worked example with so many users, each with 100 requests of 1,000 and 200 tokens. */
function withUsers(users: number): Plan {
  const plan = exactPlan(catalog);
  return {
    ...plan,
    markets: users === 0 ? [] : [{ country: 'DE', monthlyActiveUsers: exactly(users) }],
  };
}

describe('the sentence on buying', () => {
  beforeAll(async () => {
    // Writing the language into the document is the page's business.
    Object.assign(globalThis, { document: { documentElement: {}, fonts: { add: () => undefined } } });
    await startI18n('en');
    await loadScreenTexts(['serving']);
  });

  it('names the volume from which on renting is cheaper', async () => {
    // Two copies at USD 2 an hour are 2,922 a month; a request at GPT-4o mini is USD 0.00027.
    expect(await verdict(withUsers(10_000), 'gpt-4o-mini')).toBe(
      'At 1 M requests a month buying GPT-4o Mini is cheaper in more than 99 of 100 runs. ' +
        'From 11 M on renting H100 is.',
    );
  });

  it('says so where renting is cheaper already, and from where on', async () => {
    expect(await verdict(withUsers(5_000_000), 'gpt-4o-mini')).toBe(
      'At 500 M requests a month renting H100 is cheaper than buying GPT-4o Mini in more than 99 of 100 runs. ' +
        'It is so from 11 M on.',
    );
  });

  it('says what it would be where nobody asks yet', async () => {
    expect(await verdict(withUsers(0), 'gpt-4o-mini')).toBe(
      'Nobody asks yet. Renting H100 is cheaper than GPT-4o Mini from 11 M requests a month on.',
    );
  });

  it('says never where even full copies cost more', async () => {
    const idle = { ...samplePlan(), serving: { ...samplePlan().serving, maxConcurrency: 1 } };
    expect(await verdict(idle, 'ministral-3b-latest')).toMatch(
      /^At 14 M requests a month buying Ministral 3B 24\.10 is cheaper in more than 99 of 100 runs\. On H100 a request costs more at any volume\.$/,
    );
  });

  it('speaks Chinese', async () => {
    expect(await verdict(withUsers(10_000), 'gpt-4o-mini', 'zh')).toBe(
      '每月100万次请求时，购买GPT-4o Mini更便宜（100次模拟中的99次以上）。从每月1,100万次起，租用H100更便宜。',
    );
  });
});
