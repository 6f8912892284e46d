import {isFlush} from "../../edges.js";
import type {EventEvidence} from "../../../facts/evidence/evidence.js";
import {firstLine} from "../texts/paragraphs.js";
import type {Passage} from "../texts/passages.js";

/** The events whose label a passage stands under: several may have one label; none for any other passage. */
export function eventsOver(
  passage: Passage,
  passages: readonly Passage[],
  events: readonly EventEvidence[]
): EventEvidence[] {
  const over = passages.find(
    (other) => other.paragraph && passage.paragraph && other.under === passage.text && isOver(other, passage)
  );
  return events.filter(({label}) => label === over?.text);
}

function isOver({paragraph: over}: Passage, {paragraph: under}: Passage): boolean {
  if (!over || !under) return false;
  const [above, below] = [over.lines.at(-1) ?? firstLine(over), firstLine(under)];
  return isFlush(above, below) && above.y < below.y && below.y - above.y < 1.5 * below.size;
}
