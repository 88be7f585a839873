import { env, type Tensor } from '@tensorflow/tfjs-core';
import { isSoftwareRenderer } from '#core/benchmark/software-renderer';
import { err, ok, type Result } from '#core/shared/result';
import { activate, deactivate } from './activate';
import type { BackendFault } from './backend-fault';
import { loadedBackend } from './loaded-backend';
import type { StartedBackend } from './started-backend';
import { openWebgl, webglRendererName } from './webgl-context';
import { createWebglTimer } from './webgl-timer';

const CONTEXT_LOST: BackendFault = {
  code: 'context-lost',
  message: 'the browser took the WebGL context away',
};

/** WebGL 2, also where the processor stands in for the GPU. */
export async function startWebgl(): Promise<Result<StartedBackend, BackendFault>> {
  const canvas = new OffscreenCanvas(1, 1);
  const gl = openWebgl(canvas);
  if (gl === null) return err({ code: 'backend-missing', message: 'the browser offers no WebGL 2' });
  const { MathBackendWebGL, setWebGLContext } = await import('@tensorflow/tfjs-backend-webgl');
  setWebGLContext(2, gl);
  const lost = new Promise<BackendFault>((resolve) => {
    canvas.addEventListener('webglcontextlost', () => resolve(CONTEXT_LOST), { once: true });
  });
  const fault = await Promise.race([activate('webgl'), lost]);
  if (fault !== null) return err(fault);
  const backend = loadedBackend(MathBackendWebGL);
  const renderer = webglRendererName(gl);
  const pixel = new Uint8Array(4);
  const target = onePixelTarget(gl);
  return ok({
    name: 'webgl',
    renderer,
    isSoftware: isSoftwareRenderer(renderer),
    numberFormat:
      env().getBool('WEBGL_RENDER_FLOAT32_ENABLED') && !env().getBool('WEBGL_FORCE_F16_TEXTURES')
        ? 'float32'
        : 'float16',
    threadCount: null,
    gpuTimer: createWebglTimer(gl),
    upload: (tensor: Tensor) => void backend.uploadToGPU(tensor.dataId),
    // Reading a pixel waits for all that was queued before it: `finish` does not wait in Chromium, and a polled fence
    // adds the length of a turn of the event loop.
    synchronize: async () => {
      const bound = gl.getParameter(gl.FRAMEBUFFER_BINDING) as WebGLFramebuffer | null;
      gl.bindFramebuffer(gl.FRAMEBUFFER, target);
      gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
      gl.bindFramebuffer(gl.FRAMEBUFFER, bound);
    },
    takeFault() {
      if (gl.isContextLost()) return CONTEXT_LOST;
      if (gl.getError() !== gl.OUT_OF_MEMORY) return null;
      return { code: 'out-of-memory', message: 'WebGL: OUT_OF_MEMORY' };
    },
    lost,
    release: () => {
      deactivate('webgl');
      gl.getExtension('WEBGL_lose_context')?.loseContext();
    },
  });
}

function onePixelTarget(gl: WebGL2RenderingContext): WebGLFramebuffer {
  const texture = gl.createTexture();
  const framebuffer = gl.createFramebuffer();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA8, 1, 1);
  gl.bindTexture(gl.TEXTURE_2D, null);
  gl.bindFramebuffer(gl.FRAMEBUFFER, framebuffer);
  gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0);
  gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  return framebuffer;
}
