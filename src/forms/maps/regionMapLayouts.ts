import {type Area, type Layout, lineWidth} from "../../form.js";
import {mapSize} from "../../theme/mapSizes.js";
import {space} from "../../theme/spacing.js";
import {noteType} from "../../theme/typeSizes.js";
import {typeset} from "../../type/typeset.js";
import {language} from "../../words/language.js";
import {phrase} from "../../words/phrase.js";
import {drawRegionMap} from "./drawRegionMap.js";
import {mapClasses} from "./mapClasses.js";
import {mapKey} from "./mapKey.js";
import type {MapRow} from "./mapRows.js";
import {outlinesOf, type ProjectionName} from "./outlines.js";
import type {RegionFeature} from "../../plot/regions/region.js";

/** A map. */
export interface RegionChart {
  readonly rows: readonly MapRow[];
  /** In the order of the rows, and then those that have no row. */
  readonly regions: readonly RegionFeature[];
  readonly edges: readonly number[];
  readonly projection: ProjectionName;
}

/** The part of the regions that is hatched at the most: where more have no number, their hatches would outweigh the others. */
const mostHatched = 1 / 3;

/** A map of regions, as wide as the area, or as its height allows. */
export function* regionMapLayouts({rows, regions, edges, projection}: RegionChart, area: Area): Generator<Layout> {
  const {palette, width} = area;
  const classes = mapClasses(edges, palette);
  const missing = regions.length - rows.filter(({value}) => value !== null).length;
  const hatched = missing <= regions.length * mostHatched;
  const key = mapKey(classes, rows[0]!.unit, {missing, hatched}, area);
  const flags = [...new Set(rows.flatMap((row) => row.flags))];
  const marked = rows.filter((row) => row.flags.length > 0).map(({name}) => name.text);
  const said = flags.length > 0 ? language.labels.flaggedNames(flags, marked) : "";
  const note = typeset(phrase(said), {...noteType, fill: palette.mutedInk, role: "annotation"}, lineWidth(area, width));
  const foot = said === "" ? 0 : note.height + space.m;
  const top = key.height + space.l;
  const most = area.height === undefined ? mapSize[area.format] : Math.max(mapSize.least, area.height - top - foot);
  const outlines = outlinesOf(regions, projection, {width, height: most});
  yield {
    height: Math.ceil(top + outlines.height + foot),
    whole: key.whole && note.whole,
    draw: () =>
      drawRegionMap({rows, classes, key, hatched, outlines, top, note, foot: top + outlines.height + space.m}, area)
  };
}
