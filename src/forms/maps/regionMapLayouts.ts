import {type Area, type Layout, lineAnywhere} from "../../form.js";
import {mapSize} from "../../theme/mapSizes.js";
import {space} from "../../theme/spacing.js";
import {type Block, stack} from "../../type/typeset.js";
import type {RegionFeature} from "../../plot/regions/region.js";
import {flaggedNote} from "./flaggedNote.js";
import {drawRegionMap} from "./drawRegionMap.js";
import {mapClasses} from "./mapClasses.js";
import {mapKey} from "./mapKey.js";
import type {MapRow} from "./mapRows.js";
import {outlinesOf} from "./outlines.js";
import {unlabelledNote} from "./unlabelledNote.js";
import type {ProjectionName} from "./projectionName.js";
import {type NamedRegions, type RegionLabel, regionLabels} from "./regionLabels.js";

/** A map. */
interface RegionChart {
  readonly rows: readonly MapRow[];
  /** In the order of the rows, and then those that have no row. */
  readonly regions: readonly RegionFeature[];
  readonly edges: readonly number[];
  readonly projection: ProjectionName;
  /** How much wider the map is than high. */
  readonly proportion: number;
  readonly named: NamedRegions;
}

/** The part of the regions that is hatched at the most: where more have no number, their hatches would outweigh the others. */
const mostHatched = 1 / 3;

/** The least part of its width that a map keeps beside its key. */
const leastKept = 0.9;

/**
 * A map of regions, as wide as the area, or as its height allows; its key over it or, where it leaves that room, beside it. What
 * matters and finds no room in the map is said under it.
 */
export function* regionMapLayouts(chart: RegionChart, area: Area): Generator<Layout> {
  const map = layOut(chart, area, null);
  const said = unlabelledNote(chart, map.labels, area);
  yield said ? layOut(chart, area, said) : map;
}

interface MapLayout extends Layout {
  readonly labels: readonly RegionLabel[];
}

/** @param said what stands under the map */
function layOut(chart: RegionChart, area: Area, said: Block | null): MapLayout {
  const {rows, regions, edges, proportion} = chart;
  const {palette, width} = area;
  const classes = mapClasses(edges, rows[0]!.unit, palette);
  const missing = regions.length - rows.filter(({value}) => value !== null).length;
  const hatched = missing <= regions.length * mostHatched;
  const keyIn = (room: Area) => mapKey(classes, rows[0]!.unit, {missing, hatched}, room);
  const note = stack([...(said ? [said] : []), flaggedNote(rows, area)]);
  const noted = note.height > 0 ? note.height + space.m : 0;
  const mostHigh = (taken: number) =>
    area.height === undefined ? mapSize[area.format] : Math.max(mapSize.least, area.height - taken - noted);
  const over = keyIn(area);
  const overTop = over.height + space.l;
  const besideMost = width - over.width - mapSize.aside;
  const across = {
    over: Math.min(width, mostHigh(overTop) * proportion),
    beside: Math.floor(Math.min(besideMost, mostHigh(0) * proportion))
  };
  const mayStandBeside = area.height === undefined ? width >= mapSize.beside : across.beside > across.over;
  const left = across.beside + mapSize.aside;
  const aside = keyIn({...area, left: area.left + left, width: Math.max(1, width - left)});
  const isBeside = mayStandBeside && across.beside >= across.over * leastKept && aside.whole;
  const key = isBeside ? aside : over;
  const top = isBeside ? 0 : overTop;
  const box = {width: isBeside ? across.beside : width, height: mostHigh(top)};
  const outlines = outlinesOf(regions, chart.projection, box);
  const foot = top + Math.max(outlines.height, isBeside ? key.height : 0);
  const bounds = {left: 0, right: width, top: 0, bottom: outlines.height};
  const keyBox = {left, right: width, top: 0, bottom: key.height + space.m};
  const labels = regionLabels(rows, {
    outlines,
    classes,
    palette,
    named: chart.named,
    bounds,
    obstacles: isBeside ? [keyBox] : [],
    line: lineAnywhere(area, 600)
  });
  return {
    labels,
    height: Math.ceil(foot + noted),
    whole: key.whole && note.whole,
    draw: () => drawRegionMap({rows, classes, key, hatched, outlines, labels, top, note, foot: foot + space.m}, area)
  };
}
