import {axisPart} from "../../plot/axisPart.js";
import {nameOf} from "../../plot/chart/options/refusals.js";
import type {DrawnChart} from "../../plot/chart/drawChart.js";
import {language} from "../../words/language.js";

const {chart, chartKinds} = language.descriptions;

/** What a chart shows, in a sentence without numbers: "Bar chart of price by place."; *null* where it has no words. */
export function altOf({marks, scale}: DrawnChart): string | null {
  const data = marks.find(({mark}) => chartKinds[nameOf(mark)] !== undefined && axisPart(mark) === null);
  if (!data) return null;
  const label = (name: "x" | "y" | "fill" | "r") => {
    const channels = name === "x" || name === "y" ? [name, `${name}2`, `${name}1`] : [name];
    const words = channels
      .map((each) => data.channels[each]?.label)
      .find((each) => typeof each === "string" && /\p{L}/u.test(each));
    return words === undefined || /[\p{N}\p{Cc}]/u.test(words) ? null : words.trim();
  };
  const [x, y, other] = [label("x"), label("y"), label("fill") ?? label("r")];
  const named = scale("y")?.type === "band" || scale("y")?.type === "point";
  const [what, by] = named ? [x, y] : [y, x];
  const words = [what, by].filter((each) => each !== null);
  return chart(chartKinds[nameOf(data.mark)] ?? "", words.length > 0 || other === null ? words : [other]);
}
