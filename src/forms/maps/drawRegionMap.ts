import {plotInPx} from "../../plot/plotInPx.js";
import {geo, line} from "@observablehq/plot";
import type {Area, Drawing} from "../../form.js";
import {leaderLines} from "../../plot/labels/leaderMarks.js";
import {hatchRings} from "../../plot/hatch.js";
import {furniture, type MarkRead, shows} from "../../plot/marksRead.js";
import {mapDetail} from "../../theme/mapSizes.js";
import {strokeWidths} from "../../theme/strokes.js";
import type {Palette} from "../../theme/theme.js";
import type {Block} from "../../type/typeset.js";
import {classScale, type MapClasses} from "./mapClasses.js";
import type {MapKey} from "./mapKey.js";
import type {MapRow} from "./mapRows.js";
import type {Outlines} from "./outlines.js";
import type {RegionLabel} from "./regionLabels.js";
import type {Ring} from "../../plot/regions/region.js";

/** All that a map of regions is drawn from, in px. */
interface RegionDrawing {
  readonly rows: readonly MapRow[];
  readonly classes: MapClasses;
  readonly key: MapKey;
  /** Whether regions without a number are. */
  readonly hatched: boolean;
  /** Of the regions in the order of the rows, and then of those that have no row. */
  readonly outlines: Outlines;
  readonly labels: readonly RegionLabel[];
  /** From the top of the area to that of the map, and to that of the note. */
  readonly top: number;
  readonly note: Block;
  readonly foot: number;
}

/** Draws a key and the regions with their labels: hatched, or hollow, where there is no number. */
export function drawRegionMap(chart: RegionDrawing, area: Area): Drawing {
  const {rows, classes, key, hatched, outlines, labels, top, note, foot} = chart;
  const {palette, document, left, width} = area;
  const {height, rings} = outlines;
  const drawn = key.draw(area.top);
  const all = rows.map((row, index) => ({...row, geometry: outlineOf(rings[index] ?? [])}));
  const shapes = all.filter(({fact}) => fact !== null);
  const others = [
    ...all.filter(({fact}) => fact === null),
    ...rings.slice(rows.length).map((each) => ({geometry: outlineOf(each)}))
  ];
  const unknown = rings.filter((_, index) => (rows[index]?.value ?? null) === null);
  const fill = {value: ({value}: MapRow) => value, scale: "color"} as const;
  const pen = {stroke: palette.contextEdge, strokeWidth: strokeWidths.hairline};
  const marks: MarkRead[] = [
    shows(geo(shapes, {geometry: "geometry", fill, ...pen}), {of: {color: ({fact}: MapRow) => fact ?? []}}),
    ...(hatched ? hatches(unknown, palette) : [])
  ];
  // Painted first, since what is filled lies under all data.
  const blank = furniture(geo(others, {geometry: "geometry", fill: palette.paper, ...pen}), "frame");
  const box = {document, left, top: area.top + top, width, height};
  const plot = {...box, color: classScale(classes, palette)};
  const leaders = labels.flatMap(({leader}) => leader ?? []);
  return {
    marks: [
      ...plotInPx(others.length > 0 ? [blank] : [], plot),
      ...drawn.marks,
      ...plotInPx(marks, plot),
      ...plotInPx(leaderLines(leaders, palette.contextEdge), box)
    ],
    texts: [
      ...drawn.texts,
      ...labels.flatMap(({block, x, top: over}) => block.place(left + x, Math.round(box.top + over), "middle")),
      ...note.place(left, area.top + foot)
    ]
  };
}

/** The hatches of regions without a number, each a line of its own; none where a region has no room for one. */
function hatches(regions: readonly (readonly Ring[])[], {contextEdge}: Palette): MarkRead[] {
  const lines = regions.flatMap((rings, region) =>
    hatchRings(rings, mapDetail.hatch).map((corner) => ({...corner, region}))
  );
  if (lines.length === 0) return [];
  const pen = {stroke: contextEdge, strokeWidth: strokeWidths.hairline};
  return [furniture(line(lines, {x: "x", y: "y", z: "region", ...pen}), "hatch")];
}

/** Rings as an outline that D3 draws as it is: each as a polygon of its own, since on paper no ring is a hole by its sense. */
function outlineOf(rings: readonly Ring[]) {
  const closed = rings.map((ring) => [...ring, ...ring.slice(0, 1)].map(([x, y]) => [x, y]));
  return {type: "MultiPolygon", coordinates: [closed]};
}
