/** The first question can end the browser's graphics process, which comes back and answers the next one (seen on an NVIDIA H100). */
const QUESTIONS = 3;

/** @returns the strongest GPU the browser lets a page compute on; null when it has none to offer */
export async function requestAdapter(gpu: GPU): Promise<GPUAdapter | null> {
  for (let question = 0; question < QUESTIONS; question += 1) {
    const adapter = await gpu.requestAdapter({ powerPreference: 'high-performance' }).catch(() => null);
    if (adapter !== null) return adapter;
  }
  return null;
}

/** @returns the GPU in the browser's words; null: it does not say */
export function adapterName({ description, vendor, architecture, device }: GPUAdapterInfo): string | null {
  const name = description || [vendor, architecture, device].filter((part) => part !== '').join(' ');
  return name === '' ? null : name;
}
