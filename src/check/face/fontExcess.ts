/**
 * The most bytes that an embedded font may have, packed and unpacked. The shipped fonts, whole, have 170 kB: a font that
 * says that it unpacks to more is refused before it is unpacked.
 */
const mostFontBytes = 1_000_000;

// A page has no Brotli, and checks what it drew itself.
const zlib = typeof process === "undefined" ? undefined : process.getBuiltinModule?.("node:zlib");

/**
 * Why a WOFF2 font is too large to be opened, as a text of what was found; *null* for one that is not.
 * @throws RangeError where the file ends in its directory
 */
export function fontExcess(bytes: Uint8Array): string | null {
  if (bytes.length > mostFontBytes) return `a font of ${bytes.length} bytes, more than ${mostFontBytes}`;
  const {start, declared} = directoryOf(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const said = `a font that says it unpacks to ${declared} bytes`;
  if (declared > mostFontBytes) return `${said}, more than ${mostFontBytes}`;
  return unpacksTo(bytes.subarray(start), declared) ? null : `${said}, and unpacks to more`;
}

/** Where the tables of a WOFF2 begin, and how many bytes its directory says that they unpack to (WOFF2, 4.1). */
function directoryOf(view: DataView): {readonly start: number; readonly declared: number} {
  let [at, declared] = [48, 0];
  const base128 = () => {
    let value = 0;
    for (let isLast = false; !isLast;) {
      const byte = view.getUint8(at++);
      value = 128 * value + (byte & 127);
      isLast = byte < 128;
    }
    return value;
  };
  for (let left = view.getUint16(12); left > 0; left--) {
    const flags = view.getUint8(at++);
    const tag = (flags & 63) === 63 ? view.getUint32((at += 4) - 4) : (known.get(flags & 63) ?? 0);
    const length = base128();
    const isTransformed = glyphs.has(tag) ? flags >> 6 === 0 : flags >> 6 !== 0;
    declared += isTransformed ? base128() : length;
  }
  return {start: at, declared};
}

/** The tables that WOFF2 stores in a form of their own, “glyf” and “loca”, and their numbers in its list of tags. */
const known: ReadonlyMap<number, number> = new Map([
  [10, 0x676c7966],
  [11, 0x6c6f6361]
]);
const glyphs: ReadonlySet<number> = new Set(known.values());

/** Whether a stream ends within so many bytes. The package that reads fonts takes as much memory as the stream asks for. */
function unpacksTo(packed: Uint8Array, most: number): boolean {
  if (!zlib) return true;
  try {
    zlib.brotliDecompressSync(packed, {maxOutputLength: Math.max(1, most)});
    return true;
  } catch (error) {
    // What is broken in another way is told by the package that reads fonts.
    return !(error instanceof RangeError);
  }
}
