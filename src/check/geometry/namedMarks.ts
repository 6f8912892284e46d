import type {EventEvidence} from "../../facts/evidence.js";
import type {PublishedText} from "../published.js";
import {readEventLabels} from "./eventLabels.js";
import type {EventMark} from "./eventMarks.js";
import {distanceOf} from "./labels.js";
import type {DrawnPanel} from "./timePanels.js";

/** An event and the mark that its label names. */
export interface NamedMark {
  readonly event: EventEvidence;
  readonly mark: EventMark;
  /** Where the mark stands. */
  readonly panel: DrawnPanel;
  /** Px from the label to the mark. */
  readonly distance: number;
}

/** Gives each event the mark that stands nearest to its label, the nearest pairs first, and each mark to one event. */
export function nameMarks(
  events: readonly EventEvidence[],
  panels: readonly DrawnPanel[],
  texts: readonly PublishedText[]
): NamedMark[] {
  const labels = readEventLabels(events, texts);
  const marks = panels.flatMap((panel) => panel.events.map((mark) => ({mark, panel})));
  const pairs = events.flatMap((event, index) => {
    const label = labels[index];
    if (!label) return [];
    return marks.map(({mark, panel}): NamedMark => {
      const distance = Math.min(...mark.parts.map(({box}) => distanceOf(label.box, box)));
      return {event, mark, panel, distance};
    });
  });
  const named: NamedMark[] = [];
  for (const pair of pairs.toSorted((a, b) => a.distance - b.distance)) {
    if (!named.some(({event, mark}) => event === pair.event || mark === pair.mark)) named.push(pair);
  }
  return events.flatMap((event) => named.find((pair) => pair.event === event) ?? []);
}
