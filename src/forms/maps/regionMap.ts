import {checkFields, checkTextIfAny, checkWord} from "../../facts/boundary.js";
import type {Table} from "../../facts/table/table.js";
import type {Form} from "../../form.js";
import {isTable, type RowColumns, type RowSpec} from "../../plot/rows/rows.js";
import {highlightedNames} from "../../plot/rows/rowOptions.js";
import {columnOf} from "../../plot/rows/tableRows.js";
import {underUnit} from "../../plot/underUnit.js";
import {whatIsMeasured} from "../../plot/whatIsMeasured.js";
import {language} from "../../words/language.js";
import {checkRegions} from "../../plot/regions/checkRegions.js";
import {joinedRegions} from "./joinedRegions.js";
import {mapAlt} from "./mapAlt.js";
import {checkBreaks, roundBreaks} from "./mapClasses.js";
import {type MapRow, mapRows, valuesOf} from "./mapRows.js";
import {checkProjected, proportionOf} from "./projection.js";
import {type ProjectionName, projections} from "./projectionName.js";
import type {RegionFeature} from "../../plot/regions/region.js";
import {regionMapLayouts} from "./regionMapLayouts.js";

/** What `regionMap` takes beside its claims, each of which has the name of its region. */
export interface ClaimRegionMapOptions {
  /** The outlines of the regions, in degrees: `readRegions(…)` of an atlas, or features of GeoJSON. */
  readonly regions: readonly RegionFeature[];
  /** The inner edges of one to five classes, as `[20, 40, 60]`; default round ones of equal width. */
  readonly breaks?: readonly number[];
  /** Default *azimuthalEqualArea*. */
  readonly projection?: ProjectionName;
  /** The names of the regions that are labelled besides the highest and the lowest, where not all are; none by default. */
  readonly highlight?: string | readonly string[];
}

/** What `regionMap` takes beside its table. */
export interface RegionMapOptions extends ClaimRegionMapOptions, RowColumns {
  /** The column of words that has the id of each region’s feature; default the column of names, and of features their name. */
  readonly id?: string;
}

/**
 * A map of regions, each in the colour of the class that its number is in; hatched where there is none, or no row, and hollow where that
 * are more than a third of all. A key has the edges of the classes; those below zero have a hue of their own. Where all find room, each region has its name and its number in
 * its outline; elsewhere those have them that are highlighted, highest and lowest, there or at a leader. The check measures each region’s colour, and not its outline, which is the atlas’s: the note should name that.
 * @param data a table and the names of its columns, or a list of claims, `{claim, name}` and `{name, missing: true}`
 * @throws when a row has no region, two have one, a number is not exact, all are missing, breaks do not grow, an outline is empty or
 * not in degrees, or there are more than 300 regions
 */
export function regionMap(data: Table, options: RegionMapOptions): Form;
export function regionMap(data: readonly RowSpec[], options: ClaimRegionMapOptions): Form;
export function regionMap(
  data: Table | readonly RowSpec[],
  options: ClaimRegionMapOptions & Partial<RegionMapOptions>
): Form {
  const where = "regionMap";
  checkFields(options, ["name", "value", "regions", "id", "breaks", "projection", "highlight"], "options", where);
  const {regions, id, breaks, projection = "azimuthalEqualArea", highlight} = options;
  checkWord(projection, projections, "projection", where);
  checkTextIfAny(id, "id", where);
  if (breaks !== undefined) checkBreaks(breaks, where);
  checkRegions(regions, where);
  const {rows, counted, uses, tables, sources} = mapRows(data, options, where);
  const joined = joinedRegions(rows, id === undefined ? null : idsOf(data, rows, id, where), regions, where);
  checkProjected(joined, projection, where);
  const edges = breaks ?? roundBreaks(valuesOf(rows), counted);
  const highlighted = highlightedNames({...(highlight !== undefined && {highlight})}, rows, where);
  const named = {highlighted, ...outermostNames(rows)};
  const proportion = proportionOf(joined, projection);
  return {
    name: where,
    uses,
    tables,
    sources,
    headings: proportion < uprightMap ? "beside" : "above",
    alt: mapAlt(language.descriptions.mapOf(whatIsMeasured(data, options.value)), rows),
    layouts: underUnit(rows[0]?.unit, (area) =>
      regionMapLayouts({rows, regions: joined, edges, projection, proportion, named}, area)
    )
  };
}

/** A map that is less than so much wider than high leaves half of a page free. */
const uprightMap = 1.25;

/** The names of the highest and of the lowest region, or of the few that are; none where all are alike. */
function outermostNames(rows: readonly MapRow[]) {
  const values = valuesOf(rows);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const at = (end: number) => {
    const names = rows.flatMap(({value, name}) => (value === end && low < high ? [name.text] : []));
    return names.length > mostAlike ? [] : names;
  };
  return {highest: at(high), lowest: at(low)};
}

/** More regions than these of one number are not told from others by it. */
const mostAlike = 3;

/** The id of each row’s region. */
function idsOf(
  data: Table | readonly RowSpec[],
  rows: readonly MapRow[],
  id: string,
  where: string
): readonly string[] {
  if (!isTable(data))
    throw new Error(`invalid id: ${id} (only with a table; a claim has the name of its region): ${where}`);
  const column = columnOf(data, id, "id", `${where}, table ${data.id}`);
  return rows.map(({name}, row) => {
    const own = column.values[row] ?? null;
    if (own === null) throw new Error(`missing id: ${name.text}: ${where}`);
    return String(own);
  });
}
