/** The chunks of a PNG beside its pixels, as one text: their types and what they say. */
export function chunksBeside(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder("latin1");
  const chunks: string[] = [];
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 8 + view.getUint32(at);
    const type = decoder.decode(bytes.subarray(at + 4, at + 8));
    if (type !== "IDAT") chunks.push(`${type} ${decoder.decode(bytes.subarray(at + 8, Math.min(end, bytes.length)))}`);
    at = end + 4;
  }
  return chunks.join("\n");
}
