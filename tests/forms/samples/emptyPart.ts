import {canvasOf} from "../../../src/check/legibility/canvas.js";
import {paintWithText, type Pixels} from "../../../src/check/pixels.js";
import {readPublished} from "../../../src/check/published.js";

/** Px of a square that is looked at as one. */
const cell = 5;

/** The largest rectangle of a drawing that holds nothing but paper, as a part of its area. */
export async function emptyPart(text: string): Promise<number> {
  const published = readPublished(text);
  if (!published) throw new Error("invalid drawing: it cannot be read");
  const rows = emptyCells(await paintWithText(published, canvasOf(published)));
  const across = rows[0]?.length ?? 0;
  let most = 0;
  const down = Array.from({length: across}, () => 0);
  for (const row of rows) {
    for (let x = 0; x < across; x += 1) down[x] = row[x] ? (down[x] ?? 0) + 1 : 0;
    for (let start = 0; start < across; start += 1) {
      let height = Infinity;
      for (let end = start; end < across; end += 1) {
        height = Math.min(height, down[end] ?? 0);
        if (height === 0) break;
        most = Math.max(most, height * (end - start + 1));
      }
    }
  }
  return most / (across * rows.length);
}

/** Which cells of a picture hold nothing but paper, row by row. */
function emptyCells({width, height, bytes}: Pixels): boolean[][] {
  const paper = at(bytes, (width * 3 + 3) * 4);
  const isPaper = (x: number, y: number) => at(bytes, (y * width + x) * 4) === paper;
  const steps = Array.from({length: cell}, (_, step) => step);
  return Array.from({length: Math.floor(height / cell)}, (_, row) =>
    Array.from({length: Math.floor(width / cell)}, (_, column) =>
      steps.every((y) => steps.every((x) => isPaper(column * cell + x, row * cell + y)))
    )
  );
}

const at = (bytes: Uint8Array, index: number) => bytes.subarray(index, index + 3).join();
