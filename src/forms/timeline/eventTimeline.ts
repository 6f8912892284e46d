import type {DatedEvent} from "../../facts/event.js";
import type {Area, Drawing, Form} from "../../form.js";
import {firstFitting} from "../../type/firstFitting.js";
import {timelineAlt} from "./timelineAlt.js";
import {laneGaps} from "./eventLanes.js";
import {type LabelType, usualLabelType} from "./eventPlacing.js";
import {layOutPanelHead} from "./panelHead.js";
import {layOutPanel, type PanelOptions, type TimeLayout} from "./timelinePanel.js";
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
  if (area.height !== undefined) return drawBox(panels, area, area.height);
  return layOut(panels, area, {line: usualLabelType, shared: area.format === "wide", between: laneGaps.between}).draw();
}

/** The type of labels in px, from the largest. */
const boxTypes: readonly LabelType[] = [
  {size: 20, leading: 24},
  {size: 18, leading: 22},
  {size: 16, leading: 20},
  usualLabelType
];

/** Px between lanes in a box: the least and the most. */
const boxGaps = {least: 8, most: 34} as const;

/** In the largest type with which the lanes fit, shared if need be; what is left of the height parts them. */
function drawBox(panels: readonly TimePanel[], area: Area, height: number): Drawing {
  const optionsFor = boxTypes.flatMap((line) =>
    [false, true].map((shared) => ({line, shared, between: boxGaps.least as number}))
  );
  const layouts = function* () {
    for (const options of optionsFor) yield {options, layout: layOut(panels, area, options)};
  };
  const {options, layout} = firstFitting(layouts(), ({layout}) => layout.whole && layout.height <= height);
  const between = boxGaps.least + Math.floor((height - layout.height) / layout.lanes);
  if (between <= boxGaps.least) return layout.draw();
  return layOut(panels, area, {...options, between: Math.min(boxGaps.most, between)}).draw();
}

function layOut(panels: readonly TimePanel[], area: Area, options: PanelOptions): TimeLayout {
  let {top} = area;
  const parts = panels.map((panel, index) => {
    const head = layOutPanelHead(panel, panels[index - 1], {...area, top});
    const body = layOutPanel(panel, panels[index + 1], {...area, top: top + head.height}, options);
    top += head.height + body.height;
    return {head, body};
  });
  const height = top - area.top;
  return {
    height,
    lanes: parts.reduce((total, {body}) => total + body.lanes, 0),
    whole: parts.every(({body}) => body.whole),
    draw: () => {
      const drawings = parts.flatMap(({head, body}) => [head.draw(), body.draw()]);
      return {
        height,
        marks: drawings.flatMap(({marks}) => marks),
        texts: drawings.flatMap(({texts}) => texts)
      };
    }
  };
}
