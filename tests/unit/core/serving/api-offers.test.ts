import { describe, expect, it } from 'vitest';
import { apiModelSize } from '#core/serving/api-model-sizes';
import { apiOffers } from '#core/serving/api-offers';
import { realCatalog } from '../../../support/catalog.ts';
import { samplePlan } from '../../../support/sample-plan.ts';

describe('the size of a model that is sold by the token', () => {
  it.each([
    // Published, whatever the name says.
    ['ministral-8b-latest', 8.02e9, 8.02e9],
    ['open-mixtral-8x7b', 46.7e9, 12.9e9],
    ['mistral-small-latest', 24e9, 24e9],
    // Stated by the name alone; two of the experts answer.
    ['gemini-1.5-flash-8b-128k', 8e9, 8e9],
    ['somebody-4x3b', 12e9, 6e9],
  ])('of %s is known', (modelId, parameterCount, activeParameterCount) => {
    expect(apiModelSize({ modelId, model: '' })).toMatchObject({ parameterCount, activeParameterCount });
  });

  it.each(['gpt-4o-mini', 'qwen3.6-plus'])('of %s is not', (modelId) => {
    expect(apiModelSize({ modelId, model: '' })).toBeNull();
  });
});

describe('models that are sold by the token', () => {
  it('answer with text, all of them', () => {
    const { apiPrices } = realCatalog();
    const ids = apiOffers(samplePlan(), apiPrices).map(({ price }) => price.modelId);
    expect(apiPrices.map(({ modelId }) => modelId)).toContain('gpt-image-1');
    expect(ids).not.toContain('gpt-image-1');
    expect(ids).toContain('gpt-4o-mini');
  });
});
