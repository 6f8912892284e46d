import type {Series} from "./series.js";

/** @throws where a form would join numbers of a series of which the source says that they were counted in two ways */
export function checkCounts(series: readonly Series[], where: "line" | "area" | "slope"): void {
  for (const {name, points} of series) {
    const first = points.findIndex(({value}) => value !== null);
    const found = points.find(
      ({value, isOtherCount, breaks}, index) => index > first && value !== null && isOtherCount && !breaks
    );
    if (!found) continue;
    const {date} = found;
    const at = name.text === "" ? date : `${name.text} ${date}`;
    const annotation = `annotations: [{kind: "line", along: "x", at: ${JSON.stringify(date)}, label: say\`new method\`, breaks: true}]`;
    const way = where === "line" ? `say so: ${annotation}` : "draw line, which can break off";
    throw new Error(
      `break in series: ${at} is counted in another way than before (${way}; or list its code as normal): ${where}`
    );
  }
}
