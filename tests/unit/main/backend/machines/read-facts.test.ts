import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { MachineFacts } from '#core/machine/machine-profile';
import { nvidiaDriverGpus } from '#main/backend/machines/nvidia-driver';
import { gpuOf, readFacts, withDriverGpus } from '#main/backend/machines/read-facts';
import { temporaryFolder } from '../fixture';

it('the operating system names this machine', async () => {
  const facts = await readFacts();
  expect(MachineFacts.parse(facts)).toEqual(facts);
  expect(facts.threadCount).toBe(cpus().length);
  expect(facts.memoryBytes).toBeGreaterThan(2 ** 28);
});

const controller = (changes: object) => ({
  vendor: '',
  model: '',
  bus: '',
  vram: null,
  vramDynamic: false,
  ...changes,
});

it.each([
  [
    'a list of devices',
    { vendor: 'NVIDIA Corporation', model: 'GA102 [GeForce RTX 3090]' },
    { name: 'NVIDIA Corporation GA102 [GeForce RTX 3090]', memoryBytes: null },
  ],
  [
    'a driver',
    { vendor: 'NVIDIA Corporation', model: 'GH100', name: 'NVIDIA H100 80GB HBM3', memoryTotal: 81_559 },
    { name: 'NVIDIA H100 80GB HBM3', memoryBytes: 81_559 * 2 ** 20 },
  ],
  [
    'a Mac',
    { vendor: 'Apple', model: 'Apple M4 Max', cores: '40', vram: null, vramDynamic: true },
    { name: 'Apple M4 Max (40-core GPU)', memoryBytes: null },
  ],
  [
    'a field of 32 bits',
    { vendor: 'NVIDIA', model: 'NVIDIA GeForce RTX 4090', vram: 4095 },
    { name: 'NVIDIA GeForce RTX 4090', memoryBytes: null },
  ],
  [
    'shared memory',
    { vendor: 'Intel', model: 'Intel(R) UHD Graphics', vram: 1024, vramDynamic: true },
    { name: 'Intel(R) UHD Graphics', memoryBytes: null },
  ],
  ['nothing', { vendor: 'Intel' }, null],
])('reads a GPU from %s', (_from, given, expected) => {
  expect(gpuOf(controller(given) as never)).toEqual(expected);
});

it('reads the GPUs of a container from the driver where the list of devices has none', async () => {
  const folder = temporaryFolder();
  for (const place of ['0000:1b:00.0', '0000:2a:00.0']) {
    mkdirSync(path.join(folder, place));
    writeFileSync(
      path.join(folder, place, 'information'),
      'Model: \t\t NVIDIA H100 80GB HBM3\nIRQ:   \t\t 18\nGPU UUID: \t GPU-0\n',
    );
  }
  mkdirSync(path.join(folder, 'empty'));
  const gpus = await nvidiaDriverGpus(folder);
  expect(gpus).toEqual(Array(2).fill({ name: 'NVIDIA H100 80GB HBM3', memoryBytes: null }));
  expect(await nvidiaDriverGpus(path.join(folder, 'gone'))).toEqual([]);
  const display = { name: 'ASPEED Graphics Family', memoryBytes: null };
  expect(withDriverGpus([display], gpus)).toEqual([display, ...gpus]);
  const listed = { name: 'NVIDIA A40', memoryBytes: 48e9 };
  expect(withDriverGpus([listed], gpus)).toEqual([listed]);
});
