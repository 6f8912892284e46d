import type {DatedEvent} from "../claims/event.js";
import type {Area, Drawing, Form} from "../figure/form.js";
import {plotMarks} from "../svg/plotMarks.js";
import {timelineAlt} from "./timelineAlt.js";
import {instant} from "./calendar.js";
import {setInLanes} from "./eventLanes.js";
import {timeScale} from "./eventMark.js";
import {placeEvent} from "./eventPlacing.js";
import {drawPanelHead} from "./panelHead.js";
import {plotEventMarks} from "./plotEventMarks.js";
import {axisHeight, placeAxisLabels, plotAxis} from "./timeAxis.js";
import {panelsOf, type TimePanel} from "./timePanel.js";

/**
 * Dated events along an axis of time, each as exactly as it is dated: a day as a dot, a month or a period as a bar over
 * all of it, a year as a hatched bar, several possible dates as hollow dots in a chain. Where one year or month holds
 * dates too close to be told apart, it opens into an axis of its own. An event a lane, in the order of their dates; on
 * a page, events that do not touch share a lane.
 * @throws when there is no event
 */
export function eventTimeline(events: readonly DatedEvent[]): Form {
  if (events.length === 0) throw new Error("missing events: a timeline needs at least one");
  const panels = panelsOf(events);
  const uses = panels.flatMap((panel) => panel.events);
  return {name: "eventTimeline", uses, alt: timelineAlt(events), draw: (area) => draw(panels, area)};
}

function draw(panels: readonly TimePanel[], area: Area): Drawing {
  let {top} = area;
  const drawings = panels.map((panel, index) => {
    const head = drawPanelHead(panel, panels[index - 1], {...area, top});
    const body = drawPanel(panel, panels[index + 1], {...area, top: top + head.height});
    top += head.height + body.height;
    return {marks: [...head.marks, ...body.marks], texts: [...head.texts, ...body.texts]};
  });
  return {
    height: top - area.top,
    marks: drawings.flatMap(({marks}) => marks),
    texts: drawings.flatMap(({texts}) => texts)
  };
}

/** The events of a panel over its axis. */
function drawPanel(panel: TimePanel, inner: TimePanel | undefined, area: Area): Drawing {
  const {document, left, top, width, format, palette} = area;
  const scale = timeScale(panel, width);
  const placings = panel.events.map((event) => placeEvent(event, scale, width, palette));
  const {height: y, placed} = setInLanes(placings, {shared: format === "wide"});
  const height = y + axisHeight.labelled;
  const marks = [...plotAxis(panel, scale, {y, palette, inner}), ...plotEventMarks(placed, scale, palette)];
  return {
    height,
    marks: plotMarks(marks, {
      document,
      left,
      top,
      width,
      height,
      x: {type: "utc", domain: [instant(panel.start), instant(panel.end)]},
      y: {domain: [height, 0]}
    }),
    texts: [
      ...placed.flatMap(({label, labelAt: {x, y, anchor}}) => label.place(left + x, top + y, anchor)),
      ...placeAxisLabels(panel, scale, {left, y: top + y, palette, inner})
    ]
  };
}
