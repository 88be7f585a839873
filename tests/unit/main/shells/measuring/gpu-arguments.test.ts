import { describe, expect, it } from 'vitest';
import { graphicsAttempts } from '#main/shells/measuring/gpu-arguments';
import type { Machine } from '#main/shells/printing/find-chromium';

const machine = (changes: Partial<Machine> = {}): Machine => ({
  env: {},
  platform: 'linux',
  userFolder: '/root',
  exists: () => false,
  isFolder: () => false,
  list: () => [],
  ...changes,
});
const names = (backend: 'webgl' | 'webgpu' | 'wasm' | 'cpu', here: Machine) =>
  graphicsAttempts(backend, here).map(({ name }) => name);

describe('the ways to start Chromium', () => {
  it.each([
    [
      'a card of the display',
      machine({ list: (folder) => (folder === '/dev/dri' ? ['card0', 'renderD128'] : []) }),
    ],
    ['the driver of a server', machine({ exists: (file) => file === '/dev/nvidiactl' })],
    ['a driver that the caller names', machine({ env: { VK_DRIVER_FILES: '/etc/vulkan/nvidia_icd.json' } })],
  ])('try the GPU first where there is %s', (_what, here) => {
    for (const backend of ['webgl', 'webgpu'] as const)
      expect(names(backend, here)).toEqual([
        'Vulkan',
        'Vulkan for WebGL',
        'OpenGL',
        'the processor (SwiftShader)',
      ]);
  });

  it('go to the processor at once where the system has no GPU, or the backend needs none', () => {
    expect(names('webgl', machine())).toEqual(['the processor (SwiftShader)']);
    expect(names('wasm', machine({ exists: () => true }))).toEqual(['the processor']);
  });

  it('trust the GPU of other systems, and end at the processor', () => {
    for (const platform of ['darwin', 'win32'])
      expect(names('webgpu', machine({ platform }))).toEqual(['the GPU', 'the processor (SwiftShader)']);
  });

  it('all get the flags of the caller, after ours', () => {
    const here = machine({ env: { LANDFALL_CHROMIUM_FLAGS: ' --use-angle=gl  --disable-gpu-sandbox ' } });
    for (const backend of ['webgl', 'cpu'] as const)
      for (const { args } of graphicsAttempts(backend, here))
        expect(args.slice(-2)).toEqual(['--use-angle=gl', '--disable-gpu-sandbox']);
  });
});
