import { describe, expect, it } from 'vitest';
import { FLEET_ID } from '#core/plan/own-hardware-ids';
import { machinesText } from '../../../../src/renderer/serving/machines-text';

describe('hardware with its number', () => {
  it('names the number from two on', () => {
    expect(machinesText('h100-sxm', 'H100', 1)).toBe('H100');
    expect(machinesText('h100-sxm', 'H100', 2)).toBe('2 × H100');
  });

  it('leaves it to a fleet to name the numbers of its kinds', () => {
    expect(machinesText(FLEET_ID, '2 × Studio, 1 × Tower', 3)).toBe('2 × Studio, 1 × Tower');
  });
});
