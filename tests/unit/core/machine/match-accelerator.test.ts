import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MachineFacts } from '#core/machine/machine-profile';
import { acceleratorOf, matchAccelerator, type RunOrigin } from '#core/machine/match-accelerator';
import { realCatalog } from '../../../support/catalog';

const { accelerators } = realCatalog();
const idOf = (name: string, memoryBytes: number | null = null) =>
  acceleratorOf({ name, memoryBytes }, accelerators)?.id ?? null;

/** Names as drivers (nvidia-smi, rocm-smi), lists of devices (lspci) and browsers give them. */
const MATCHES: readonly (readonly [string, string])[] = [
  ['NVIDIA H100 80GB HBM3', 'h100-sxm'],
  ['NVIDIA H100 PCIe', 'h100-pcie'],
  ['NVIDIA H100 NVL', 'h100-nvl'],
  ['NVIDIA Corporation GH100 [H100 SXM5 80GB] (rev a1)', 'h100-sxm'],
  ['NVIDIA Corporation GH100 [H100 PCIe] (rev a1)', 'h100-pcie'],
  ['NVIDIA H200', 'h200-sxm'],
  ['NVIDIA H20', 'h20'],
  ['NVIDIA H800', 'h800-sxm'],
  ['NVIDIA B200', 'b200-sxm'],
  ['NVIDIA B300 SXM6 AC', 'b300-sxm'],
  ['NVIDIA GB200', 'gb200'],
  ['NVIDIA GH200 480GB', 'gh200-96'],
  ['NVIDIA A100-SXM4-40GB', 'a100-sxm-40'],
  ['NVIDIA A100-SXM4-80GB', 'a100-sxm-80'],
  ['NVIDIA A100-SXM-80GB', 'a100-sxm-80'],
  ['NVIDIA A100 80GB PCIe', 'a100-pcie-80'],
  ['NVIDIA A100-PCIE-40GB', 'a100-pcie-40'],
  ['NVIDIA A800-SXM4-80GB', 'a800-sxm-80'],
  ['NVIDIA A800 80GB PCIe', 'a800-pcie-80'],
  ['Tesla V100-SXM2-16GB', 'v100-sxm2-16'],
  ['Tesla V100-SXM2-32GB', 'v100-sxm2-32'],
  ['Tesla V100-PCIE-16GB', 'v100-pcie-16'],
  ['Tesla V100S-PCIE-32GB', 'v100s-pcie-32'],
  ['NVIDIA Corporation GV100GL [Tesla V100 SXM2 32GB] (rev a1)', 'v100-sxm2-32'],
  ['Tesla T4', 't4'],
  ['NVIDIA L4', 'l4'],
  ['NVIDIA L40', 'l40'],
  ['NVIDIA L40S', 'l40s'],
  ['NVIDIA A10', 'a10'],
  ['NVIDIA A10G', 'a10g'],
  ['NVIDIA A40', 'a40'],
  ['NVIDIA RTX A6000', 'rtx-a6000'],
  ['NVIDIA RTX 6000 Ada Generation', 'rtx-6000-ada'],
  ['NVIDIA RTX PRO 6000 Blackwell Workstation Edition', 'rtx-pro-6000'],
  ['NVIDIA GeForce RTX 3090', 'rtx-3090'],
  ['NVIDIA GeForce RTX 4090', 'rtx-4090'],
  ['NVIDIA GeForce RTX 5090', 'rtx-5090'],
  ['NVIDIA Corporation AD102 [GeForce RTX 4090] (rev a1)', 'rtx-4090'],
  ['NVIDIA GeForce RTX 4090/PCIe/SSE2', 'rtx-4090'],
  ['AMD Instinct MI300X', 'mi300x'],
  ['AMD Instinct MI325X', 'mi325x'],
  ['Advanced Micro Devices, Inc. [AMD/ATI] Aqua Vanjaram [Instinct MI300X]', 'mi300x'],
  ['Apple M4 Max (40-core GPU)', 'apple-m4-max'],
  ['Apple M3 Ultra (80-core GPU)', 'apple-m3-ultra'],
  ['Apple M4 (10-core GPU)', 'apple-m4'],
  ['ANGLE (NVIDIA, NVIDIA GeForce RTX 4090 (0x00002684) Direct3D11 vs_5_0 ps_5_0, D3D11)', 'rtx-4090'],
  ['ANGLE (NVIDIA, NVIDIA GeForce RTX 3090 Direct3D11 vs_5_0 ps_5_0, D3D11-31.0.15.3623)', 'rtx-3090'],
  ['ANGLE (NVIDIA GeForce RTX 3090 Direct3D11 vs_5_0 ps_5_0)', 'rtx-3090'],
  ['ANGLE (NVIDIA Corporation, NVIDIA GeForce RTX 5090/PCIe/SSE2, OpenGL 4.5.0)', 'rtx-5090'],
  ['ANGLE (NVIDIA, Vulkan 1.4.303 (NVIDIA NVIDIA H100 80GB HBM3 (0x00002330)), NVIDIA)', 'h100-sxm'],
  ['ANGLE (NVIDIA, Vulkan 1.3.277 (NVIDIA Tesla T4 (0x00001EB8)), NVIDIA-550.54.14)', 't4'],
];

