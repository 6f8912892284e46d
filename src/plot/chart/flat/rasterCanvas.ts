/** What Plot’s raster asks of a canvas. Its picture is no part of a published file, so that nothing is painted. */
export function rasterCanvas() {
  const context = {
    createImageData: () => ({data: new Uint8ClampedArray()}),
    putImageData: () => {},
    fillRect: () => {},
    fillStyle: ""
  };
  return {width: 0, height: 0, getContext: () => context, toDataURL: () => "data:,"};
}
