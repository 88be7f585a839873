import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { MachineFacts } from '#core/machine/machine-profile';

const FOLDER = '/proc/driver/nvidia/gpus';

/**
 * GPUs as NVIDIA's driver for Linux lists them. Containers of servers hand this on where they lack the program that
 * lists devices (`lspci`), without which nothing else names a GPU.
 *
 * @returns empty where there is no such driver
 */
export async function nvidiaDriverGpus(folder = FOLDER): Promise<MachineFacts['gpus']> {
  const places = await readdir(folder).catch(() => []);
  const gpus = await Promise.all(
    places.toSorted().map(async (place) => {
      const text = await readFile(path.join(folder, place, 'information'), 'utf8').catch(() => '');
      const name = /^Model:\s*(\S.*?)\s*$/m.exec(text)?.[1];
      return name === undefined ? [] : [{ name, memoryBytes: null }];
    }),
  );
  return gpus.flat();
}
