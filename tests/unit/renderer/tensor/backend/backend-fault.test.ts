import { describe, expect, it } from 'vitest';
import { isSoftwareRenderer } from '#core/benchmark/software-renderer';
import { faultOf, isFatal } from '../../../../../src/renderer/tensor/backend/backend-fault';

describe('what an exception means', () => {
  it.each([
    [
      'Requested texture size [9000x9000] greater than WebGL maximum on this browser / GPU [8192x8192].',
      'too-large',
    ],
    ['Buffer size (4294967296) exceeds the max buffer size limit (2147483648).', 'too-large'],
    ['Dispatch size exceeds WebGPU limits in Y or Z dimension.', 'too-large'],
    ['Array buffer allocation failed', 'out-of-memory'],
    ['Aborted(OOM). Build with -sASSERTIONS for more info.', 'out-of-memory'],
    ['Invalid typed array length: 9007199254740991', 'out-of-memory'],
    ['Unknown dtype quaternion', 'failed'],
  ])('%s', (message, code) => {
    expect(faultOf(new Error(message))).toEqual({ code, message });
  });

  it('ends a backend only where the device is gone', () => {
    expect(isFatal({ code: 'context-lost', message: '' })).toBe(true);
    expect(isFatal({ code: 'device-lost', message: '' })).toBe(true);
    expect(isFatal({ code: 'out-of-memory', message: '' })).toBe(false);
  });
});

describe('software renderers', () => {
  it.each([
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
    'google swiftshader',
    'llvmpipe (LLVM 15.0.6, 256 bits)',
    'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0)',
  ])('%s', (name) => {
    expect(isSoftwareRenderer(name)).toBe(true);
  });

  it.each([
    'ANGLE (NVIDIA, NVIDIA GeForce RTX 4070 Laptop GPU Direct3D11 vs_5_0 ps_5_0, D3D11)',
    'ANGLE (Apple, ANGLE Metal Renderer: Apple M3 Pro, Unspecified Version)',
    'Mesa Intel(R) UHD Graphics 620 (KBL GT2)',
    null,
  ])('not %s', (name) => {
    expect(isSoftwareRenderer(name)).toBe(false);
  });
});
