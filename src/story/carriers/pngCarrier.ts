import {crc32} from "./crc32.js";
import type {Carrier} from "./metadataCarrier.js";

const magic = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** What stands before the text of an iTXt chunk (PNG, third edition, 11.3.3.4): keyword, not compressed, no language. */
const keyword = Buffer.from("nutgraf\0\0\0\0\0", "latin1");

/** PNG carries it in an iTXt chunk named "nutgraf", before the pixels. */
export const pngCarrier: Carrier = {
  isKind: (bytes) => Buffer.from(bytes.subarray(0, 8)).equals(magic),
  read: (bytes) => {
    const own = chunksOf(bytes).find(isOwn);
    return own ? own.data.subarray(keyword.length).toString("utf8") : null;
  },
  write: (bytes, json) => {
    const data = Buffer.concat([keyword, Buffer.from(json)]);
    const chunks = chunksOf(bytes).filter((chunk) => !isOwn(chunk));
    const at = chunks.findIndex(({type}) => type === "IDAT");
    const written = [...chunks.slice(0, at), {type: "iTXt", data}, ...chunks.slice(at)];
    return Buffer.concat([magic, ...written.map(chunkBytes)]);
  }
};

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

const isOwn = ({type, data}: Chunk) => type === "iTXt" && data.subarray(0, keyword.length).equals(keyword);

/** @throws when the file ends in the middle of a chunk */
function chunksOf(bytes: Uint8Array): Chunk[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at = magic.length; at < file.length;) {
    const length = at + 12 <= file.length ? file.readUInt32BE(at) : Infinity;
    if (at + 12 + length > file.length) throw new Error("invalid PNG: it ends in the middle of a chunk");
    chunks.push({type: file.toString("latin1", at + 4, at + 8), data: file.subarray(at + 8, at + 8 + length)});
    at += 12 + length;
  }
  return chunks;
}

function chunkBytes({type, data}: Chunk): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
