import {checkFact, checkList} from "../../facts/boundary.js";
import type {DatedEvent} from "../../facts/event.js";
import {type Area, type Form, joined, type Layout} from "../../form.js";
import {timelineAlt} from "./timelineAlt.js";
import type {LabelType} from "./eventPlacing.js";
import {layOutPanelHead} from "./panelHead.js";
import {layOutPanel, type PanelLayout, type PanelOptions} from "./timelinePanel.js";
import {panelsOf, type TimePanel} from "./timePanel.js";
import {laneGaps} from "../../theme/spacing.js";
import {labelType} from "../../theme/typeSizes.js";

/** More events than these nobody reads, and make a file too large. */
const mostEvents = 100;

/**
 * Dated events along an axis of time, each as exactly as it is dated: a day as a dot, a period that it lasted as a
 * bar, a month or a year in which it fell as a thin span with two ends, several possible dates as hollow dots in a chain. Where one year or month holds
 * dates too close to be told apart, it opens into an axis of its own. An event a lane, in the order of their dates; on
 * a page, events that do not touch share a lane.
 * @throws when there is no event, or there are more than 100
 */
export function eventTimeline(events: readonly DatedEvent[]): Form {
  checkList(events, "events", "eventTimeline");
  for (const each of events) checkFact(each, ["event"], "event", "eventTimeline");
  if (events.length === 0) throw new Error("missing events: eventTimeline (at least one)");
  if (events.length > mostEvents)
    throw new Error(
      `too many events: ${events.length} (at most ${mostEvents}; leave the lesser ones out): eventTimeline`
    );
  const panels = panelsOf(events);
  const uses = panels.flatMap((panel) => panel.events);
  return {name: "eventTimeline", uses, alt: timelineAlt(events), layouts: (area) => layouts(panels, area)};
}

/** The type of labels in px, from the largest. */
const boxTypes: readonly LabelType[] = [labelType.title, labelType.large, labelType.medium, labelType.base];

function* layouts(panels: readonly TimePanel[], area: Area): Generator<Layout> {
  const {format, height} = area;
  if (height === undefined) {
    yield layOut(panels, area, {line: labelType.base, shared: format === "wide", between: laneGaps.between});
    return;
  }
  for (const line of boxTypes) {
    for (const shared of [false, true]) {
      const tight = layOut(panels, area, {line, shared, between: laneGaps.least});
      // What is left of the height parts the lanes.
      const between = Math.min(laneGaps.most, laneGaps.least + Math.floor((height - tight.height) / tight.lanes));
      yield between > laneGaps.least ? layOut(panels, area, {line, shared, between}) : tight;
    }
  }
}

function layOut(panels: readonly TimePanel[], area: Area, options: PanelOptions): PanelLayout {
  let {top} = area;
  const parts = panels.map((panel, index) => {
    const head = layOutPanelHead(panel, panels[index - 1], {...area, top});
    const body = layOutPanel(panel, panels[index + 1], {...area, top: top + head.height}, options);
    top += head.height + body.height;
    return {head, body};
  });
  return {
    height: top - area.top,
    lanes: parts.reduce((total, {body}) => total + body.lanes, 0),
    whole: parts.every(({body}) => body.whole),
    draw: () => joined(parts.flatMap(({head, body}) => [head.draw(), body.draw()]))
  };
}
