import {type Area, type Layout, lineAfter} from "../../form.js";
import {plotMarks} from "../../plot/plotMarks.js";
import {instant} from "../../plot/series/calendar.js";
import {type LaneOptions, type PlacedEvent, setInLanes} from "./eventLanes.js";
import {type TimeScale, timeScale} from "./eventMark.js";
import {type LabelType, placeEvent} from "./eventPlacing.js";
import {plotEventMarks} from "./plotEventMarks.js";
import {plotGuides} from "./plotGuides.js";
import {placeAxisLabels, plotAxis} from "./timeAxis.js";
import {saysYear, type TimePanel} from "./timePanel.js";
import {axisHeight} from "../../theme/markSizes.js";

/** How the events of a panel are set. */
export interface PanelOptions extends LaneOptions {
  readonly line: LabelType;
}

/** A panel, or several, and how many lanes of events they have. */
export interface PanelLayout extends Layout {
  readonly lanes: number;
}

/** The events of a panel over its axis. */
export function layOutPanel(
  panel: TimePanel,
  inner: TimePanel | undefined,
  area: Area,
  options: PanelOptions
): PanelLayout {
  const {left, top, width, palette} = area;
  const scale = timeScale(panel, width);
  const headed = saysYear(panel);
  const {line} = options;
  const longest = (room: number) => lineAfter(area, room, 600);
  const placings = panel.events.map((event) => placeEvent(event, scale, {width, longest, palette, line, headed}));
  const {height: y, lanes, placed} = setInLanes(placings, options);
  const height = y + axisHeight.labelled;
  const draw = () => ({
    marks: drawPanelMarks(panel, inner, area, {y, height, placed, scale}),
    texts: [
      ...placed.flatMap(({label, labelAt: {x, y, anchor}}) => label.place(left + x, top + y, anchor)),
      ...placeAxisLabels(panel, scale, {left, y: top + y, palette, inner})
    ]
  });
  return {height, lanes, whole: placings.every(({label}) => label.whole), draw};
}

interface PanelMarks {
  readonly y: number;
  readonly height: number;
  readonly placed: readonly PlacedEvent[];
  readonly scale: TimeScale;
}

function drawPanelMarks(
  panel: TimePanel,
  inner: TimePanel | undefined,
  {document, left, top, width, palette}: Area,
  {y, height, placed, scale}: PanelMarks
): SVGGElement[] {
  return plotMarks(
    [
      ...plotAxis(panel, scale, {y, palette, inner}),
      ...plotGuides(placed, scale, {foot: y, palette}),
      ...plotEventMarks(placed, scale, palette)
    ],
    {
      document,
      left,
      top,
      width,
      height,
      x: {type: "utc", domain: [instant(panel.start), instant(panel.end)]},
      y: {domain: [height, 0]}
    }
  );
}
