import type {PlotOptions, Scale, ScaleOptions} from "@observablehq/plot";
import type {DrawnChart} from "../drawChart.js";

/** Px over a chart whose axis along y has no title. */
const untitled = 6;

/**
 * Axes of names without a title, where the author gives none: the name of a column over its names tells a reader nothing; and
 * without the room that Plot would leave for it over the chart.
 */
export function untitledNames(options: PlotOptions, chart: DrawnChart): PlotOptions {
  if (options.label !== undefined) return {};
  const names = (["x", "y", "fx", "fy"] as const).filter(
    (name) => options[name]?.label === undefined && isOfNames(chart.scale(name))
  );
  const axes = names.map((name): [string, ScaleOptions] => [name, {...options[name], label: null}]);
  const isLow = names.includes("y") && options.x?.axis !== "top" && !chart.scale("fx");
  const isFree = options.marginTop === undefined && options.margin === undefined;
  return {...Object.fromEntries(axes), ...(isLow && isFree && {marginTop: untitled})};
}

/** Whether a scale is one of names, which say themselves what they are, and not of figures or years. */
function isOfNames({type, domain = []}: Partial<Scale> = {}): boolean {
  const names = Array.from<unknown>(domain);
  return (type === "band" || type === "point") && names.every((each) => typeof each === "string" && !/^[^a-z]*\d/i.test(each)); // prettier-ignore
}
