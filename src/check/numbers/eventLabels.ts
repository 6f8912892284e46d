import type {EventEvidence} from "../../facts/evidence.js";
import {firstLine} from "./paragraphs.js";
import type {Passage} from "./passages.js";

/** The event whose label a passage stands under; *null* for any other passage. */
export function eventOver(passage: Passage, passages: readonly Passage[], events: readonly EventEvidence[]) {
  const over = passages.find(
    (other) => other.paragraph && passage.paragraph && other.under === passage.text && isOver(other, passage)
  );
  return events.find(({label}) => label === over?.text) ?? null;
}

function isOver({paragraph: over}: Passage, {paragraph: under}: Passage): boolean {
  if (!over || !under) return false;
  const [above, below] = [over.lines.at(-1) ?? firstLine(over), firstLine(under)];
  return Math.abs(above.x - below.x) < 1 && above.y < below.y && below.y - above.y < 1.5 * below.size;
}
