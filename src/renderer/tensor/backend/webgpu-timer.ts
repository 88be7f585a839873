import type { GpuTimer } from './started-backend';

const TIMESTAMP_BYTES = 8;

/**
 * Two time stamps around the work, written by empty passes before and after it.
 *
 * @param submit hands over what the tensor library has recorded
 * @returns null where the device cannot write time stamps
 */
export function createWebgpuTimer(device: GPUDevice, submit: () => void): GpuTimer | null {
  if (!device.features.has('timestamp-query')) return null;
  const querySet = device.createQuerySet({ type: 'timestamp', count: 2 });
  const bytes = 2 * TIMESTAMP_BYTES;
  const resolved = device.createBuffer({
    size: bytes,
    usage: GPUBufferUsage.QUERY_RESOLVE | GPUBufferUsage.COPY_SRC,
  });
  const readable = device.createBuffer({
    size: bytes,
    usage: GPUBufferUsage.COPY_DST | GPUBufferUsage.MAP_READ,
  });
  const stamp = (timestampWrites: GPUComputePassTimestampWrites, isLast: boolean) => {
    const encoder = device.createCommandEncoder();
    encoder.beginComputePass({ timestampWrites }).end();
    if (isLast) {
      encoder.resolveQuerySet(querySet, 0, 2, resolved, 0);
      encoder.copyBufferToBuffer(resolved, 0, readable, 0, bytes);
    }
    device.queue.submit([encoder.finish()]);
  };
  return {
    async time(queue) {
      submit();
      stamp({ querySet, endOfPassWriteIndex: 0 }, false);
      queue();
      submit();
      stamp({ querySet, beginningOfPassWriteIndex: 1 }, true);
      await readable.mapAsync(GPUMapMode.READ);
      const [start = 0n, end = 0n] = new BigUint64Array(readable.getMappedRange());
      readable.unmap();
      // The clock may be set back between two passes.
      return end > start ? Number(end - start) / 1e9 : null;
    },
  };
}
