import type {Carrier} from "./metadataCarrier.js";
import {escaped, unescaped} from "./xmlText.js";

/**
 * PDF carries it in its XMP metadata, which an incremental update at the end of the file adds (ISO 32000-1, 7.5.6 and
 * 14.3.2), so that the file before it stays as it was made.
 */
export const pdfCarrier: Carrier = {
  isKind: (bytes) => Buffer.from(bytes.subarray(0, 5)).toString("latin1") === "%PDF-",
  read: (bytes) => {
    const text = latin1(bytes);
    const found = property.exec(text.slice(startOfUpdate(text)))?.[1];
    return found === undefined ? null : unescaped(Buffer.from(found, "latin1").toString("utf8"));
  },
  write: (bytes, json) => {
    const text = latin1(bytes);
    const base = text.slice(0, startOfUpdate(text));
    return Buffer.from(base + update(base, json), "latin1");
  }
};

const namespace = "https://nutgraf.org/ns/1.0/";
const property = /<nutgraf:metadata>([^<]*)<\/nutgraf:metadata>/;
const opening = "% nutgraf metadata\n";

/** Where the press's own update begins; the end of a file that has none. */
function startOfUpdate(text: string): number {
  const at = text.lastIndexOf(opening);
  return at < 0 ? text.length : at;
}

/** @throws for a file whose catalog cannot be found: one that the press did not make */
function update(base: string, json: string): string {
  const catalogId = lastMatch(base, /\/Root (\d+) 0 R/g);
  const size = Number(lastMatch(base, /\/Size (\d+)/g));
  const previous = lastMatch(base, /startxref\s+(\d+)/g);
  const identity = lastMatch(base, /\/ID (\[[^[\]]*\])/g);
  const info = lastMatch(base, /\/Info (\d+ 0 R)/g);
  const catalog = dictionaryOf(base, catalogId);
  if (catalog === null || !size) throw new Error("invalid PDF: no catalog");
  const packet = xmp(json);
  const stream = `${size} 0 obj\n<< /Type /Metadata /Subtype /XML /Length ${packet.length} >>\nstream\n${packet}\nendstream\nendobj\n`;
  const root = `${catalogId} 0 obj\n<<${catalog}/Metadata ${size} 0 R\n>>\nendobj\n`;
  const start = base.length + opening.length;
  const table = start + root.length + stream.length;
  return [
    opening + root + stream + "xref",
    `${catalogId} 1\n${offset(start)} 00000 n `,
    `${size} 1\n${offset(start + root.length)} 00000 n `,
    `trailer\n<< /Size ${size + 1} /Root ${catalogId} 0 R /Info ${info} /ID ${identity} /Prev ${previous} >>`,
    `startxref\n${table}\n%%EOF\n`
  ].join("\n");
}

/** What stands in the dictionary of an object that is nothing else; *null* where there is none. */
function dictionaryOf(text: string, id: string): string | null {
  const found = new RegExp(`(?:^|\\n)${id} 0 obj\\s*<<`).exec(text);
  if (!found) return null;
  const start = found.index + found[0].length;
  const [inside = ""] = text
    .slice(start)
    .split("endobj", 1)
    .map((each) => each.trimEnd());
  return inside.endsWith(">>") ? inside.slice(0, -2) : null;
}

function xmp(json: string): string {
  const value = Buffer.from(escaped(json)).toString("latin1");
  return [
    '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about="" xmlns:nutgraf="${namespace}"><nutgraf:metadata>${value}</nutgraf:metadata></rdf:Description>`,
    "</rdf:RDF></x:xmpmeta>",
    '<?xpacket end="r"?>'
  ].join("\n");
}

function lastMatch(text: string, pattern: RegExp): string {
  const found = [...text.matchAll(pattern)].at(-1)?.[1];
  if (found === undefined) throw new Error(`invalid PDF: nothing like ${String(pattern)}`);
  return found;
}

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");
const offset = (at: number) => String(at).padStart(10, "0");
