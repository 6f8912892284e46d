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
  [{fiscalYears: "start"}, "unknown fiscalYears: start (one of both, end): package.json"],
  ["month-first", 'invalid nutgraf: month-first ({"dates": "month-first"}): package.json']
])("nutgraf %j in package.json is refused", async (house, message) => {
  const {run} = workspace(files(house));
  expect(await run("render")).toMatchObject({code: 1, err: `nutgraf: ${message}\n`});
});

const budget = `import {area, bars, claimOfCell, columns, figure, line, moneyIn, notebook, periodOf, say, table, tableChart} from "${source}/index.ts";
const spent = table(new URL("../data/spent.csv", import.meta.url), {
  key: "year", source: {id: "auditor", name: "County Auditor"}, period: {column: "year"},
  columns: {year: "period", spent: {unit: moneyIn("USD"), times: 1_000_000, decimals: 1}}
});
const last = spent.at("2025-07/2026-06").spent;
const words = {headline: say\`The county spent \${last} in \${periodOf(claimOfCell(last))}\`, deck: say\`Spending on roads by fiscal year\`};
export const bar = figure({id: "bar", ...words, form: bars(spent, {name: "year", value: "spent"})});
export const column = figure({id: "column", ...words, form: columns(spent, {name: "year", value: "spent"})});
export const list = figure({id: "list", ...words, form: tableChart(spent, {name: "year", columns: ["spent"]})});
export const trend = figure({id: "trend", ...words, form: line(spent, {date: "year", value: "spent"})});
export const filled = figure({id: "filled", ...words, form: area(spent, {date: "year", value: "spent"})});
export default notebook({slug: "roads", title: say\`Roads\`, cells: [bar, column, list, trend, filled], widths: [640], without: ["png", "pdf", "html", "inline", "csv", "dark"]});
`;
const budgetFiles = (house: unknown) => ({
  "notebooks/roads.ts": budget,
  "data/spent.csv":
    "year,spent\n2019-07/2020-06,20.4\n2020-07/2021-06,22.1\n2021-07/2022-06,26.4\n2024-07/2025-06,48.6\n2025-07/2026-06,50.2\n",
  "package.json": JSON.stringify({type: "module", nutgraf: house})
});

test.each([
  ["end", "fiscal 2026", "FY2022", "FY2023"],
  ["both", "fiscal 2025–26", "2021–22", "2022–23"]
])(
  '"fiscalYears": "%s" prints fiscal years in texts, on axes, in tables and descriptions, and the check reads them',
  async (fiscalYears, said, short, missing) => {
    const {run, read, write} = workspace(budgetFiles({fiscalYears}));
    expect(await run("render")).toMatchObject({code: 0, err: ""});
    for (const name of ["bar", "column", "list", "trend", "filled"]) {
      const file = read(`charts/roads/${name}-640.svg`);
      expect(file).toContain(`in ${said}`);
      expect(file.replace(/<metadata>.*<\/metadata>/s, "")).not.toMatch(/July|2026-06/);
    }
    expect(read("charts/roads/column-640.svg")).toMatch(new RegExp(`>${short}<[^]*>${missing}<`));
    expect(read("charts/roads/list-640.svg")).toContain(`>${said}<`);
    expect(await run("check")).toMatchObject({code: 0});
    const path = "charts/roads/column-640.svg";
    write(path, read(path).replace(`>${short}<`, `>${missing}<`));
    expect((await run("check")).out).toContain("tick-misplaced");
  }
);

test("a fiscal year that the data leave out keeps its place, whatever the house says, and a line breaks off there", async () => {
  const {run, read} = workspace(budgetFiles(undefined));
  expect(await run("render")).toMatchObject({code: 0, err: ""});
  const column = read("charts/roads/column-640.svg");
  for (const edtf of ["2022-07/2023-06", "2023-07/2024-06"]) expect(column).toContain(edtf);
  expect([...read("charts/roads/trend-640.svg").matchAll(/<path d="M[^"Z]*L[^"]*"\/>/g)]).toHaveLength(2);
  expect((await run("check")).out).toContain("0 errors");
});

test("findings say dates and fiscal years as the house prints them", async () => {
  const house = {dates: "month-first", fiscalYears: "end"};
  const {run, read, write} = workspace(files(house));
  await run("render --format svg");
  const path = "charts/county/days-320.svg";
  write(path, read(path).replaceAll("On March 27, 2025 the", "On March 28, 2025 the"));
  const check = await run("check");
  expect(check.out).toMatch(/expected [^\n]*March 27, 2025/);
  expect(check.out).not.toMatch(dayFirst);
  for (const format of ["json", "github"]) {
    const {out} = await run(`check --format ${format}`);
    expect(out).toMatch(/[Ee]xpected[^\n]*March 27, 2025/);
    expect(out).not.toMatch(dayFirst);
  }
  // A stranger who has no house reads them as the file has them.
  const stranger = workspace({"a.svg": read(path)});
  const verified = await stranger.run("verify a.svg");
  expect(verified.out).toMatch(/expected +[^\n]*March 27, 2025/);
  expect(verified.out).not.toMatch(dayFirst);
});
