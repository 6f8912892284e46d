import {flagsIn} from "../../plot/series/series.js";
import {decimal} from "../../facts/quantity.js";
import type {Palette} from "../../theme/theme.js";
import {noteType} from "../../theme/typeSizes.js";
import {type Block, stack, typeset} from "../../type/typeset.js";
import {language} from "../../words/language.js";
import {phrase} from "../../words/phrase.js";
import type {Layer} from "./layer.js";

const {labels} = language;

/** What stands over a chart of areas: what its top edge is, what a hatch says, and whether shares miss their whole. */
export function areaKey(
  layers: readonly Layer[],
  {palette, width}: {readonly palette: Palette; readonly width: number}
): Block {
  const flags = flagsIn(layers.flatMap(({points}) => points));
  const isShare = layers[0]?.unit.kind === "share";
  const tops = layers.at(-1)?.points.flatMap(({to}) => to ?? []) ?? [];
  const broken = brokenOff(layers);
  const words = [
    ...(layers.length > 1 && !isShare ? [broken.length > 0 ? labels.topIsTotalBut(broken) : labels.topIsTotal] : []),
    ...(isShare && broken.length > 0 ? [labels.brokenOff(broken)] : []),
    ...(flags.length > 0 ? [labels.hatched(flags)] : []),
    ...(layers.length > 1 && isShare && tops.some((top) => decimal(top) !== 100) ? [labels.rounding] : [])
  ];
  const style = {...noteType, fill: palette.mutedInk, role: "legend"} as const;
  return stack(words.map((text) => typeset(phrase(text), style, width)));
}

/** The layers that break off where others do not. */
function brokenOff(layers: readonly Layer[]): string[] {
  const datesOf = ({points}: Layer) => points.flatMap(({date, value}) => (value === null ? [] : [date]));
  const all = new Set(layers.flatMap(datesOf));
  return layers.filter((layer) => datesOf(layer).length < all.size).map(({name}) => name.text);
}
