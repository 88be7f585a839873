import { createRequire } from 'node:module';
import { cpus, totalmem } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Systeminformation } from 'systeminformation';
import { readGpuName } from '#core/machine/gpu-name';
import type { MachineFacts } from '#core/machine/machine-profile';
import { nvidiaDriverGpus } from '#main/backend/machines/nvidia-driver';

/** What does not come in this time does not come [ms]. */
const TIMEOUT_MS = 3_000;

/**
 * The library asks other programs and waits for some of them (`nvidia-smi` takes seconds on a large server), which
 * must not hold up anything else: each question has a thread of its own, that can be ended.
 */
const ASK = `
  const { parentPort, workerData } = require('node:worker_threads');
  require(workerData.library)[workerData.question]().then((answer) => parentPort.postMessage(answer));
`;

type Gpu = MachineFacts['gpus'][number];

/** What the operating system says of this machine; what fails or takes too long is null. */
export async function readFacts(): Promise<MachineFacts> {
  const [system, processor, graphics, driverGpus] = await Promise.all([
    ask<Systeminformation.OsData>('osInfo'),
    ask<Systeminformation.CpuData>('cpu'),
    ask<Systeminformation.GraphicsData>('graphics'),
    nvidiaDriverGpus(),
  ]);
  const threads = cpus();
  return {
    operatingSystem: system === null ? null : nameOf(system),
    cpuName: known(threads[0]?.model) ?? known(processor?.brand),
    physicalCoreCount: processor !== null && processor.physicalCores >= 1 ? processor.physicalCores : null,
    threadCount: threads.length >= 1 ? threads.length : null,
    memoryBytes: totalmem(),
    gpus: withDriverGpus(
      (graphics?.controllers ?? []).flatMap((controller) => gpuOf(controller) ?? []),
      driverGpus,
    ),
  };
}

/** @param question name of the library's function @returns its answer, or null when it has none in time */
function ask<Answer>(question: string): Promise<Answer | null> {
  return new Promise((resolve) => {
    const library = createRequire(import.meta.url).resolve('systeminformation');
    const worker = new Worker(ASK, { eval: true, workerData: { library, question } });
    const settle = (answer: Answer | null) => {
      clearTimeout(timer);
      resolve(answer);
      void worker.terminate();
    };
    const timer = setTimeout(() => settle(null), TIMEOUT_MS);
    worker.once('message', settle);
    worker.once('error', () => settle(null));
    worker.once('exit', () => settle(null));
  });
}

function nameOf({ distro, release }: Systeminformation.OsData): string | null {
  const name = [known(distro), known(release)].filter((part) => part !== null).join(' ');
  return known(name);
}

/** The list of devices counts where it knows GPUs of NVIDIA, since it may know their memory too. */
export function withDriverGpus(listed: readonly Gpu[], driverGpus: readonly Gpu[]): Gpu[] {
  const knowsNvidia = listed.some(({ name }) => readGpuName(name)?.vendor === 'nvidia');
  return knowsNvidia ? [...listed] : [...listed, ...driverGpus];
}

/** @returns null for what is no GPU by name */
export function gpuOf(controller: Systeminformation.GraphicsControllerData): Gpu | null {
  const model = known(controller.name) ?? known(controller.model);
  if (model === null) return null;
  const { vendor } = controller;
  const isNamed = !vendor || model.toLowerCase().includes((vendor.split(/\s/)[0] ?? '').toLowerCase());
  // Parts of Apple with the same name differ in their cores.
  const cores = controller.cores ? ` (${controller.cores}-core GPU)` : '';
  return { name: `${isNamed ? model : `${vendor} ${model}`}${cores}`, memoryBytes: memoryOf(controller) };
}

/** Own memory of the GPU [B]; null where it shares that of the machine, or where Windows' field of 32 bits ends. */
function memoryOf({
  memoryTotal,
  vram,
  vramDynamic,
}: Systeminformation.GraphicsControllerData): number | null {
  const mebibytes = memoryTotal ?? (vramDynamic ? null : vram);
  if (!mebibytes || mebibytes < 1 || (memoryTotal === undefined && mebibytes >= 4095 && mebibytes <= 4096))
    return null;
  return mebibytes * 2 ** 20;
}

function known(text: string | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' || trimmed.toLowerCase() === 'unknown' ? null : trimmed;
}
