import {readdirSync, readFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {describe, expect, test} from "vitest";
import {type Carriers, carriersOf} from "../../src/check/carriers.js";
import {readEvidence} from "../../src/check/evidence.js";
import {readPublished} from "../../src/check/published.js";
import type {Subject} from "../../src/check/subject.js";

const folder = resolve(import.meta.dirname, "../../charts/israel-azerbaijan");
const read = (name: string) => readFileSync(join(folder, name), "utf8");

function subjectOf(text: string): Subject {
  const published = readPublished(text);
  const evidence = (published && readEvidence(published.metadata)?.evidence) ?? null;
  return {file: "figure.svg", text, published, evidence, intent: null};
}

function carriersIn(text: string, name: string): Carriers {
  const found = carriersOf(subjectOf(text)).find((each) => each.name === name);
  if (!found) throw new Error(`no carriers of ${name}`);
  return found;
}

/** A published file with one thing changed, which must be there. */
function changed(name: string, from: string | RegExp, to: string): string {
  const text = read(name);
  const result = text.replace(from, to);
  expect(result).not.toBe(text);
  return result;
}

test.each([
  ["arms-imports-640.svg", "arms-import-share", "69 of 100 squares"],
  ["arms-imports-640.svg", "100 − arms-import-share", "31 of 100 squares"],
  ["arms-flow-640.svg", "arms-import-share", "102 px of 147.83 px: 69.0%"],
  ["arms-flow-640.svg", "100 − arms-export-share", "498 px of 600 px: 83.0%"],
  ["arms-flow-640.svg", "arms-import-share ÷ arms-export-share", "wholes of 600 px and 147.83 px: 4.06 times"],
  ["oil-purchases-640.svg", "oil-share", "30 squares, 70 hollow squares, an arrow upward"],
  ["three-shares-320.svg", "arms-export-share", "17 of 100 squares"],
  ["war-deaths-1000.svg", "soldiers-killed", "600 dots of 10 each, an open ring"],
  ["ties-in-public-640.svg", "embassy-opens", "a line over 1 March 2023 to 31 March 2023"],
  ["ties-in-public-640.svg", "nagorno-karabakh-war", "a line over 1 January 2020 to 31 December 2020"]
])("carriersOf measures in %s what carries %s, at ratio 1", (file, name, drawn) => {
  expect(carriersIn(read(file), name).marks).toEqual([{drawn, ratio: 1}]);
});

test.each([
  ["baku-meeting", ["a dot at 13 July 2023"]],
  ["arrest-announced", ["a hollow dot at 10 July 2023", "a hollow dot at 11 July 2023"]]
])("carriersOf reads off the axis where the mark of %s stands, which has no ratio", (name, drawn) => {
  expect(carriersIn(read("ties-in-public-320.svg"), name).marks).toEqual(
    drawn.map((each) => ({drawn: each, ratio: null}))
  );
});

test("carriersOf has no mark for what is only printed", () => {
  for (const carriers of carriersOf(subjectOf(read("by-the-numbers-640.svg")))) expect(carriers.marks).toEqual([]);
  expect(carriersIn(read("war-deaths-640.svg"), "war-length").marks).toEqual([]);
});

describe("carriersOf measures what is drawn, not what is claimed:", () => {
  test("half a square", () => {
    const text = changed("arms-imports-640.svg", /(<rect x="292" y="\d+" width=")31(")/, "$115.5$2");
    expect(carriersIn(text, "arms-import-share").marks).toEqual([{drawn: "68.5 of 99.5 squares", ratio: 0.993}]);
  });

  test("a flow that is 3 px longer than its share", () => {
    const text = changed("arms-flow-640.svg", /(<rect x="20" y="\d+" width=")102(" height="56")/, "$1105$2");
    expect(carriersIn(text, "arms-import-share").marks).toEqual([{drawn: "105 px of 147.83 px: 71.0%", ratio: 1.029}]);
  });

  test("a dot that is gone", () => {
    const text = changed("war-deaths-640.svg", "M24.6,186.6h.01", "");
    const drawn = "599 dots of 10 each, an open ring";
    expect(carriersIn(text, "soldiers-killed").marks).toEqual([{drawn, ratio: 0.998}]);
  });

  test("an arrow that points the other way", () => {
    const text = changed(
      "oil-purchases-640.svg",
      /<path d="M([\d.]+),([\d.]+)L([\d.]+),([\d.]+)/,
      '<path d="M$3,$4L$1,$2'
    );
    const drawn = "30 squares, 70 hollow squares, an arrow downward";
    expect(carriersIn(text, "oil-share").marks).toEqual([{drawn, ratio: 1}]);
  });

  test("an event that was moved by a month", () => {
    const text = changed(
      "ties-in-public-640.svg",
      /<line x1="116.99" x2="167.95" (y1="[\d.]+" y2="[\d.]+"\/>)/,
      '<line x1="167.95" x2="218.91" $1'
    );
    expect(carriersIn(text, "embassy-opens").marks).toEqual([
      {drawn: "a line over 1 April 2023 to 1 May 2023", ratio: 1}
    ]);
  });
});

test("carriersOf has no marks where a shape is more or less than the reading covers", () => {
  const square = /<rect x="292" y="\d+" width="31" height="31"\/>\n/;
  expect(carriersIn(changed("arms-imports-640.svg", square, ""), "arms-import-share").marks).toEqual([]);
});

describe("carriersOf lists the texts that print a number", () => {
  test("in figures and in words, each with its part", () => {
    const {texts, period} = carriersIn(read("arms-exports-640.svg"), "arms-export-share");
    expect(texts.map(({role, text}) => `${role}: ${text}`)).toEqual([
      "title: About a sixth of Israel’s major arms exports went to Azerbaijan",
      "description: Grid of a hundred squares: of Israel’s exports of major arms in 2016–20, 17% went to Azerbaijan.",
      "headline: About a sixth of Israel’s major arms exports went to Azerbaijan",
      "label: 17%",
      "note: The 17% is as cited, not checked against SIPRI’s own table."
    ]);
    expect(period.map(({role}) => role)).toEqual(["description", "deck"]);
  });

  test("only where it is printed as it should be", () => {
    const {texts} = carriersIn(changed("oil-purchases-640.svg", ">more than<", ">about<"), "oil-share");
    expect(texts.map(({role}) => role)).toEqual(["title", "description", "headline"]);
    const other = carriersIn(changed("arms-imports-640.svg", ">69%<", ">79%<"), "arms-import-share");
    expect(other.texts.map(({role}) => role)).not.toContain("label");
  });

  test("and keeps the shares of two wholes, and what is derived, apart", () => {
    const text = read("three-shares-640.svg");
    const labels = (name: string) => {
      return carriersIn(text, name).texts.flatMap((each) => (each.role === "label" ? [each.text] : []));
    };
    expect(labels("arms-import-share")).toEqual(["69%"]);
    expect(labels("arms-export-share")).toEqual(["17%"]);
    expect(labels("100 − arms-export-share")).toEqual(["83% to all other buyers (our calculation)"]);
  });

  test("and an event with the date under its label", () => {
    const text = read("ties-in-public-1000.svg");
    expect(carriersIn(text, "arrest-announced").texts).toEqual([
      {role: "label", text: "Azerbaijan announces arrest over alleged plot"},
      {role: "label", text: "10 or 11 July"}
    ]);
    expect(carriersIn(text, "embassy-opens").texts).toEqual([
      {role: "label", text: "Azerbaijan opens embassy in Israel"},
      {role: "label", text: "March"}
    ]);
    expect(carriersIn(text, "nagorno-karabakh-war").texts).toEqual([
      {role: "description", text: expect.stringMatching(/^Timeline: the Nagorno-Karabakh war in 2020; /)},
      {role: "label", text: "Nagorno-Karabakh war"},
      {role: "label", text: "2020"}
    ]);
  });
});

test.each(readdirSync(folder).filter((name) => /(?<!\.inline)\.svg$/.test(name)))(
  "carriersOf finds in %s a text or a period for all, and a mark of ratio 1 for all that is drawn",
  (name) => {
    const subject = subjectOf(read(name));
    const carriers = carriersOf(subject);
    const isInWords = /"form":"statPanel"/.test(subject.published?.metadata ?? "");
    expect(carriers.flatMap(({marks}) => marks).length > 0).toBe(!isInWords);
    for (const each of carriers) {
      expect([each.name, ...each.texts, ...each.period].length).toBeGreaterThan(1);
      const ratios = each.marks.map(({ratio}) => ratio ?? 1);
      expect([each.name, ...ratios.filter((ratio) => ratio !== 1)]).toEqual([each.name]);
    }
  }
);

test("carriersOf finds nothing where there is nothing to read", () => {
  expect(carriersOf(subjectOf("<svg"))).toEqual([]);
  expect(carriersOf(subjectOf('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toEqual([]);
});
