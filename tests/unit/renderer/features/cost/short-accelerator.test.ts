import { expect, it } from 'vitest';
import { shortAccelerator } from '../../../../../src/renderer/features/cost/short-accelerator';

it.each([
  ['H100 SXM5 80GB', 'H100'],
  ['A100 PCIe 80GB', 'A100'],
  ['H20 96GB', 'H20'],
  ['GB200 (per GPU of NVL72)', 'GB200'],
  ['Ascend 910B', 'Ascend 910B'],
])('says %s as people do', (name, short) => {
  expect(shortAccelerator(name)).toBe(short);
});
