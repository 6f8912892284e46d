import type {PlotOptions} from "@observablehq/plot";
import type {TextLine} from "../../../type/typeset.js";
import {colourChannel} from "../../measureOf.js";
import {text as textOf} from "../../scaleRecord.js";
import type {DrawnChart} from "../drawChart.js";

/** @throws where colours stand for something that neither a legend nor any text of the chart names */
export function checkKeys(
  chart: DrawnChart,
  {color}: PlotOptions,
  {texts}: {readonly texts: readonly TextLine[]}
): void {
  const scale = chart.scale("color");
  const used = chart.marks.filter(({channels}) => {
    const colours = colourChannel(channels);
    // Plot’s own colours of the branches and the leaves of a tree, which the tree itself shows.
    return colours && colours.label !== "node:internal";
  });
  if (!scale || color?.legend || used.length === 0) return;
  const domain = Array.from<unknown>(scale.domain ?? []);
  if (domain.length < 2) return;
  if (scale.type === "ordinal" || scale.type === "categorical") {
    const words = texts.map(({text}) => text).join(" ");
    const unnamed = domain.filter((name) => !words.includes(textOf(name)));
    if (unnamed.length === 0 || used.every(isSaidByPlace)) return;
    throw keyless(`${unnamed.length} of its ${domain.length} values are named nowhere, such as ${textOf(unnamed[0])}`);
  }
  if (used.every(isSaidByPlace)) return;
  throw keyless("its values are shown nowhere");
}

/** Whether what is coloured stands on an axis too. */
function isSaidByPlace({channels, index}: DrawnChart["marks"][number]): boolean {
  const colours = colourChannel(channels)?.value;
  return ["x", "y", "x1", "x2", "y1", "y2"].some((name) => {
    const channel = channels[name];
    if (channel?.scale !== "x" && channel?.scale !== "y") return false;
    return index.every((row) => textOf(channel.value?.[row]) === textOf(colours?.[row]));
  });
}

const keyless = (what: string) =>
  new Error(
    `colour without a key: ${what} (write color: {legend: true}, label the marks, or give them one colour): plot`
  );
