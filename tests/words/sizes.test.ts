import {expect, test} from "vitest";
import {
  bars,
  columns,
  type Form,
  table as dataTable,
  tableChart,
  claim,
  exact,
  figure,
  formatValue,
  percentagePoints,
  percentChange,
  periodOf,
  say,
  stated,
  statPanel,
  unattributed,
  type Unit
} from "../../src/index.js";
import {formatShort} from "../../src/words/numbers.js";
import {fileOf, linesIn, strangeSubject, subjectOf} from "../check/numbers/drawnSubject.js";

const points = (topic: string, value: number, unit: Unit = percentagePoints) =>
  claim({
    id: "points",
    topic,
    quantity: exact(value),
    unit,
    period: stated("2024"),
    attribution: unattributed,
    anchor: {kind: "elsewhere", url: "https://example.org/poll"}
  });

const [lead, error, rise] = [points("lead", 7), points("margin of error", 4.1), points("turnout", 3)];

test.each([
  [say`Reed has a lead of ${lead}`, "Reed has a lead of 7 percentage points"],
  [say`Reed leads Sedge by ${lead}`, "Reed leads Sedge by 7 percentage points"],
  [say`Sedge’s voters trail those of Reed by ${rise}`, "Sedge’s voters trail those of Reed by 3 percentage points"],
  [say`The motion lost by ${rise}`, "The motion lost by 3 percentage points"],
  [say`Reed is ${lead} ahead`, "Reed is 7 percentage points ahead"],
  [say`The gap between them is ${lead}`, "The gap between them is 7 percentage points"],
  [say`a swing of ${rise}`, "a swing of 3 percentage points"],
  [say`a margin of error of ${error}`, "a margin of error of ±4.1 percentage points"],
  [say`a margin of error of ±${error}`, "a margin of error of ±4.1 percentage points"],
  [say`a margin of plus or minus ${error}`, "a margin of plus or minus 4.1 percentage points"],
  [say`turnout since then: ${rise}`, "turnout since then: +3 percentage points"],
  [say`a gap of ${points("turnout", -3)}`, "a gap of −3 percentage points"],
  [say`growth of ${points("trade", 7, percentChange)}`, "growth of 7%"]
])("say prints points that are a size without a sign, and a margin of error with its own: %s", ({text}, wanted) => {
  expect(text.slice(0, 1).toLowerCase() + text.slice(1)).toBe(wanted.slice(0, 1).toLowerCase() + wanted.slice(1));
});

test("formatValue() and formatShort() print a lead without a sign, and a margin of error with ±", () => {
  expect([lead, error, rise].map(formatValue)).toEqual(["7 points", "±4.1 points", "+3 points"]);
  expect(formatShort(error)).toBe("±4.1 points");
});

test("the check takes ± of a margin of error, and misses it of what is none", async () => {
  const panel = figure({
    id: "poll",
    headline: say`The poll has a margin of error of ${error}`,
    deck: say`Of those asked, ${periodOf(error)}`,
    form: statPanel([{claim: error, label: say`margin of error`}])
  });
  const text = fileOf(panel);
  expect(text).toContain(">±4.1 points<");
  expect((await linesIn(subjectOf(panel, text))).concat(await linesIn(strangeSubject(text)))).toEqual([]);
});

const errors = ["margin of error", "turnout"].map((topic) => [
  claim({...points(topic, 4.1), id: "first-poll", subject: "First poll"}),
  claim({...points(topic, 2.5), id: "second-poll", subject: "Second poll"})
]);

const fileWith = (column: string) => ({
  name: "polls.csv",
  text: `poll,${column}\nFirst,4.1\nSecond,2.5\n`,
  sha256: "0".repeat(64)
});

const schema = {key: "poll", source: {id: "office", name: "Poll Office"}, period: stated("2024")} as const;

const errorTable = dataTable(fileWith("Margin of error"), {
  ...schema,
  columns: {poll: "text", "Margin of error": {unit: percentagePoints}}
});

const turnoutTable = dataTable(fileWith("Turnout"), {
  ...schema,
  columns: {poll: "text", Turnout: {unit: percentagePoints}}
});

test("rows print a margin of error with ±, and what is none as before", async () => {
  const [ofError = [], ofTurnout = []] = errors;
  const made = (form: Form) =>
    figure({id: "polls", headline: say`What the polls may be off by`, deck: say`In points, ${periodOf(error)}`, form}); // prettier-ignore
  for (const form of [
    bars(ofError),
    columns(ofError.map((each, index) => ({...each, period: stated(String(2023 + index))}))),
    bars(errorTable, {name: "poll", value: "Margin of error"}),
    tableChart(errorTable, {name: "poll", columns: ["Margin of error"]})
  ]) {
    // prettier-ignore
    const text = fileOf(made(form));
    expect(text).toContain(">±4.1 points<");
    expect(text).not.toContain("+4.1");
    expect(await linesIn(subjectOf(made(form), text))).toEqual([]);
  }
  for (const form of [bars(ofTurnout), bars(turnoutTable, {name: "poll", value: "Turnout"})])
    expect(fileOf(made(form))).toContain(">+4.1 points<");
});
