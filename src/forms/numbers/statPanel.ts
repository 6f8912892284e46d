import {namesIn} from "../../facts/citable.js";
import {checkFact, checkFields, checkList, checkPhrase} from "../../facts/boundary.js";
import type {Area, Form, Layout} from "../../form.js";
import {measure} from "../../type/font.js";
import {panelAlt} from "../../words/numberAlt.js";
import {formatValue} from "../../words/numbers.js";
import {layOutTiles, type Stat} from "./statTiles.js";
import {columnGutter, panelRowGap} from "../../theme/spacing.js";
import {boxValueSizes, labelSizesUnder, panelValueSizes} from "../../theme/typeRamps.js";
import {textSize} from "../../theme/typeSizes.js";

/**
 * Figures at full size, their bounds in the same size and weight, each over its own words and period. One column on a
 * phone, two in an article, up to four on a page.
 * @throws when there is no figure, or a label was not written with `say`
 */
export function statPanel(stats: readonly Stat[]): Form {
  checkList(stats, "stats", "statPanel");
  for (const stat of stats) {
    checkFields(stat, ["claim", "label"], "stat", "statPanel");
    checkFact(stat.claim, ["claim"], "claim", "statPanel");
    checkPhrase(stat.label, "label", `statPanel, claim ${stat.claim.id}`);
  }
  if (stats.length === 0) throw new Error("missing stats: a panel needs at least one");
  const uses = [...stats.map(({claim}) => claim), ...namesIn(stats.map(({label}) => label))];
  return {name: "statPanel", uses, alt: panelAlt(stats), shape: "wide", layouts: (area) => layouts(stats, area)};
}

const columns = {phone: 1, article: 2, wide: 4} as const;

function* layouts(stats: readonly Stat[], area: Area): Generator<Layout> {
  const {format, height, width} = area;
  if (height === undefined) {
    const count = Math.min(columns[format], stats.length);
    const gutter = columnGutter[format];
    const size = valueSize(stats, (width - gutter * (count - 1)) / count, format === "phone" ? 36 : 40);
    yield layOutTiles(stats, area, {count, gutter, size, label: textSize.base, rowGap: panelRowGap.free});
    return;
  }
  for (const size of boxValueSizes) {
    for (const label of labelSizesUnder(size)) {
      for (let count = 1; count <= stats.length; count++) {
        yield layOutTiles(stats, area, {count, gutter: columnGutter.box, size, label, rowGap: panelRowGap.box});
      }
    }
  }
}

/** One size for all the figures: the largest that sets each in one line, or from 24 px down in two. */
function valueSize(stats: readonly Stat[], width: number, largest: number): number {
  const values = stats.map(({claim}) => formatValue(claim));
  const within = panelValueSizes.filter((size) => size <= largest);
  const fits = (size: number) => values.every((value) => measure(value, {size, weight: 700}) <= width);
  return within.find(fits) ?? panelValueSizes.at(-1)!;
}
