/**
 * The device in what a browser says of its renderer: `ANGLE (NVIDIA, NVIDIA GeForce RTX 4090 (0x00002684) Direct3D11
 * vs_5_0 ps_5_0, D3D11)` → `NVIDIA GeForce RTX 4090`. Other texts stay as they are.
 */
export function shortRenderer(renderer: string): string {
  const inside = /^ANGLE \((.*)\)$/.exec(renderer.trim())?.[1];
  if (inside === undefined) return renderer;
  // Vendor, device, library: commas inside of brackets are not between them.
  const [vendor = '', device = vendor] = inside.split(/, (?![^(]*\))/);
  return device
    .replace(/^ANGLE Metal Renderer: /, '')
    .replace(/^Vulkan [\d.]+ \((.*)\)$/, '$1')
    .replace(/\s*\(0x[0-9A-Fa-f]+\)/g, '')
    .replace(/\s+(?:Direct3D\d*|OpenGL).*$/, '')
    .replace(/\/PCIe\/SSE2$/, '')
    .trim();
}
