import {gzipSync} from "node:zlib";

/**
 * A module as a script that a page can load from a disk, where browsers refuse modules: it carries the module packed, so
 * that any server sends few bytes, unpacks it and imports it from memory. What stands in the module as a data URL of binary
 * content, such as WebAssembly, is packed as what it is: base64 of it packs badly.
 */
export function packedScript(module: string): string {
  const assets: Buffer[] = [];
  const types: string[] = [];
  const text = module.replace(
    /data:([\w/-]+);base64,([A-Za-z0-9+/]{10000,}=*)/g,
    (_, type: string, content: string) => {
      types.push(type);
      return `asset:${assets.push(Buffer.from(content, "base64")) - 1}:`;
    }
  );
  const sizes = assets.map(({length}) => length);
  const packed = gzipSync(Buffer.concat([...assets, Buffer.from(text)]), {level: 9});
  return `${mark}(async () => {
  const letters = ${JSON.stringify(alphabet)};
  const packed = ${JSON.stringify(inLetters(packed))};
  const bytes = new Uint8Array(packed.length);
  const values = Object.fromEntries(Array.from(letters, (letter, index) => [letter, index]));
  let [size, bits, held] = [0, 0, 0];
  for (let next = 0; next < packed.length; next += 2) {
    const pair = values[packed[next]] + ${base} * (values[packed[next + 1]] ?? 0);
    held |= pair << bits;
    bits += (pair & 8191) > ${spare} ? 13 : 14;
    for (; bits > 7; bits -= 8, held >>= 8) bytes[size++] = held & 255;
  }
  const stream = new Blob([bytes.subarray(0, ${packed.length})]).stream().pipeThrough(new DecompressionStream("gzip"));
  const all = await new Response(stream).arrayBuffer();
  const urls = [];
  let at = 0;
  for (const [index, size] of ${JSON.stringify(sizes)}.entries()) {
    urls.push(URL.createObjectURL(new Blob([all.slice(at, (at += size))], {type: ${JSON.stringify(types)}[index]})));
  }
  const text = new TextDecoder().decode(all.slice(at)).replace(/asset:(\\d+):/g, (_, index) => urls[index]);
  await import(URL.createObjectURL(new Blob([text], {type: "text/javascript"})));
})();
`;
}

const mark = "// Made with nutgraf.\n";

/** True for the text of a script that the press wrote. */
export const isOurScript = (text: string): boolean => text.startsWith(mark);

/** The letters of ASCII, without those that a string or a page reads as something else: a quote, a backslash and "<". */
const alphabet = Array.from({length: 94}, (_, index) => String.fromCharCode(33 + index)).join("").replace(/["\\<]/g, ""); // prettier-ignore

/** How many letters there are; two of them hold 8,281 values, 89 more than 13 bits. */
const base = 91;

/** The most that 14 bits may be in their last 13 for two letters to hold them. */
const spare = base * base - 2 ** 13 - 1;

/** Bytes in letters as basE91 has them (https://base91.sourceforge.net): 13 or 14 bits in two; the last are filled up with zeros. */
function inLetters(bytes: Buffer): string {
  const pairs: string[] = [];
  let [bits, held] = [0, 0];
  const write = () => {
    const wide = (held & 8191) <= spare;
    const pair = held & (wide ? 16383 : 8191);
    pairs.push(alphabet.charAt(pair % base) + alphabet.charAt(Math.floor(pair / base)));
    held >>= wide ? 14 : 13;
    bits -= wide ? 14 : 13;
  };
  for (const byte of bytes) {
    held |= byte << bits;
    bits += 8;
    if (bits > 13) write();
  }
  if (bits > 0) write();
  return pairs.join("");
}
