/** WebGL 2 on a canvas of its own that is never shown, on the strongest GPU; also where the processor stands in for one. */
export function openWebgl(canvas: OffscreenCanvas): WebGL2RenderingContext | null {
  return canvas.getContext('webgl2', {
    alpha: false,
    antialias: false,
    depth: false,
    stencil: false,
    powerPreference: 'high-performance',
    failIfMajorPerformanceCaveat: false,
  });
}

/** @returns the GPU in the browser's words; null: it does not say */
export function webglRendererName(gl: WebGL2RenderingContext): string | null {
  const names = gl.getExtension('WEBGL_debug_renderer_info');
  const renderer: unknown = gl.getParameter(names === null ? gl.RENDERER : names.UNMASKED_RENDERER_WEBGL);
  return typeof renderer === 'string' && renderer !== '' ? renderer : null;
}
