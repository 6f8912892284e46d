import {execFile} from "node:child_process";
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {promisify} from "node:util";
import {type Picture, readPicture} from "./pixels.js";

/** Paints the sheets of a PDF with poppler. @param resolution pixels an inch */
export async function paintPDF(pdf: Uint8Array, resolution: number): Promise<Picture[]> {
  const folder = mkdtempSync(join(tmpdir(), "nutgraf-print-"));
  try {
    writeFileSync(join(folder, "print.pdf"), pdf);
    const words = ["-png", "-r", String(resolution), join(folder, "print.pdf"), join(folder, "sheet")];
    await promisify(execFile)("pdftoppm", words);
    const names = readdirSync(folder).filter((name) => name.endsWith(".png"));
    return names.sort().map((name) => readPicture(readFileSync(join(folder, name))));
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
