/** Names of the programs that stand in for a GPU: SwiftShader, Mesa's, Microsoft's (WARP, Basic Render Driver). */
const SOFTWARE = /swiftshader|llvmpipe|lavapipe|softpipe|software|basic render|\bwarp\b/i;

/** Whether a renderer, in the browser's words, is the processor in the place of a GPU. */
export function isSoftwareRenderer(renderer: string | null): boolean {
  return renderer !== null && SOFTWARE.test(renderer);
}
