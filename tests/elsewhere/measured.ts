import {foreignRules} from "../../src/check/elsewhere/foreignRules.js";
import {compared} from "../../src/check/elsewhere/compared/compared.js";
import {checkForeign} from "../../src/check/checkBeside.js";
import {d3Charts} from "./d3Charts.js";
import type {ForeignCase, Twin} from "./foreignCase.js";
import {readChart} from "./judge.js";
import {plotCharts} from "./plotCharts.js";
import {twins} from "./twins.js";
import {vegaLiteCharts} from "./vegaLiteCharts.js";

/** Sound charts of tools that no one here wrote. */
export const charts: readonly ForeignCase[] = [...plotCharts, ...vegaLiteCharts, ...d3Charts];

/** What the check said of a chart. */
export interface Judged {
  readonly rules: readonly string[];
  /** Of the groups of its marks, how many there are, and how many were held against the data. */
  readonly groups: number;
  readonly held: number;
}

const known = new WeakMap<object, Promise<Judged>>();

/** Draws and checks a chart, once. */
export function judged(chart: Pick<ForeignCase, "draw" | "data">): Promise<Judged> {
  const before = known.get(chart) ?? judge(chart);
  known.set(chart, before);
  return before;
}

async function judge({draw, data}: Pick<ForeignCase, "draw" | "data">): Promise<Judged> {
  const chart = readChart(await draw(), data);
  const {bars, lines, areas, dots} = chart;
  return {
    rules: [...new Set(checkForeign(chart).map(({rule}) => rule))],
    groups: bars.length + lines.length + areas.length + dots.length,
    held: compared(chart).length
  };
}

/** What the check said of all charts and all twins. */
export interface Measured {
  readonly charts: readonly (ForeignCase & Judged)[];
  readonly twins: readonly (Twin & Judged)[];
}

/** Draws and checks all of them. */
export async function measure(): Promise<Measured> {
  const ofCharts: (ForeignCase & Judged)[] = [];
  for (const chart of charts) ofCharts.push({...chart, ...(await judged(chart))});
  const ofTwins: (Twin & Judged)[] = [];
  for (const twin of twins) ofTwins.push({...twin, ...(await judged(twin))});
  return {charts: ofCharts, twins: ofTwins};
}

const row = (...cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;

/** The two tables of docs/elsewhere.md. */
export function measuredTables({charts: all, twins: misleading}: Measured): string {
  const total = {twins: misleading.length, caught: misleading.filter(({rule, rules}) => rules.includes(rule)).length};
  const kinds = foreignRules.map(({name}) => {
    const own = misleading.filter(({rule}) => rule === name);
    const caught = own.filter(({rules}) => rules.includes(name)).length;
    return row(`\`${name}\``, own.length, caught, all.filter(({rules}) => rules.includes(name)).length);
  });
  const tools = [...new Set(all.map(({tool}) => tool))].map((tool) => {
    const own = all.filter((each) => each.tool === tool);
    const sum = (key: "groups" | "held") => own.reduce((so, each) => so + each[key], 0);
    return row(
      tool,
      own.length,
      own.filter(({groups}) => groups > 0).length,
      `${sum("held")} of ${sum("groups")}`,
      own.filter(({rules}) => rules.length > 0).length
    );
  });
  return [
    row("Rule", "Misleading charts", "Caught by it", `False alarms in ${all.length} sound charts`),
    row("---", "---", "---", "---"),
    ...kinds,
    row("all", total.twins, total.caught, all.filter(({rules}) => rules.length > 0).length),
    "",
    row(
      "Sound charts by",
      "Charts",
      "With marks that are read",
      "Groups of marks compared with data",
      "With a false alarm"
    ),
    row("---", "---", "---", "---", "---"),
    ...tools
  ].join("\n");
}
