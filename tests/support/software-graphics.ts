import { graphicsAttempts } from '#main/shells/measuring/gpu-arguments';
import { thisMachine } from '#main/shells/printing/find-chromium';

/**
 * Arguments that have Chromium draw and compute on the processor: the last way of the product, with the same figures on
 * every machine, for both WebGL and WebGPU.
 */
export const SOFTWARE_GRAPHICS: readonly string[] =
  graphicsAttempts('webgl', thisMachine()).at(-1)?.args ?? [];
