import type {Area, Layout} from "../../form.js";
import {columnGutter, panelRowGap, statPair} from "../../theme/spacing.js";
import {listValueSizes, panelValueSizes} from "../../theme/typeRamps.js";
import {labelSize, textSize} from "../../theme/typeSizes.js";
import {layOutTiles, type Stat} from "./statTiles.js";

/** Two columns, with figures as large as in one; *null* where they have no room. */
export function pairOf(stats: readonly Stat[], area: Area): Layout | null {
  const {least, gutter} = statPair;
  if ((area.width - gutter) / 2 < least) return null;
  const rest = {label: labelSize.phone, rowGap: panelRowGap.free};
  const inOne = (size: number) => layOutTiles(stats, area, {...rest, count: 1, gutter: columnGutter.phone, size});
  const size = panelValueSizes.phone.find((each) => inOne(each).whole);
  if (size === undefined) return null;
  const pair = layOutTiles(stats, area, {...rest, count: 2, gutter, size, balance: true});
  return pair.whole ? pair : null;
}

/** Many figures on a phone in two columns, in smaller type; *null* where they have no room. */
export function listOf(stats: readonly Stat[], area: Area): Layout | null {
  const rest = {count: 2, gutter: statPair.gutter, rowGap: panelRowGap.free, balance: true};
  for (const label of [labelSize.phone, textSize.small]) {
    const layouts = listValueSizes.map((size) => layOutTiles(stats, area, {...rest, label, size}));
    const found = layouts.find(({whole, broken}) => whole && !broken);
    if (found) return found;
  }
  return null;
}
