/** A GPU's name taken apart: `NVIDIA A100-SXM4-80GB` is of nvidia, with the words a100, sxm4, 80gb. */
export interface GpuName {
  readonly vendor: GpuVendor;
  /** In small letters, without vendor and brand. */
  readonly words: readonly string[];
}

export type GpuVendor = 'nvidia' | 'amd' | 'apple' | 'intel';

/** Marks of each vendor; brands stand for their maker where drivers leave the maker out (`Tesla T4`). */
const VENDOR_MARKS: Readonly<Record<GpuVendor, RegExp>> = {
  nvidia: /\b(nvidia|geforce|tesla)\b/,
  amd: /\b(amd|ati|radeon|instinct|advanced micro devices)\b/,
  apple: /\bapple\b/,
  intel: /\bintel\b/,
};

/** Drawn by the processor or by a virtual machine's host: the name is not that of a GPU. */
const NO_GPU =
  /swiftshader|llvmpipe|lavapipe|softpipe|software|basic render|basic display|virtio|virgl|svga3d|paravirtual|vmware|qxl|hyper-v|aspeed|matrox/;

/** Words that tell a part from no other. Quadro and Radeon stay: a Quadro RTX 6000 is not an RTX 6000. */
const SILENT_WORDS = new Set([
  ...['nvidia', 'corporation', 'geforce', 'tesla', 'amd', 'ati', 'instinct', 'apple', 'intel', 'inc'],
  ...['advanced', 'micro', 'devices', 'gpu', 'graphics', 'the', 'angle', 'metal', 'renderer'],
]);

/**
 * Reads the name of a GPU as browsers (`ANGLE (NVIDIA, NVIDIA GeForce RTX 4090 (0x00002684) Direct3D11 …)`), drivers
 * (`NVIDIA H100 80GB HBM3`) and lists of devices (`GA102 [GeForce RTX 3090]`) give it.
 *
 * @returns null for what is no GPU, or not one GPU: software renderers, and browsers that only say "or similar"
 */
export function readGpuName(text: string): GpuName | null {
  const lower = text.toLowerCase();
  if (NO_GPU.test(lower) || lower.includes('or similar')) return null;
  const vendors = Object.entries(VENDOR_MARKS).filter(([, mark]) => mark.test(lower));
  const [vendor] = vendors[0] ?? [];
  if (vendor === undefined || vendors.length > 1) return null;
  return { vendor: vendor as GpuVendor, words: wordsOf(deviceIn(lower)) };
}

/** The words of a name that tell one part from another. */
export function wordsOf(name: string): readonly string[] {
  const plain = name
    .toLowerCase()
    .replace(/\(0x[0-9a-f]+\)|\(rev [0-9a-f]+\)|\((r|tm|c)\)|®|™/g, ' ')
    .replace(/\/pcie\/sse2|\bdirect3d.*$/g, ' ')
    // Parts of one name that differ in their cores alone: “M4 Max (40-core GPU)”.
    .replace(/(\d+)-core\b/g, '$1core')
    .replace(/\b(\d+) (gb)\b/g, '$1$2');
  return plain.split(/[^a-z0-9]+/).filter((word) => word !== '' && !SILENT_WORDS.has(word));
}

/** What names the device, without what the graphics library or the list of devices puts around it. */
function deviceIn(lower: string): string {
  const angle = /^angle \((.*)\)$/.exec(lower.trim())?.[1];
  if (angle !== undefined) return deviceInAngle(angle);
  const bracketed = /\[([^[\]]+)\](?!.*\[)/.exec(lower)?.[1];
  return bracketed ?? lower;
}

/** `VENDOR, DEVICE, DRIVER`; older versions give the device alone. */
function deviceInAngle(inner: string): string {
  const parts = inner.split(', ');
  const device = parts.length < 3 ? (parts.at(-1) ?? '') : parts.slice(1, -1).join(', ');
  const inVulkan = /^vulkan [\d.]+ \((.*)\)$/.exec(device)?.[1];
  return (inVulkan ?? device).replace(/^angle metal renderer: /, '');
}