/** Other parts, parts of parts, and what is no GPU: each one close to a part of the catalogue. */
const STRANGERS: readonly string[] = [
  'NVIDIA GeForce RTX 4090 Laptop GPU',
  'NVIDIA GeForce RTX 4070 Laptop GPU',
  'ANGLE (NVIDIA, NVIDIA GeForce RTX 4090 Laptop GPU (0x00002757) Direct3D11 vs_5_0 ps_5_0, D3D11)',
  'NVIDIA GeForce RTX 3090 Ti',
  'NVIDIA GeForce RTX 4090 D',
  'NVIDIA GeForce RTX 5090 D v2',
  'NVIDIA GeForce RTX 5080',
  'NVIDIA RTX 5000 Ada Generation',
  'Quadro RTX 6000',
  'NVIDIA RTX PRO 6000 Blackwell Max-Q Workstation Edition',
  'NVIDIA RTX PRO 6000 Blackwell Server Edition',
  'NVIDIA H100 80GB HBM3 MIG 1g.10gb',
  'NVIDIA A100-SXM4-40GB MIG 3g.20gb',
  'NVIDIA H200 NVL',
  'NVIDIA H20-3e',
  'NVIDIA H100',
  'NVIDIA H800 PCIe',
  'NVIDIA GH200 144G HBM3e',
  'NVIDIA A100-SXM-64GB',
  'NVIDIA A800 40GB Active',
  'NVIDIA A10-24Q',
  'NVIDIA A40-48Q',
  'GRID T4-16Q',
  'NVIDIA T4G',
  'Tesla V100-PCIE-32GB',
  'Tesla V100-SXM3-32GB',
  'Tesla K80',
  'NVIDIA GeForce GTX 980, or similar',
  'AMD Instinct MI250X',
  'Aldebaran/MI200 [Instinct MI250X/MI250]',
  'AMD Instinct MI300X VF',
  'AMD Instinct MI308X',
  'AMD Radeon RX 7900 XTX',
  'AMD A10-7850K Radeon R7',
  'Intel(R) Arc(TM) Pro A40 Graphics',
  'Intel(R) UHD Graphics 770',
  'Apple M4 Max',
  'Apple M4 Max (32-core GPU)',
  'Apple M4 Pro (20-core GPU)',
  'Apple M4 (8-core GPU)',
  'Apple A10 GPU',
  'Apple GPU',
  'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
  'llvmpipe (LLVM 15.0.7, 256 bits)',
  'Microsoft Basic Render Driver',
  'NVIDIA Corporation',
  '',
];

describe('a GPU by its name', () => {
  it.each(MATCHES)('%s is %s', (name, id) => expect(idOf(name)).toBe(id));

  it.each(STRANGERS)('%s is no part of the catalogue', (name) => expect(idOf(name)).toBeNull());

  it('is not the part when its memory is another', () => {
    expect(idOf('NVIDIA H100 80GB HBM3', 81_559 * 2 ** 20)).toBe('h100-sxm');
    expect(idOf('NVIDIA H200', 143_771 * 2 ** 20)).toBe('h200-sxm');
    expect(idOf('Tesla T4', 15_360 * 2 ** 20)).toBe('t4');
    expect(idOf('NVIDIA GeForce RTX 4090', 49_140 * 2 ** 20)).toBeNull();
    expect(idOf('NVIDIA A10', 6_144 * 2 ** 20)).toBeNull();
  });

  it('is never the part once a word is added that the part does not have', () => {
    const added = fc.constantFrom(
      'Laptop GPU',
      'Ti',
      'D',
      'SUPER',
      'MIG 1g.10gb',
      'Max-Q',
      '12Q',
      'Mobile',
      'VF',
    );
    fc.assert(
      fc.property(fc.constantFrom(...MATCHES.slice(0, 45)), added, ([name], word) => {
        expect(idOf(`${name.replace(/\/PCIe\/SSE2|\]? ?\(rev a1\)|\]$/g, '')} ${word}`)).toBeNull();
      }),
    );
  });

  it('is read from any text without a fault', () => {
    const pieces = fc.constantFrom(
      'ANGLE (',
      'NVIDIA',
      ', ',
      ')',
      '[',
      ']',
      'RTX 4090',
      '(0x0000',
      'Vulkan 1.3 (',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((all) => all.join('')),
        ),
        (text) => {
          expect([null, 'rtx-4090']).toContain(idOf(text));
        },
      ),
    );
  });
});

