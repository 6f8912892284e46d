import {spawnSync} from "node:child_process";
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Grey} from "./grey.js";

/**
 * What one of Poppler's tools says of a file; `FILE` among the arguments stands for its path.
 * @throws when it finds something wrong with the file
 */
export function poppler(tool: string, file: Uint8Array, args: readonly string[]): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "nutgraf-pdf-"));
  try {
    const path = join(folder, "file.pdf");
    writeFileSync(path, file);
    const words = args.map((arg) => (arg === "FILE" ? path : arg));
    const {status, stdout, stderr} = spawnSync(tool, words, {maxBuffer: 1 << 28});
    if (status !== 0 || stderr.length > 0) throw new Error(`${tool}: ${stderr.toString("utf8")}`);
    return stdout;
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** Paints a page in grey, as many pixels wide and high as asked. */
export function greyPage(file: Uint8Array, width: number, height: number): Grey {
  const scale = ["-scale-to-x", String(width), "-scale-to-y", String(height)];
  const pgm = poppler("pdftoppm", file, ["-gray", "-singlefile", ...scale, "FILE"]);
  const head = `P5\n${width} ${height}\n255\n`;
  if (pgm.subarray(0, head.length).toString("latin1") !== head) throw new Error("not the page that was asked for");
  return {width, height, levels: pgm.subarray(head.length)};
}

/** The words of a page with their boxes, in points from its top left corner. */
export function wordsOf(file: Uint8Array): Word[] {
  const page = poppler("pdftotext", file, ["-bbox", "FILE", "-"]).toString("utf8");
  const pattern = /<word xMin="([^"]+)" yMin="([^"]+)" xMax="([^"]+)" yMax="([^"]+)">([^<]*)<\/word>/g;
  return [...page.matchAll(pattern)].map(([, left, top, right, bottom, text = ""]) => ({
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
    text: text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&")
  }));
}

/** A word where it stands. */
export interface Word {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly text: string;
}
