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
  const bytes = new Uint8Array((packed.length / 5) * 4);
  const view = new DataView(bytes.buffer);
  const values = Object.fromEntries(Array.from(letters, (letter, index) => [letter, index]));
  for (let at = 0; at < packed.length; at += 5) {
    let value = 0;
    for (let next = at; next < at + 5; next++) value = value * 85 + values[packed[next]];
    view.setUint32((at / 5) * 4, value);
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

/** Z85 (https://rfc.zeromq.org/spec/32/), without letters that a string or a page reads as something else. */
const alphabet = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&>()[]{}@%,;#";

/** Bytes in letters, five for four; the last are filled up with zeros. */
function inLetters(bytes: Buffer): string {
  const whole = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
  let text = "";
  for (let at = 0; at < whole.length; at += 4) {
    let value = whole.readUInt32BE(at);
    let five = "";
    for (let place = 0; place < 5; place++) {
      five = alphabet.charAt(value % 85) + five;
      value = Math.floor(value / 85);
    }
    text += five;
  }
  return text;
}