const FACTS: MachineFacts = {
  operatingSystem: null,
  cpuName: null,
  physicalCoreCount: null,
  threadCount: null,
  memoryBytes: null,
  gpus: [],
};
const withGpus = (...names: readonly string[]): MachineFacts => ({
  ...FACTS,
  gpus: names.map((name) => ({ name, memoryBytes: null })),
});
const drawnBy = (renderer: string | null, changes: Partial<RunOrigin> = {}): RunOrigin => ({
  backend: 'webgl',
  software: false,
  renderer,
  ...changes,
});
const ANGLE_APPLE = 'ANGLE (Apple, ANGLE Metal Renderer: Apple M4 Max, Unspecified Version)';
const ANGLE_INTEL = 'ANGLE (Intel, Intel(R) UHD Graphics 770 (0x0000A780) Direct3D11 vs_5_0 ps_5_0, D3D11)';
const SWIFTSHADER =
  'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)';

describe('the part that a machine computes with', () => {
  it.each<[string, MachineFacts, RunOrigin | null, string | null]>([
    ['the one GPU of the system', withGpus('NVIDIA GeForce RTX 4090'), null, 'rtx-4090'],
    ['eight of the same', withGpus(...Array(8).fill('NVIDIA H100 80GB HBM3')), null, 'h100-sxm'],
    [
      'one beside the graphics of the processor',
      withGpus('Intel(R) UHD Graphics 770', 'NVIDIA GeForce RTX 4090'),
      null,
      'rtx-4090',
    ],
    [
      'none when two different ones are there',
      withGpus('NVIDIA GeForce RTX 4090', 'NVIDIA GeForce RTX 3090'),
      null,
      null,
    ],
    [
      'that which drew, when two are there',
      withGpus('NVIDIA GeForce RTX 4090', 'NVIDIA GeForce RTX 3090'),
      drawnBy('ANGLE (NVIDIA, NVIDIA GeForce RTX 3090 (0x00002204) Direct3D11 vs_5_0 ps_5_0, D3D11)'),
      'rtx-3090',
    ],
    [
      'none when the graphics of the processor drew',
      withGpus('Intel(R) UHD Graphics 770', 'NVIDIA GeForce RTX 4090'),
      drawnBy(ANGLE_INTEL),
      null,
    ],
    [
      'the chip with as many cores as the system says',
      withGpus('Apple M4 Max (40-core GPU)'),
      drawnBy(ANGLE_APPLE),
      'apple-m4-max',
    ],
    ['none for a chip with fewer', withGpus('Apple M4 Max (32-core GPU)'), drawnBy(ANGLE_APPLE), null],
    ['none when the cores are not known', withGpus(), drawnBy(ANGLE_APPLE), null],
    [
      'the system’s where the browser names the family alone',
      withGpus('NVIDIA H100 80GB HBM3'),
      drawnBy('nvidia hopper', { backend: 'webgpu' }),
      'h100-sxm',
    ],
    [
      'the system’s when the processor drew',
      withGpus('NVIDIA H100 80GB HBM3'),
      drawnBy(SWIFTSHADER, { software: true }),
      'h100-sxm',
    ],
    [
      'the system’s for a run without GPU',
      withGpus('Tesla T4'),
      drawnBy('WebAssembly', { backend: 'wasm' }),
      't4',
    ],
    ['none when nothing is known', withGpus(), null, null],
  ])('is %s', (_what, facts, run, expected) => {
    expect(matchAccelerator(facts, run, accelerators)).toBe(expected);
  });
});
