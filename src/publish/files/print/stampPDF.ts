import {sha256Hex} from "../../../facts/evidence/digest.js";

/**
 * Gives a file what sets it apart from every other: an id, and a tag for the names of its fonts, both from a SHA-256 of
 * the file. PDFKit gives each file of the press the same tags, and a desk that puts two of them on one page would have
 * two fonts of one name with different glyphs (ISO 32000-1, 9.6.4, wants the tags of different subsets to differ).
 * @throws when there is no id or no font to stamp
 */
export function stampPDF(file: Uint8Array): Uint8Array {
  const text = Buffer.from(file).toString("latin1");
  const digest = sha256Hex(text);
  const id = digest.slice(0, 32);
  const tag = [...Buffer.from(digest, "hex").subarray(16, 22)]
    .map((byte) => String.fromCharCode(65 + (byte % 26)))
    .join("");
  // As long as what they replace, so that the offsets in the file still hold.
  const tagged = replaced(text, /(?<=\/(?:BaseFont|FontName) \/)[A-Z]{6}(?=\+)/g, tag);
  return Uint8Array.from(Buffer.from(replaced(tagged, /(?<=\/ID \[<|> <)[\da-f]{32}(?=>)/g, id), "latin1"));
}

function replaced(text: string, pattern: RegExp, by: string): string {
  if (text.search(pattern) < 0) throw new Error(`nothing to stamp in the PDF: ${String(pattern)}`);
  return text.replace(pattern, by);
}
