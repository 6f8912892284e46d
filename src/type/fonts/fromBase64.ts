/**
 * The bytes of a text in base64. Node’s own Buffer takes a hundredth of the time that its `atob` takes; a page has none.
 */
export function fromBase64(text: string): Uint8Array {
  const buffer = globalThis.process?.getBuiltinModule?.("node:buffer");
  if (buffer) return buffer.Buffer.from(text, "base64");
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
