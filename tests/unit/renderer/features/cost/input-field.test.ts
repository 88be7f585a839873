import { describe, expect, it } from 'vitest';
import { fieldOfInput } from '../../../../../src/renderer/features/cost/input-field';

describe('the field behind an input', () => {
  it.each([
    ['users.DE', 'markets'],
    ['data.licences', 'data.sources'],
    ['training.tokens', 'training.tokens'],
    ['workload.samples', 'workload.samples'],
    ['workload.reinforcement.rolloutSpeed', 'workload.reinforcement.rolloutSpeed'],
  ])('%s is %s', (input, field) => {
    expect(fieldOfInput(input)).toBe(field);
  });

  it.each([
    'serving.calibration',
    'serving.tensor_parallel_factor.2',
    'serving.moe_expert_parallel_factor',
    'workload.lookup_efficiency',
    'price.training',
    'staff.pay',
  ])('%s is a figure of the catalog', (input) => {
    expect(fieldOfInput(input)).toBeNull();
  });
});
