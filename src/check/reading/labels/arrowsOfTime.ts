import type {Violation} from "../../subject.js";
import {textPlace} from "../../where.js";
import {saysArrowsOfTime} from "../../words/en/arrowTimes.js";
import {columnOf} from "../facts.js";
import type {ReadFile} from "../readFile.js";

/** Words by which arrows lead from one time to another stand over lines between numbers of two times. */
export function arrowsOfTime({shown, textRuns, facts}: ReadFile): Violation[] {
  const said = textRuns.flatMap(({texts}) =>
    saysArrowsOfTime(texts.map(({text}) => text).join(" ")) ? texts.slice(0, 1) : []
  );
  const [text] = said;
  if (!text) return [];
  const periodOf = (address: string) => facts.columns.get(columnOf(address))?.period;
  const ends = shown.flatMap(({run, measure, facts: own}) =>
    measure.by === "interval"
      ? run.shapes.flatMap((_, index) => {
          const [from, to] = own[index] ?? [];
          return from !== undefined && to !== undefined ? [[from, to] as const] : [];
        })
      : []
  );
  const alike = ends.find(([from, to]) => {
    const [one, other] = [periodOf(from), periodOf(to)];
    return typeof one === "string" && one === other && columnOf(from) !== columnOf(to);
  });
  if (!alike) return [];
  const names = alike.map((address) => columnOf(address).split("/").at(-1)).join(" to ");
  return [{where: textPlace(text), found: `arrows of time from ${names}, both of ${String(periodOf(alike[0]))}`, expected: "what their ends are"}]; // prettier-ignore
}
