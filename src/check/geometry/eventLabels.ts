import type {EventEvidence} from "../../facts/evidence.js";
import type {PublishedText} from "../published.js";
import {findLabel, follows, type Label, labelOf} from "./labels.js";

/** Finds the label of each event, with the lines of its date; *null* for one that has none. */
export function readEventLabels(events: readonly EventEvidence[], texts: readonly PublishedText[]): (Label | null)[] {
  const taken = new Set<PublishedText>();
  return events.map(({label}) => {
    const found = findLabel(label, texts, taken);
    if (!found) return null;
    for (const line of found.lines) taken.add(line);
    return withDate(found, texts);
  });
}

function withDate({lines}: Label, texts: readonly PublishedText[]): Label {
  const dated = [...lines];
  for (const text of texts.slice(texts.indexOf(lines.at(-1)!) + 1)) {
    if (text.weight !== 400 || !follows(dated.at(-1)!, text)) break;
    dated.push(text);
  }
  return labelOf(dated);
}
