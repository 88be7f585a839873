import { describe, expect, it } from 'vitest';
import { hubAddress, hubIdAt } from '#core/ip/materials/hub-id';
import { MATERIAL_KINDS } from '#core/plan/ip/material';

describe('ids of the Hugging Face Hub', () => {
  it.each(MATERIAL_KINDS)('lead to the page of a %s and are read off its address again', (kind) => {
    expect(hubIdAt(hubAddress(kind, 'Qwen/Qwen3-8B') ?? '')).toBe('Qwen/Qwen3-8B');
    expect(hubAddress(kind, 'squad')).toBeNull();
  });

  it('of old data sets have no owner', () => {
    expect(hubIdAt('https://huggingface.co/datasets/squad')).toBe('squad');
    expect(hubIdAt('https://hf.co/datasets/HuggingFaceFW/fineweb/')).toBe('HuggingFaceFW/fineweb');
  });

  it('are not read off other pages', () => {
    for (const page of ['docs/transformers', 'spaces/someone/demo', 'papers/1706.03762', 'google', ''])
      expect(hubIdAt(`https://huggingface.co/${page}`)).toBeNull();
    expect(hubIdAt('https://example.org/owner/name')).toBeNull();
  });
});
