import { describe, expect, it } from 'vitest';
import type { GraphInput } from '#core/strategy/graph/graph-input';
import { isHollow, nodeState } from '../../../../src/renderer/strategy/graph/node-state';

const node = 'intellectual_property' as const;
const broken: GraphInput = {
  id: 'ip.licences',
  node,
  grade: { low: 0, likely: 0, high: 0 },
  fact: { kind: 'licences', breaches: 1, unknown: 0, materials: 3 },
};
const open: GraphInput = { id: 'ip.score', node, grade: null, fact: { kind: 'ip-score', countries: [] } };
const computed = { isOverridden: false, inputs: [], waitingInputs: [] };

describe('the state of a node', () => {
  it('is the gravest that holds', () => {
    expect(nodeState(computed)).toBe('computed');
    expect(nodeState({ ...computed, inputs: [open], waitingInputs: [open] })).toBe('waits');
    expect(nodeState({ ...computed, inputs: [broken, open], waitingInputs: [open] })).toBe('breach');
  });

  it('blames no licence for a score that the user gave', () => {
    const given = { isOverridden: true, inputs: [broken, open], waitingInputs: [open] };
    expect(nodeState(given)).toBe('mine');
  });

  it('draws a judgement hollow, as what hangs on an answer', () => {
    expect(isHollow({ isOverridden: false, unknown01: 0 })).toBe(false);
    expect(isHollow({ isOverridden: true, unknown01: 0 })).toBe(true);
    expect(isHollow({ isOverridden: false, unknown01: 0.1 })).toBe(true);
  });
});
