import { readGpuName } from '#core/machine/gpu-name';
import type { MachineFacts } from '#core/machine/machine-profile';

const MAX_NAME_CHARS = 120;

/** What a machine is called before the user names it: after its GPU, else its processor; the same in every language. */
export function nameMachine({ gpus, cpuName, operatingSystem }: MachineFacts): string {
  const known = gpus.filter(({ name }) => readGpuName(name) !== null);
  // A card of its own before the graphics inside the processor.
  const gpu = known.find(({ name }) => readGpuName(name)?.vendor !== 'intel') ?? known[0];
  const parts = [gpu?.name ?? cpuName, operatingSystem].filter((part) => part !== null && part !== undefined);
  return parts.length === 0 ? 'Landfall' : parts.join(' · ').slice(0, MAX_NAME_CHARS).trim();
}
