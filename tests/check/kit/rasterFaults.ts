import {crc32} from "node:zlib";

type Swap = readonly [what: string, from: string | RegExp, to: string];

/** Faults of a picture: what, what is replaced by what in the SVG that is painted, and where it is told. */
export const pictureFaults: readonly (readonly [...Swap, where: RegExp])[] = [
  ["another number", ">69% from Israel<", ">96% from Israel<", /^the picture, from \(\d+, \d+\)$/],
  ["a bar that is a pixel longer", /width="50.32"/, 'width="51.32"', /^the picture, from/],
  ["a bar in another colour", 'fill="#12436d"', 'fill="#c5510e"', /^the picture, from/],
  ["a word that is another", />(Source[^<]*)</, ">no $1<", /^the picture, from/],
  [
    "a figure that is cut off",
    /height="\d+" viewBox="0 0 320 \d+"/,
    'height="300" viewBox="0 0 320 300"',
    /^the picture$/
  ]
];

/** Faults of a PDF: what, and what is replaced by what in it. */
export const pdfFaults: readonly Swap[] = [
  ["another title", "/Title", "/Titel"],
  ["another description", /\/Alt \([^)]*\)/, "/Alt (Another)"],
  ["a shape that has moved", /([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re/, "1 1 1 1 re"],
  ["glyphs that are others", /<([\da-f]{4})([\da-f]{4})/, "<$2$1"],
  ["an action", "/Type /Catalog", "/OpenAction << /S /URI >> /Type /Catalog"],
  ["another number in the claims", '"value":69', '"value":66'],
  ["another digest of the claims", /sha256:[0-9a-f]{4}/, "sha256:0000"],
  ["a text in the paper’s colour", "BT\n", "BT\n0 0 0 0 k\n"],
  ["a text that is not painted", "BT\n", "BT\n3 Tr\n"],
  ["a text at another place", /1 0 0 1 ([\d.]+) ([\d.]+) Tm/, "1 0 0 1 90 $2 Tm"],
  ["type of another size", / ([\d.]+) Tf/, " 4 Tf"],
  ["a page that is turned", "/Type /Page\n", "/Type /Page\n/Rotate 180\n"],
  ["another paint", / scn\n/, " scn\n0 0 0 0 k\n"],
  ["an update behind the end", /$/, "\n8 0 obj\n<< >>\nendobj\n%%EOF\n"]
];

type Chunk = readonly [type: string, data: Buffer];

const chunksOf = (png: Uint8Array): Chunk[] => {
  const bytes = Buffer.from(png);
  const chunks: Chunk[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const start = at + 8;
    chunks.push([bytes.toString("latin1", at + 4, start), bytes.subarray(start, start + bytes.readUInt32BE(at))]);
  }
  return chunks;
};

function packed([type, data]: Chunk): Buffer {
  const typed = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, sum]);
}

const inChunks = (change: (chunks: Chunk[]) => readonly Chunk[]) => (png: Uint8Array) =>
  Buffer.concat([png.subarray(0, 8), ...change(chunksOf(png)).map(packed)]);

/** Changes the chunk of the claims. */
const inClaims = (change: (text: Buffer) => Buffer) =>
  inChunks((chunks) => chunks.map(([type, data]) => [type, type === "iTXt" ? change(data) : data] as const));

const withChunk = (type: string, data: string | readonly number[]) =>
  inChunks((chunks) => chunks.toSpliced(1, 0, [type, typeof data === "string" ? Buffer.from(data) : Buffer.from(data)])); // prettier-ignore

/** Faults of a PNG beside its pixels: what, and how it is put in, with right checksums. */
export const chunkFaults: readonly (readonly [what: string, forge: (png: Uint8Array) => Uint8Array])[] = [
  ["another number in the claims", inClaims((text) => Buffer.from(text.toString().replace('"value":69', '"value":66')))], // prettier-ignore
  ["claims under another keyword", inClaims((text) => Buffer.from(text.toString("latin1").replace(/^[a-z]/, "x"), "latin1"))], // prettier-ignore
  ["claims that are said to be packed", inClaims((text) => Buffer.from(text).fill(1, text.indexOf(0) + 1, text.indexOf(0) + 2))], // prettier-ignore
  ["the claims taken away", inChunks((chunks) => chunks.filter(([type]) => type !== "iTXt"))],
  [
    "the claims twice",
    inChunks((chunks) => chunks.flatMap((chunk) => (chunk[0] === "iTXt" ? [chunk, chunk] : [chunk])))
  ],
  ["XMP beside the claims", withChunk("iTXt", "XML:com.adobe.xmp\0\0\0\0\0<x:xmpmeta>96%</x:xmpmeta>")],
  ["a description", withChunk("tEXt", "Description\u000096%")],
  ["a gamma that makes all pale", withChunk("gAMA", [0, 0, 0, 1])],
  ["a turn by its camera", withChunk("eXIf", [77, 77, 0, 42, 0, 0, 0, 8, 0, 1, 1, 18, 0, 3, 0, 0, 0, 1, 0, 3, 0, 0, 0, 0, 0, 0])], // prettier-ignore
  ["pixels twice as high as wide", withChunk("pHYs", [0, 0, 0, 2, 0, 0, 0, 1, 0])],
  ["frames that move", withChunk("acTL", [0, 0, 0, 2, 0, 0, 0, 0])],
  ["words behind its end", (png) => Buffer.concat([png, Buffer.from("96% from Israel")])]
];
