import {describe, expect, test} from "vitest";
import {checkFile} from "../../src/check/checkFile.js";
import {inDesc, inText} from "../faults/edits.js";
import {fileOf, strangeSubject, subjectOf} from "../check/numbers/drawnSubject.js";
import {exact} from "../../src/facts/quantity.js";
import {figure, name, say, shareGrid, statPanel} from "../../src/index.js";
import {shareClaim} from "../forms/sampleClaims.js";

const names = [
  "F-16",
  "G20",
  "CO₂",
  "m²",
  "A8",
  "9/11",
  "Covid-19",
  "7-Eleven",
  "Second World War",
  "First Minister",
  "Seven Oaks"
];

const jets = shareClaim("jets", exact(69), "marn-jets", {label: "Marn’s jets"});

/** A panel whose headline and label hold a name. */
const named = (text: string) =>
  figure({
    id: "named",
    headline: say`Most of the jets are for ${name(text)}`,
    deck: say`Jets that Marn bought, period not stated`,
    form: statPanel([{claim: jets, label: say`of Marn’s jets ${name(text)} took`}]),
    alt: say`One figure: ${jets} of Marn’s jets went to ${name(text)}.`
  });

const rulesOf = async (text: string, chart = named("F-16")) =>
  (await checkFile(subjectOf(chart, text), ["number-unlicensed", "name-is-number", "unit-changed"])).map(
    ({rule}) => rule
  );

test.each(names)("name(%j) is printed, carried by the file and licensed by the check", async (text) => {
  const file = fileOf(named(text));
  expect(file).toContain(`"names":[${JSON.stringify(text)}]`);
  expect(await rulesOf(file, named(text))).toEqual([]);
  expect(
    (await checkFile(strangeSubject(file), ["number-unlicensed", "name-is-number"])).map(({rule}) => rule)
  ).toEqual([]);
});

test("name(text) licenses its text in the label of a form whose other texts do not have it", async () => {
  const chart = figure({
    id: "grid",
    headline: say`Who bought the jets`,
    deck: say`Share of Marn’s jets, period not stated`,
    form: shareGrid([{claim: jets, label: say`to the ${name("G20")}`}], {rest: say`to the ${name("A8")}`}),
    note: say`Each square is one percent.`,
    alt: say`Grid of ${jets} of Marn’s jets.`
  });
  const file = fileOf(chart);
  expect(file).toContain('"names":["G20","A8"]');
  expect(await rulesOf(file, chart)).toEqual([]);
});

test.each(["80%", "$5 million", "6,000", "80", "5 million", "more than 5", "5 °C", "5 per cent", "3–5", "€5", "", 16])(
  "name(%j) throws",
  (text) => {
    // @ts-expect-error: the last is no text
    expect(() => name(text)).toThrow(/^(?:invalid|missing) name: /);
  }
);

describe("in a file with the name F-16, checkFile catches", () => {
  const file = fileOf(named("F-16"));
  test.each([
    ["another number of the name", "F-16", "F-15"],
    ["a longer number", "F-16", "F-160"],
    ["the number without the name", "F-16", "16"],
    ["a percent sign after the name", "F-16", "F-16%"],
    ["letters before the name", "F-16", "CF-16"]
  ])("%s", async (_, from, to) => {
    expect(await rulesOf(inText(from, to)(file))).toContain("number-unlicensed");
    expect(await rulesOf(inDesc(from, to)(file))).toContain("number-unlicensed");
  });
});

test.each(["69 Club", "Sixty-nine Club", "route 69"])(
  "a name with the value of a claim is told: name(%j)",
  async (text) => {
    expect(await rulesOf(fileOf(named(text)), named(text))).toEqual(["name-is-number"]);
  }
);

test("a name that numbers one of several is none: Route 69", async () => {
  expect(await rulesOf(fileOf(named("Route 69")), named("Route 69"))).toEqual([]);
});

test("a name that is a quantity is told where a file was forged to have it", async () => {
  const file = fileOf(named("F-16")).replaceAll("F-16", "80% more");
  const findings = await checkFile(strangeSubject(file), ["name-is-number"]);
  expect(findings.map(({found}) => found)).toEqual(["“80% more”"]);
});

test("name() of years alone says how they are written", () => {
  expect(() => name("1991–2020")).toThrow('years go with their words: "the average of 1991–2020"');
  expect(() => name("6,000")).toThrow("invalid name: 6,000 (a number and its unit come from a claim): name");
});
