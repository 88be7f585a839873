import { registerBackend, removeBackend, type Tensor } from '@tensorflow/tfjs-core';
import { isSoftwareRenderer } from '#core/benchmark/software-renderer';
import { err, ok, type Result } from '#core/shared/result';
import { activate, deactivate } from './activate';
import { type BackendFault, faultOf } from './backend-fault';
import type { StartedBackend } from './started-backend';
import { adapterName, requestAdapter } from './webgpu-adapter';
import { createWebgpuTimer } from './webgpu-timer';

/**
 * WebGPU on a device of our own: the library's own start asks a missing adapter for its features (tensorflow/tfjs#8065)
 * and does not tell when the device is lost.
 */
export async function startWebgpu(): Promise<Result<StartedBackend, BackendFault>> {
  const missing = (message: string) => err<BackendFault>({ code: 'backend-missing', message });
  // Typed as always there; only a secure page of a browser that knows it has it.
  const gpu = navigator.gpu as GPU | undefined;
  if (gpu === undefined) return missing('the browser offers no WebGPU');
  const adapter = await requestAdapter(gpu);
  if (adapter === null) return missing('WebGPU finds no adapter');
  const device = await openDevice(adapter).catch((cause: unknown) => faultOf(cause).message);
  if (typeof device === 'string') return missing(device);

  let fault: BackendFault | null = null;
  let lostTo: BackendFault | null = null;
  const lost = device.lost.then(({ message, reason }): BackendFault => {
    lostTo = { code: 'device-lost', message: message || reason };
    return lostTo;
  });
  device.addEventListener('uncapturederror', ({ error }) => {
    fault ??=
      error instanceof GPUOutOfMemoryError
        ? { code: 'out-of-memory', message: error.message }
        : faultOf(error.message);
  });

  const { WebGPUBackend } = await import('@tensorflow/tfjs-backend-webgpu');
  removeBackend('webgpu');
  const backend = new WebGPUBackend(device, adapter.info);
  registerBackend('webgpu', () => backend);
  const startFault = await Promise.race([activate('webgpu'), lost]);
  if (startFault !== null) {
    device.destroy();
    return err(lostTo ?? fault ?? startFault);
  }
  const renderer = adapterName(adapter.info);
  const submit = () => {
    backend.ensureCommandEncoderReady();
    backend.endComputePassEncoder();
    backend.submitQueue();
  };
  return ok({
    name: 'webgpu',
    renderer,
    isSoftware: adapter.info.isFallbackAdapter || isSoftwareRenderer(renderer),
    numberFormat: 'float32',
    threadCount: null,
    gpuTimer: createWebgpuTimer(device, submit),
    upload: (tensor: Tensor) => backend.uploadToGPU(tensor.dataId),
    synchronize: async () => {
      submit();
      await device.queue.onSubmittedWorkDone();
    },
    takeFault() {
      const seen = lostTo ?? fault;
      fault = null;
      return seen;
    },
    lost,
    release: () => {
      deactivate('webgpu');
      device.destroy();
    },
  });
}

/** With the limits of the adapter, since the default ones refuse a matrix of 128 MB. */
function openDevice(adapter: GPUAdapter): Promise<GPUDevice> {
  const { limits, features } = adapter;
  return adapter.requestDevice({
    requiredFeatures: features.has('timestamp-query') ? ['timestamp-query'] : [],
    requiredLimits: {
      maxComputeWorkgroupStorageSize: limits.maxComputeWorkgroupStorageSize,
      maxComputeWorkgroupsPerDimension: limits.maxComputeWorkgroupsPerDimension,
      maxStorageBufferBindingSize: limits.maxStorageBufferBindingSize,
      maxBufferSize: limits.maxBufferSize,
      maxComputeWorkgroupSizeX: limits.maxComputeWorkgroupSizeX,
      maxComputeInvocationsPerWorkgroup: limits.maxComputeInvocationsPerWorkgroup,
    },
  });
}
