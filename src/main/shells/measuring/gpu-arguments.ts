import type { BackendName } from '#core/benchmark/result';
import type { Machine } from '#main/shells/printing/find-chromium';

/** A way to start Chromium. */
export interface GraphicsAttempt {
  /** What it computes with, for messages. */
  readonly name: string;
  readonly args: readonly string[];
  /** No GPU is expected of it: it is the last choice, and taken as it comes. */
  readonly software: boolean;
}

/**
 * Chromium distrusts most GPUs of servers, and keeps WebGPU back on Linux. Developer features give timers their full
 * grain (100 µs otherwise) and the adapter its name.
 */
const TRUSTING = ['--ignore-gpu-blocklist', '--enable-unsafe-webgpu', '--enable-webgpu-developer-features'];

const SOFTWARE: GraphicsAttempt = {
  name: 'the processor (SwiftShader)',
  args: [
    ...TRUSTING,
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--use-webgpu-adapter=swiftshader',
  ],
  software: true,
};

/** Vulkan first: it needs no display, and WebGPU uses it anyway. */
const LINUX: readonly GraphicsAttempt[] = [
  {
    name: 'Vulkan',
    args: [...TRUSTING, '--use-angle=vulkan', '--enable-features=Vulkan', '--disable-vulkan-surface'],
    software: false,
  },
  // Where Chromium's own drawing does not take to Vulkan, its WebGL may.
  { name: 'Vulkan for WebGL', args: [...TRUSTING, '--use-angle=vulkan'], software: false },
  {
    name: 'OpenGL',
    args: [...TRUSTING, '--use-angle=gl-egl', '--enable-features=Vulkan', '--disable-vulkan-surface'],
    software: false,
  },
];

const ELSEWHERE: readonly GraphicsAttempt[] = [{ name: 'the GPU', args: TRUSTING, software: false }];

/**
 * The ways to start Chromium for a backend, best first; the last one works without a GPU.
 *
 * @param machine its `LANDFALL_CHROMIUM_FLAGS` are given to every start
 */
export function graphicsAttempts(backend: BackendName, machine: Machine): readonly GraphicsAttempt[] {
  const own = (machine.env.LANDFALL_CHROMIUM_FLAGS ?? '').split(/\s+/).filter((flag) => flag !== '');
  return attemptsFor(backend, machine).map((attempt) => ({ ...attempt, args: [...attempt.args, ...own] }));
}

function attemptsFor(backend: BackendName, machine: Machine): readonly GraphicsAttempt[] {
  if (backend === 'wasm' || backend === 'cpu') return [{ name: 'the processor', args: [], software: true }];
  if (machine.platform !== 'linux') return [...ELSEWHERE, SOFTWARE];
  return hasGpuDevice(machine) ? [...LINUX, SOFTWARE] : [SOFTWARE];
}

/** Each start takes seconds; where the system has no device to offer, none of them finds one. */
function hasGpuDevice({ env, exists, list }: Machine): boolean {
  const isNamed = ['VK_DRIVER_FILES', 'VK_ICD_FILENAMES', '__EGL_VENDOR_LIBRARY_FILENAMES'].some(
    (name) => env[name],
  );
  const devices = ['/dev/nvidiactl', '/dev/nvidia0', '/dev/kfd', '/dev/dxg'];
  return isNamed || devices.some(exists) || list('/dev/dri').some((name) => name.startsWith('renderD'));
}
