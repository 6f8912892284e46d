import {geo} from "@observablehq/plot";
import type {Area, Drawing} from "../../form.js";
import {type MarkRead, shows} from "../../plot/marksRead.js";
import {plotMarks} from "../../plot/plotMarks.js";
import {strokeWidths} from "../../theme/strokes.js";
import type {Block} from "../../type/typeset.js";
import {classScale, type MapClasses} from "./mapClasses.js";
import type {MapKey} from "./mapKey.js";
import type {MapRow} from "./mapRows.js";
import type {Outlines} from "./outlines.js";
import type {Ring} from "./region.js";

/** All that a map of regions is drawn from, in px. */
export interface RegionDrawing {
  readonly rows: readonly MapRow[];
  readonly classes: MapClasses;
  readonly key: MapKey;
  /** Of the regions in the order of the rows. */
  readonly outlines: Outlines;
  /** From the top of the area to that of the map, and to that of the note. */
  readonly top: number;
  readonly note: Block;
  readonly foot: number;
}

/** Draws a key, and under it the regions. */
export function drawRegionMap({rows, classes, key, outlines, top, note, foot}: RegionDrawing, area: Area): Drawing {
  const {palette, document, left, width} = area;
  const {height} = outlines;
  const drawn = key.draw(area.top);
  const shapes = rows.map((row, index) => ({...row, geometry: outlineOf(outlines.rings[index] ?? [])}));
  const fill = {value: ({value}: MapRow) => value, scale: "color"} as const;
  const pen = {stroke: palette.contextEdge, strokeWidth: strokeWidths.hairline};
  const mark: MarkRead = shows(geo(shapes, {geometry: "geometry", fill, ...pen}), {
    of: {color: ({fact}: MapRow) => fact}
  });
  const px = {x: {domain: [0, width]}, y: {domain: [height, 0]}, color: classScale(classes, palette)};
  return {
    marks: [...drawn.marks, ...plotMarks([mark], {document, left, top: area.top + top, width, height, ...px})],
    texts: [...drawn.texts, ...note.place(left, area.top + foot)]
  };
}

/** Rings as an outline that D3 draws as it is: each as a polygon of its own, since on paper no ring is a hole by its sense. */
function outlineOf(rings: readonly Ring[]) {
  const closed = rings.map((ring) => [...ring, ...ring.slice(0, 1)].map(([x, y]) => [x, y]));
  return {type: "MultiPolygon", coordinates: [closed]};
}
