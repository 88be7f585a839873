import { describe, expect, it } from 'vitest';
import { COST_ITEM_IDS } from '#core/evaluation/evaluation';
import { items } from '../../../../src/renderer/i18n/en/items';

describe('names of what the engine computes', () => {
  it('cover every cost item', () => {
    expect(Object.keys(items.cost).sort()).toEqual([...COST_ITEM_IDS].sort());
  });
});
