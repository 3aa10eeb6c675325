/** What the graphics of this device can do. */

/** Largest edge of a canvas in device pixels, or null where there is no WebGL 2. */
export function largestCanvas(): number | null {
  try {
    const gl = document.createElement('canvas').getContext('webgl2');
    if (!gl) return null;
    const size = Number(gl.getParameter(gl.MAX_TEXTURE_SIZE));
    gl.getExtension('WEBGL_lose_context')?.loseContext();
    return size;
  } catch {
    return null;
  }
}
