import {groundsIn} from "../../facts/citable.js";
import {checkFact, checkFields, checkList, checkPhrase, checkWord} from "../../facts/boundary.js";
import {type Area, emptyLayout, type Form, type Layout} from "../../form.js";
import {panelAlt} from "../../words/numberAlt.js";
import {evenColumns} from "../../theme/evenColumns.js";
import {tones} from "../../theme/theme.js";
import {listOf, pairOf} from "./statPairs.js";
import {layOutTiles, type Stat, type Tiles} from "./statTiles.js";
import {columnGutter, panelRowGap} from "../../theme/spacing.js";
import {boxValueSizes, labelSizesUnder, panelValueSizes, posterValueSize} from "../../theme/typeRamps.js";
import {labelSize} from "../../theme/typeSizes.js";

/** More figures than these are a table. */
const mostStats = 40;

/**
 * Figures in large type under the words of their bounds, each over its own words and period. One column on a narrow
 * phone, two on a wider one where the figures are as large in them, or of nine figures and more, two in an article, or three or four that find room, up to four on a page;
 * one alone stands beside the headline there.
 * @throws when there is no figure, there are more than forty, or a label was not written with `say`
 */
export function statPanel(stats: readonly Stat[]): Form {
  checkList(stats, "stats", "statPanel");
  for (const stat of stats) {
    checkFields(stat, ["claim", "label", "tone"], "stat", "statPanel");
    checkFact(stat.claim, ["claim"], "claim", "statPanel");
    checkPhrase(stat.label, "label", `statPanel, claim ${stat.claim.id}`);
    if (stat.tone !== undefined) checkWord(stat.tone, tones, "tone", `statPanel, claim ${stat.claim.id}`);
  }
  if (stats.length === 0) throw new Error("missing stats: statPanel (at least one)");
  if (stats.length > mostStats)
    throw new Error(`too many stats: ${stats.length} (at most ${mostStats}; tableChart has a row for each): statPanel`);
  const uses = [...stats.map(({claim}) => claim), ...groundsIn(stats.map(({label}) => label))];
  return {
    name: "statPanel",
    uses,
    alt: panelAlt(stats),
    shape: "wide",
    headings: stats.length === 1 ? "beside" : "above",
    layouts: (area) => layouts(stats, area)
  };
}

const columns = {phone: 1, article: 2, wide: 4} as const;

/** So many figures are a list that is read across: in an article, too, four stand in a row where they find room. */
const manyStats = 9;

/** Four stand in one row of an article where that is so much lower than two by two. */
const lowRow = 0.6;

/** Px of figures that are rather set with their nouns in one line than as large as they can be. */
const leastInLine = 24;

function* layouts(stats: readonly Stat[], area: Area): Generator<Layout> {
  const {format, height} = area;
  if (height === undefined) {
    // One alone under two would seem to weigh more.
    const pair = format === "phone" && stats.length > 1 && stats.length !== 3 ? pairOf(stats, area) : null;
    const list = format === "phone" && stats.length >= manyStats ? listOf(stats, area) : null;
    yield pair ?? list ?? freePanel(stats, area);
    return;
  }
  // Of figures side by side all stand on one line, or none does, where that finds room in any size.
  for (const {tiles, size} of boxLayouts(stats, area))
    if (!tiles.uneven) yield {...tiles, tight: size < posterValueSize};
  for (const {tiles, size} of boxLayouts(stats, area))
    if (tiles.uneven) yield {...tiles, tight: size < posterValueSize};
}

function* boxLayouts(stats: readonly Stat[], area: Area): Generator<{readonly tiles: Tiles; readonly size: number}> {
  for (const size of boxValueSizes) {
    for (const label of labelSizesUnder(size)) {
      for (let count = 1; count <= stats.length; count++) {
        const tiles = layOutTiles(stats, area, {count, gutter: columnGutter.box, size, label, rowGap: panelRowGap.box});
        yield {tiles, size};
      }
    }
  }
}

/** A panel of a free height. */
function freePanel(stats: readonly Stat[], area: Area): Layout {
  const {format} = area;
  const rest = {gutter: columnGutter[format], label: labelSize[format], rowGap: panelRowGap.free};
  const sizes = panelValueSizes[format];
  const sized = (count: number, most: number) => sizes.slice(0, most).map((size) => ({count, size}));
  const tilesOf = (each: Sized) => layOutTiles(stats, area, {...rest, ...each});
  const found = (list: readonly Sized[]) => firstWhole(list, tilesOf);
  // Three stand in one row, in type of almost the same size, rather than one of them alone under two.
  const inOneRow = stats.length === 3 && format === "article" ? sized(3, 3) : [];
  const inFour = stats.length >= manyStats && format === "article" ? sized(columns.wide, sizes.length) : [];
  const even = found([...inOneRow, ...inFour, ...sized(evenColumns(stats.length, columns[format]), sizes.length)]);
  const row = stats.length === columns.wide && format === "article" ? found(sized(columns.wide, 3)) : null;
  const chosen = row?.tiles.whole && row.tiles.height <= even.tiles.height * lowRow ? row : even;
  if (!chosen.tiles.broken) return chosen.tiles;
  const smaller = sizes.filter((size) => size < chosen.size && size >= leastInLine);
  const inLine = smaller.map((size) => tilesOf({...chosen, size})).find(({whole, broken}) => whole && !broken);
  return inLine ?? chosen.tiles;
}

/** How many columns, and px of the type of the figures. */
interface Sized {
  readonly count: number;
  readonly size: number;
}

/** The first of some layouts that breaks no word, or else the last. */
function firstWhole(list: readonly Sized[], tilesOf: (each: Sized) => Tiles): Sized & {readonly tiles: Tiles} {
  let found = {count: 1, size: 0, tiles: noTiles};
  for (const each of list) {
    found = {...each, tiles: tilesOf(each)};
    if (found.tiles.whole) break;
  }
  return found;
}

const noTiles: Tiles = {...emptyLayout, broken: false, uneven: false};
