import {expect, test} from "vitest";
import {formatPeriod} from "../../src/words/dates.js";
import {source, workspace} from "./workspace.js";

const notebook = `import {bars, claim, columns, countOf, event, eventTimeline, exact, figure, notebook, periodOf, say, stated, table, tableChart} from "${source}/index.ts";
const officeOf = {id: "office", name: "Fire Office", published: "2025-05-21"};
const attribution = {kind: "attributed", to: officeOf};
const anchor = {kind: "elsewhere", url: "https://example.org/"};
const calls = table(new URL("../data/calls.csv", import.meta.url), {
  key: "day", source: officeOf, period: {column: "day"}, columns: {day: "period", calls: {unit: countOf("call", "calls")}}
});
const fires = claim({id: "fires", topic: "fires", quantity: exact(312), unit: countOf("fire", "fires"), period: stated("2025-03-27"), attribution, anchor});
const dated = (id, label, date) => event({id, label, period: stated(date), attribution, anchor});
const events = [dated("rain", "Rain", "2025-03-27"), dated("flood", "Flood", "2025-04-02/2025-04-05"), dated("dry", "Dry", "[2025-05-10,2025-05-11]")];
export const days = figure({
  id: "days",
  headline: say\`On \${periodOf(fires)} the county counted \${fires}\`,
  deck: say\`Calls by day\`,
  form: columns(calls, {name: "day", value: "calls"}),
  corrections: [{date: "2025-11-05", text: say\`One day was left out.\`}]
});
export const time = figure({id: "time", headline: say\`What came after the rain\`, deck: say\`Events in the county\`, form: eventTimeline(events)});
export const worst = figure({id: "worst", headline: say\`The worst days\`, deck: say\`Calls by day\`, form: bars(calls, {name: "day", value: "calls"})});
export const list = figure({id: "list", headline: say\`The worst days\`, deck: say\`Calls by day\`, form: tableChart(calls, {name: "day", columns: ["calls"]})});
export default notebook({slug: "county", title: say\`A county\`, cells: [days, time, worst, list], widths: [320], without: ["png", "pdf"]});
`;
const files = (house: unknown) => ({
  "notebooks/county.ts": notebook,
  "data/calls.csv": "day,calls\n2025-10-30,81\n2025-10-31,67\n2025-11-01,92\n",
  "package.json": JSON.stringify({type: "module", nutgraf: house})
});

const dayFirst = /\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;

test(
  '"nutgraf": {"dates": "month-first"} prints every date of a story with the month first, and the check reads them',
  {tags: "thorough"},
  async () => {
    const {run, read, snapshot} = workspace(files({dates: "month-first"}));
    expect(await run("render")).toMatchObject({code: 0, err: ""});
    const days = read("charts/county/days-320.svg");
    expect(days).toContain("On March 27, 2025 the county counted 312 fires");
    expect(days).toContain(
      "Column chart, October 30, 2025, to November 1, 2025: highest 92 calls on November 1, 2025;"
    );
    expect(days).toContain(">Corrected on November 5, 2025: One<");
    expect(days).toMatch(/>Oct 30</);
    expect(read("charts/county/worst-320.svg")).toMatch(/Bar chart: November 1, 2025: 92 calls[^]*>October 30, 2025</);
    expect(read("charts/county/list-320.svg")).toContain(">October 31, 2025<");
    const time = read("charts/county/time-320.svg");
    for (const said of ["March 27", "April 2 to April 5", "May 10 or 11"]) expect(time).toContain(`>${said}<`);
    for (const [path, text] of Object.entries(snapshot()))
      if (path.startsWith("charts") && !path.endsWith("OFL.txt")) expect(dayFirst.exec(text)?.[0] ?? path).toBe(path);
    expect(await run("check")).toMatchObject({code: 0});
    // Threads print as the command does.
    expect(await run("render --format svg --jobs 2 --check")).toMatchObject({code: 0});
  }
);

test("a date of another day, and one whose day and month are exchanged, are told in either order", async () => {
  const {run, read, write} = workspace(files({dates: "month-first"}));
  await run("render --format svg");
  const path = "charts/county/time-320.svg";
  const text = read(path);
  for (const lie of ["April 3 to April 5", "February 4 to April 5", "2 April to 6 April"]) {
    write(path, text.replaceAll("April 2 to April 5", lie));
    const {code, out} = await run("check");
    expect({lie, code, isTold: out.includes("number-unlicensed")}).toEqual({lie, code: 2, isTold: true});
  }
});

test("a folder without a house prints the day first, after one that has it", async () => {
  const {run, read} = workspace(files(undefined));
  await workspace(files({dates: "month-first"})).run("render --format svg");
  expect(formatPeriod("2025-03-27")).toBe("27 March 2025");
  await run("render --format svg");
  expect(read("charts/county/days-320.svg")).toContain("On 27 March 2025 the county");
});

test.each([
  [{dates: "american"}, "unknown dates: american (one of day-first, month-first): package.json"],
  [{date: "month-first"}, "unknown option: date (did you mean dates?): package.json"],
  ["month-first", 'invalid nutgraf: month-first ({"dates": "month-first"}): package.json']
])("nutgraf %j in package.json is refused", async (house, message) => {
  const {run} = workspace(files(house));
  expect(await run("render")).toMatchObject({code: 1, err: `nutgraf: ${message}\n`});
});
