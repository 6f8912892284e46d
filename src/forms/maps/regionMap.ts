import {checkFields, checkList, checkText, checkTextIfAny, checkWord, isObject, refusal} from "../../facts/boundary.js";
import type {Table} from "../../facts/table.js";
import type {Form} from "../../form.js";
import type {RowColumns} from "../../plot/rows.js";
import {columnOf} from "../../plot/tableRows.js";
import {language} from "../../words/language.js";
import {phrase} from "../../words/phrase.js";
import {mapAlt} from "./mapAlt.js";
import {checkBreaks, roundBreaks} from "./mapClasses.js";
import {type MapRow, mapRows, valuesOf} from "./mapRows.js";
import {type ProjectionName, projections} from "./outlines.js";
import type {RegionFeature} from "./region.js";
import {regionMapLayouts} from "./regionMapLayouts.js";

/** What `regionMap` takes beside its table. */
export interface RegionMapOptions extends RowColumns {
  /** The outlines of the regions: GeoJSON features in degrees, such as `feature(atlas, atlas.objects.states).features` of an atlas. */
  readonly regions: readonly RegionFeature[];
  /** The column of words that has the id of each region’s feature; default the column of names, and of features their name. */
  readonly id?: string;
  /** The inner edges of one to five classes, as `[20, 40, 60]`; default round ones of equal width. */
  readonly breaks?: readonly number[];
  /** Default *azimuthalEqualArea*. */
  readonly projection?: ProjectionName;
}

/** More regions than these cannot be told apart. */
const mostRegions = 300;

/**
 * A map of regions, each in the colour of the class that its number is in; hollow where there is none. A key has the edges of the
 * classes. The check measures each region’s colour, and not its outline, which is the atlas’s: the note should name that.
 * @throws when a row has no region or a region no row, a number is not exact, all are missing, breaks do not grow, or there are more
 * than 300 regions
 */
export function regionMap(table: Table, options: RegionMapOptions): Form {
  const where = "regionMap";
  checkFields(options, ["name", "value", "regions", "id", "breaks", "projection"], "options", where);
  const {name, value, regions, id, breaks, projection = "azimuthalEqualArea"} = options;
  checkWord(projection, projections, "projection", where);
  checkTextIfAny(id, "id", where);
  if (breaks !== undefined) checkBreaks(breaks, where);
  checkRegions(regions, where);
  const {rows, tables, sources} = mapRows(table, {name, value}, where);
  const joined = joinedRegions(rows, idsOf(table, rows, id, where), regions, id === undefined, where);
  const edges = breaks ?? roundBreaks(valuesOf(rows));
  return {
    name: where,
    uses: [],
    tables,
    sources,
    alt: mapAlt(language.descriptions.mapOf(phrase(value)), rows),
    layouts: (area) => regionMapLayouts({rows, regions: joined, edges, projection}, area)
  };
}

function checkRegions(regions: readonly RegionFeature[], where: string): void {
  checkList(regions, "regions", `${where} (GeoJSON features)`);
  if (regions.length < 1 || regions.length > mostRegions)
    throw refusal(regions.length, "regions", `1 to ${mostRegions} features`, where);
  regions.forEach((feature, index) => {
    const own = `${where}, region ${index + 1}`;
    if (!isObject(feature) || feature["type"] !== "Feature") throw refusal(feature, "region", "a GeoJSON feature", own);
    const geometry: unknown = feature["geometry"];
    const type = isObject(geometry) ? geometry["type"] : geometry;
    if (type !== "Polygon" && type !== "MultiPolygon")
      throw refusal(type, "geometry", "a Polygon or a MultiPolygon", own);
  });
}

/** The id of each row’s region. */
function idsOf(table: Table, rows: readonly MapRow[], id: string | undefined, where: string): readonly string[] {
  if (id === undefined) return rows.map(({name}) => name.text);
  const column = columnOf(table, id, "id", `${where}, table ${table.id}`);
  return rows.map(({name}, row) => {
    const own = column.values[row];
    if (own === null || own === undefined) throw new Error(`missing id: ${name.text}: ${where}`);
    checkText(String(own), "id", where);
    return String(own);
  });
}

/** The feature of each row, by its id or its name. */
function joinedRegions(
  rows: readonly MapRow[],
  ids: readonly string[],
  regions: readonly RegionFeature[],
  byName: boolean,
  where: string
): readonly RegionFeature[] {
  const called = ({id, properties}: RegionFeature) => String(byName ? properties?.["name"] : id);
  const features = new Map(regions.map((feature) => [called(feature), feature]));
  const without = [...features.keys()].find((each) => !ids.includes(each));
  if (without !== undefined)
    throw new Error(
      `missing row: ${without} (a row for each region; leave its number empty where there is none): ${where}`
    );
  return rows.map(({name}, row) => {
    const found = features.get(ids[row] ?? "");
    if (!found)
      throw new Error(
        `missing region: ${name.text} (no feature has the ${byName ? "name" : `id ${ids[row]}`}): ${where}`
      );
    return found;
  });
}
