import {describe, expect, test} from "vitest";
import {gapJoined} from "../../../src/check/reading/gapJoined.js";
import {lengthBaseless} from "../../../src/check/reading/measures/lengthBaseless.js";
import {measureWrong} from "../../../src/check/reading/measures/measureWrong.js";
import {scaleUnsaid} from "../../../src/check/reading/axes/scaleUnsaid.js";
import {cutByFrame} from "../../../src/check/reading/paint/cutByFrame.js";
import {readFile} from "../../../src/check/reading/readFile.js";
import {areaByRadius, scaleReversed, scaleUneven} from "../../../src/check/reading/scaleRules.js";
import type {Measure, Reading, Role} from "../../../src/facts/evidence/record.js";
import {miniature, type MiniatureShape, sampleBars, sampleScales} from "../../reading/miniature.js";

type Scales = Reading["scales"];
const wrong = (shapes: readonly MiniatureShape[], scales: Scales = sampleScales) =>
  measureWrong.check(miniature({shapes, scales})).map(({found}) => found);
const baseless = (shapes: readonly MiniatureShape[], scales: Scales = sampleScales) =>
  lengthBaseless.check(miniature({shapes, scales})).map(({found}) => found);

const rect = (x: number, y: number, width: number, height: number, more = 'fill="#12436d"') =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${more}/>`;
const path = (d: string, more = 'fill="none" stroke="#12436d"') => `<path d="${d}" ${more}/>`;
const shows = (...measures: readonly Measure[]): Role => ({shows: measures});
const length = (of: Measure["of"], more: Partial<Measure> = {}): Measure => ({by: "length", of, on: "x", along: "x", ...more}); // prettier-ignore
const position = (of: Measure["of"], along: "x" | "y" = "x"): Measure => ({by: "position", of, on: along, along});
const interval = (of: Measure["of"], more: Partial<Measure> = {}): Measure => ({by: "interval", of, on: "x", along: "x", ...more}); // prettier-ignore

describe("measure-wrong of a bar", () => {
  const [, role] = sampleBars[0]!;
  test.each([
    ["as long as its number", rect(40, 60, 120, 20), []],
    ["by two hundredths of a px longer", rect(40, 60, 120.02, 20), []],
    ["longer", rect(40, 60, 120.03, 20), ["x 40 to 160.03"]],
    ["that begins later", rect(40.03, 60, 119.97, 20), ["x 40.03 to 160"]],
    ["by two hundredths beside its row", rect(40, 60.02, 120, 20), []],
    ["beside its row", rect(40, 60.03, 120, 20), ["y 60.03 to 80.03"]],
    ["thicker than its row", rect(40, 60, 120, 20.03), ["y 60 to 80.03"]]
  ])("%s", (_, markup, found) => expect(wrong([[markup, role]])).toEqual(found));

  test.each([
    ["of an inset of 4 px in all", [1, 3], rect(41, 60, 116, 20), []],
    ["of more", [1, 3.1], rect(41, 60, 115.9, 20), ["an inset of 1 and 3.1 px by length"]],
    ["of less than none", [-1, 0], rect(39, 60, 121, 20), ["an inset of -1 and 0 px by length"]],
    ["that leaves its inset out", [1, 3], rect(40, 60, 120, 20), ["x 40 to 160"]]
  ] as const)("%s", (_, inset, markup, found) => {
    expect(wrong([[markup, shows(length("sample/price/0", {inset}))]])).toEqual(found);
  });

  test.each([
    ["as thick as the first", 20.02, []],
    ["thicker", 20.03, ["20.03 px thick"]],
    ["thinner", 19.97, ["19.97 px thick"]]
  ])("%s, where no scale says how thick", (_, thick, found) => {
    const role = shows(length("sample/price/0-1"));
    expect(wrong([[rect(40, 60, 120, 20), role], [rect(40, 90, 310, thick), role]])).toEqual(found); // prettier-ignore
  });

  test.each([
    ["by a px and a half thicker than those of another run", 21.5, []],
    ["thicker than those", 21.6, ["21.6 px thick"]]
  ])("%s", (_, thick, found) => {
    const wide: Scales = {...sampleScales, y: {type: "band", domain: ["Ash", "Birch"], start: 60, step: 30, width: 20}};
    const bar = (row: number, high: number): MiniatureShape => [
      rect(40, 60 + 30 * row, row === 0 ? 120 : 310, high),
      shows(length(`sample/price/${row}`), interval(`sample/place/${row}`, {on: "y", along: "y"}))
    ];
    expect(wrong([bar(0, 20), bar(1, thick)], wide).filter((each) => each.endsWith("thick"))).toEqual(found);
    // A bar of the same name may be of any thickness.
    const [markup] = bar(1, thick);
    expect(wrong([bar(1, 20), [markup, bar(1, thick)[1]]], wide).filter((each) => each.endsWith("thick"))).toEqual([]);
  });
});

describe("measure-wrong of an interval", () => {
  const of = "sample/low/1 to sample/price/1";
  test.each([
    // From 25 to 31, at 10 px each from 40 on.
    ["from end to end", rect(290, 60, 60, 8), interval(of), []],
    ["by an inset shorter", rect(291, 60, 57, 8), interval(of, {inset: [1, 2]}), []],
    ["by an inset longer", rect(288, 60, 64, 8), interval(of, {inset: [-2, -2]}), []],
    ["by more longer", rect(287.9, 60, 64.2, 8), interval(of, {inset: [-2.1, -2.1]}), ["an inset of -2.1 and -2.1 px by interval"]], // prettier-ignore
    ["of which an end is elsewhere", rect(290, 60, 60.03, 8), interval(of), ["x 290 to 350.03"]]
  ])("%s", (_, markup, measure, found) => expect(wrong([[markup, shows(measure)]])).toEqual(found));

  test.each([
    // From 6 to 8, at a px each from 40 on.
    ["that is short is drawn longer, about its middle", rect(45, 60, 4, 8), 4, []],
    ["that is short is drawn as it is", rect(46, 60, 2, 8), 4, ["x 46 to 48"]],
    ["that is as long as the least is drawn as it is", rect(46, 60, 2, 8), 2, []]
  ])("%s", (_, markup, shortest, found) => {
    const scales: Scales = {x: {type: "linear", domain: [0, 40], range: [40, 80]}};
    const measure = interval("sample/low/3 to sample/price/3", {least: shortest});
    expect(wrong([[markup, shows(measure)]], scales)).toEqual(found);
  });

  const arrow = (from: number, to: number, tip = to, size = 4) => {
    const back = tip + Math.sign(from - to) * size;
    return path(`M${from},75L${to},75M${back},${75 - size}L${tip},75L${back},${75 + size}`);
  };
  test.each([
    ["to its second number", arrow(290, 350), []],
    ["to its first", arrow(350, 290), ["an arrow to the first of its two numbers"]],
    ["with a head elsewhere", arrow(290, 350, 340), ["an arrow whose head is not at its end"]],
    ["with a head of 4 px", arrow(290, 350, 350, 2.83), []],
    ["with a head of less", arrow(290, 350, 350, 2.82), ["a head of 3.99 px"]],
    ["with two heads", arrow(290, 350).replace('" fill', 'M294,71L290,75L294,79" fill'), ["2 heads of one arrow"]]
  ])("an arrow %s", (_, markup, found) => expect(wrong([[markup, shows(interval(of))]])).toEqual(found));

  test("a line among arrows lacks its head", () => {
    const role = shows(interval(["sample/low/1 to sample/price/1", "sample/low/2 to sample/price/2"].map((each) => each.split(" to ")))); // prettier-ignore
    const line = path("M240,105L280,105");
    expect(wrong([[arrow(290, 350), role], [line, role]])).toEqual(["an arrow without a head"]); // prettier-ignore
    expect(wrong([[path("M290,75L350,75"), role], [line, role]])).toEqual([]); // prettier-ignore
  });

  test.each([
    ["as thick as another", 'fill="#12436d"', 8.04, []],
    ["thicker than another", 'fill="#12436d"', 8.05, ["8.05 px thick"]],
    ["as thick with its edge", 'fill="#12436d" stroke="#12436d" stroke-width="2"', 6, []]
  ])("%s", (_, more, thick, found) => {
    expect(wrong([[rect(290, 60, 60, 8), shows(interval(of))], [rect(240, 90, 40, thick, more), shows(interval("sample/low/2 to sample/price/2"))]])).toEqual(found); // prettier-ignore
  });
});

describe("measure-wrong of dots, bubbles and colours", () => {
  const circle = (x: number, y: number, r: number, fill = "#12436d") => `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`; // prettier-ignore
  test.each([
    ["at its place", circle(160.02, 70, 4), []],
    ["beside it", circle(160.03, 70, 4), ["x 160.03 to 160.03"]],
    ["below its row", circle(160, 70.03, 4), ["y 70.03 to 70.03"]]
  ])("a dot %s", (_, markup, found) => {
    expect(wrong([[markup, shows(position("sample/price/0"), position("sample/place/0", "y"))]])).toEqual(found);
  });

  test.each([
    ["as far as the run says", 76.02, 6, []],
    ["farther", 76.03, 6, ["y 76.03 to 76.03"]],
    ["as far as leaves it in its row", 74, 6.03, ["y 74 to 74"]]
  ])("a dot that is moved %s", (_, y, spread, found) => {
    const measure: Measure = {...position("sample/place/0", "y"), spread};
    expect(wrong([[circle(160, y, 4), shows(position("sample/price/0"), measure)]])).toEqual(found);
  });

  test.each([
    ["of its area", 15, []],
    ["larger", 15.03, ["radius 15.03"]]
  ])("a bubble %s", (_, r, found) => {
    const scales: Scales = {...sampleScales, r: {type: "sqrt", domain: [0, 1000], range: [0, 50]}};
    expect(wrong([[circle(160, 70, r), shows({by: "area", of: "harvest/area/1", on: "r"})]], scales)).toEqual(found);
  });

  test.each([
    ["of its class", "#222222", []],
    ["of another class", "#111111", ["#111111"]]
  ])("a cell %s", (_, fill, found) => {
    const scales: Scales = {color: {type: "threshold", domain: [12], range: ["#111111", "#222222"]}};
    expect(wrong([[rect(0, 0, 9, 9, `fill="${fill}"`), shows({by: "colour", of: "sample/price/0", on: "color"})]], scales)).toEqual(found); // prettier-ignore
  });
});

describe("measure-wrong of a line", () => {
  const scales: Scales = {
    x: {type: "time", domain: ["2020-01-01", "2020-12-31"], range: [40, 405]},
    y: {type: "linear", domain: [0, 40], range: [180, 20]}
  };
  const of = (more: Partial<Measure> = {}) =>
    shows({...position(["harvest/date/0-2"]), ...more}, position(["harvest/price/0-2"], "y"));
  // The first days of January, February and March are 0, 31 and 60 px on; the prices are 12, 31 and 24.
  test.each([
    ["from number to number", "M40,132L71,56L100,84", {}, []],
    ["of which a corner is higher", "M40,132L71,55.97L100,84", {}, ["a corner at (71, 55.97)"]],
    ["of which a corner is later", "M40,132L71.03,56L100,84", {}, ["a corner at (71.03, 56)"]],
    ["with a corner more", "M40,132L71,56L85,70L100,84", {}, ["4 corners"]],
    ["with a corner less", "M40,132L100,84", {}, ["2 corners"]],
    ["that steps halfway", "M40,132L55.5,132L55.5,56L85.5,56L85.5,84L100,84", {step: 0.5}, []],
    ["that steps at the first", "M40,132L40,56L71,56L71,84L100,84", {step: 0}, []],
    ["that steps at the second", "M40,132L71,132L71,56L100,56L100,84", {step: 1}, []],
    ["that steps elsewhere", "M40,132L60,132L60,56L85.5,56L85.5,84L100,84", {step: 0.5}, ["a corner at (60, 132)", "a corner at (60, 56)"]] // prettier-ignore
  ])("%s", (_, d, more, found) => expect(wrong([[path(d), of(more)]], scales)).toEqual(found));

  test.each([
    ["stays between its numbers", "M40,132C50,132,61,56,71,56C81,56,90,84,100,84", []],
    // A fifth of the 76 px from the first to the second is 15.2 px.
    ["swings a fifth of the step", "M40,132C50,132,51,37,71,56C81,56,90,84,100,84", []],
    ["swings by more", "M40,132C50,132,41,-40,71,56C81,56,90,84,100,84", [expect.stringMatching(/^a curve .* px beyond/)]], // prettier-ignore
    // From the second to the third are 28 px, but from the first to the second 76.
    ["swings by less than a fifth of the step before", "M40,132L71,56C75,20,90,70,100,84", []],
    ["runs back", "M40,132C20,132,20,56,71,56C81,56,90,84,100,84", [expect.stringMatching(/^a curve .* px beyond/)]]
  ])("that %s", (_, d, found) => expect(wrong([[path(d), of()]], scales)).toEqual(found));

  const gapped = shows(position(["harvest/date/4-6"]), position(["harvest/gapped/4-6"], "y"));
  test.each([
    ["breaks off at a missing number", "M161,20ZM222,40Z", 0],
    ["goes on over a missing number", "M161,20L222,40", 1]
  ])("that %s", (_, d, count) => {
    const found = gapJoined.check(miniature({shapes: [[path(d), gapped]], scales}));
    expect(found).toHaveLength(count);
  });
});

describe("length-baseless", () => {
  const on = (domain: readonly [number, number]): Scales => ({...sampleScales, x: {type: "linear", domain, range: [40, 440]}}); // prettier-ignore
  test.each<readonly [string, Scales, readonly string[]]>([
    ["that begins at zero", on([0, 40]), []],
    ["that ends at zero", on([-40, 0]), []],
    ["that begins after it", on([1, 40]), ["scale x from 1 to 40"]],
    ["that ends before it", on([-40, -1]), ["scale x from -40 to -1"]],
    ["of logs", {...sampleScales, x: {type: "log", domain: [1, 40], range: [40, 440]}}, ["a length on a scale of type log"]] // prettier-ignore
  ])("of a bar on a scale %s", (_, scales, found) => {
    expect(baseless([[rect(40, 60, 120, 20), shows(length("sample/price/0"))]], scales)).toEqual(found);
  });

  const stacked = (address: string) => shows(length(address, {base: "stack"}));
  test.each([
    ["where another ends", 160, 60, []],
    ["two hundredths beside it", 160.02, 60, []],
    ["later", 160.03, 60, ["begins at 160.03"]],
    ["in another row", 160, 90, ["begins at 160"]]
  ])("of a part of a stack that begins %s", (_, x, y, found) => {
    expect(baseless([[rect(40, 60, 120, 20), stacked("sample/price/0")], [rect(x, y, 80, 20), stacked("sample/price/3")]])).toEqual(found); // prettier-ignore
  });

  test("of parts with insets counts them in", () => {
    const of = (address: string) => shows(length(address, {base: "stack", inset: [1, 2]}));
    const parts = (x: number): readonly MiniatureShape[] => [
      [rect(41, 60, 117, 20), of("sample/price/0")],
      [rect(x, 60, 77, 20), of("sample/price/3")]
    ];
    expect(baseless(parts(161))).toEqual([]);
    expect(baseless(parts(160))).toEqual(["begins at 159"]);
  });

  test.each([
    ["that all begin at 10, on an axis without zero", [10, 40], ["all begin at 10, on scale x from 10 to 40"]],
    ["that all begin at 10, on an axis with zero", [0, 40], []]
  ] as const)("of intervals %s", (_, domain, found) => {
    const scales = on(domain);
    const same: Role = shows(interval([["harvest/low/0", "harvest/price/1"], ["harvest/low/0", "harvest/price/2"]])); // prettier-ignore
    expect(baseless([[rect(40, 60, 20, 8), same], [rect(40, 90, 20, 8), same]], scales)).toEqual(found); // prettier-ignore
    // One that ends before it, and another beginning, are no common base.
    const apart: Role = shows(interval([["harvest/low/0", "harvest/price/1"], ["harvest/low/1", "harvest/price/2"]])); // prettier-ignore
    expect(baseless([[rect(40, 60, 20, 8), apart], [rect(40, 90, 20, 8), apart]], scales)).toEqual([]); // prettier-ignore
  });
});

describe("rules of scales", () => {
  const dots = (along: "x" | "y"): readonly MiniatureShape[] => [
    ['<circle cx="160" cy="70" r="4" fill="#12436d"/>', shows({by: "position", of: "sample/price/0", on: along, along})]
  ];
  const linear = (domain: readonly [number, number], range: readonly [number, number]) => ({type: "linear", domain, range}) as const; // prettier-ignore

  test.each([
    ["that grows to the right", "x", linear([0, 40], [40, 440]), 0],
    ["that grows to the left", "x", linear([0, 40], [440, 40]), 1],
    ["whose numbers fall to the right", "x", linear([40, 0], [40, 440]), 1],
    ["that grows upwards", "y", linear([0, 40], [180, 20]), 0],
    ["that grows downwards", "y", linear([0, 40], [20, 180]), 1],
    ["of one value", "x", linear([12, 12], [40, 440]), 0],
    ["of time that runs to the left", "x", {type: "time", domain: ["2021-01-01", "2020-01-01"], range: [40, 440]}, 1],
    ["of time that runs down", "y", {type: "time", domain: ["2020-01-01", "2021-01-01"], range: [20, 180]}, 0],
    ["of time that runs up", "y", {type: "time", domain: ["2020-01-01", "2021-01-01"], range: [180, 20]}, 0],
    ["of years from the last to the first", "x", {type: "band", domain: ["2021", "2020", "2019"], start: 40, step: 30, width: 20}, 1], // prettier-ignore
    ["of years down from the last to the first", "y", {type: "band", domain: ["2021", "2020", "2019"], start: 40, step: 30, width: 20}, 0], // prettier-ignore
    ["of names from the last to the first", "x", {type: "band", domain: ["Elm", "Birch", "Ash"], start: 40, step: 30, width: 20}, 0], // prettier-ignore
    ["of years in no order", "x", {type: "band", domain: ["2021", "2019", "2020"], start: 40, step: 30, width: 20}, 0]
  ] as const)("scale-reversed of one %s", async (_, along, scale, count) => {
    expect(await scaleReversed.check(miniature({shapes: dots(along), scales: {[along]: scale}}))).toHaveLength(count);
  });

  const years = (...domain: readonly string[]): Scales => ({x: {type: "band", domain, start: 40, step: 30, width: 20}});
  test.each([
    ["even", years("2019", "2020", "2021"), []],
    ["a year left out", years("2018", "2020", "2021"), ["2018 and 2020 one step apart"]],
    ["of names", years("Ash", "Birch", "Elm"), []],
    ["of months, which are not alike", years("2020-01", "2020-02", "2020-03"), []],
    ["a month left out", years("2020-01", "2020-02", "2020-04"), ["2020-02 and 2020-04 one step apart"]]
  ])("scale-uneven of dates %s", (_, scales, found) => {
    expect(scaleUneven.check(miniature({shapes: dots("x"), scales})).map((each) => each.found)).toEqual(found);
  });

  test.each([
    ["log", "Price, log scale", 0],
    ["log", "Price, square root scale", 2],
    ["symlog", "Price, logarithmic", 0],
    ["sqrt", "Price, square root scale", 0],
    ["pow", "Price, power scale", 0],
    ["pow", "Price", 1],
    ["linear", "Price", 0]
  ] as const)("scale-unsaid of a scale of type %s, where the words are %j", (type, words, count) => {
    const scales: Scales = {x: {type, domain: [1, 40], range: [40, 440]}};
    const texts = [[`<text x="20" y="30">${words}</text>`, "deck"]] as const;
    expect(scaleUnsaid.check(miniature({shapes: dots("x"), texts, scales}))).toHaveLength(count);
  });

  test.each([
    ["sqrt", [0, 40], [0, 20], 0],
    ["linear", [0, 40], [0, 20], 1],
    ["sqrt", [1, 40], [0, 20], 1],
    ["sqrt", [0, 40], [1, 20], 1]
  ] as const)("area-by-radius of a scale of type %s from %j to %j", (type, domain, range, count) => {
    const shapes: readonly MiniatureShape[] = [['<circle cx="160" cy="70" r="4"/>', shows({by: "area", of: "sample/price/0", on: "r"})]]; // prettier-ignore
    expect(areaByRadius.check(miniature({shapes, scales: {r: {type, domain, range}}}))).toHaveLength(count);
  });
});

describe("cutByFrame()", () => {
  const cut = (inner: string, role: Role, frame = 'x="40" y="60" width="400" height="110"') => {
    const file = readFile(miniature({shapes: [[`<svg ${frame}>${inner}</svg>`, role]]}));
    return file ? cutByFrame(file).map(({found}) => found) : null;
  };
  const bar = shows(length("sample/price/0"));
  const dot = shows(position("sample/price/0"));
  test.each([
    ["a bar inside", rect(40, 60, 120, 20), bar, []],
    ["a bar two hundredths out at the left", rect(39.98, 60, 120, 20), bar, []],
    ["a bar out at the left", rect(39.97, 60, 120, 20), bar, ["cut at the left, by 0.03 px"]],
    ["a bar out at the right", rect(40, 60, 401, 20), bar, ["cut at the right, by 1 px"]],
    ["a bar out across its length", rect(40, 50, 120, 20), bar, []],
    ["a stroke out of it", path("M30,70L160,70"), shows(interval("sample/price/0")), []],
    ["an interval out of it", rect(30, 60, 120, 20), shows(interval("sample/price/0")), ["cut at the left, by 10 px"]],
    ["a dot half out", '<circle cx="40" cy="70" r="4"/>', dot, []],
    ["a dot more out", '<circle cx="39.9" cy="70" r="4"/>', dot, ["cut away"]],
    ["a dot out at the right", '<circle cx="440.1" cy="70" r="4"/>', dot, ["cut away"]],
    ["a dot above", '<circle cx="160" cy="59.9" r="4"/>', dot, ["cut away"]],
    ["a dot below", '<circle cx="160" cy="170.1" r="4"/>', dot, ["cut away"]],
    ["a line partly out", path("M30,70L160,70"), dot, []],
    ["a line all out", path("M10,70L39,70"), dot, ["cut away"]],
    ["a line all above", path("M50,10L90,59"), dot, ["cut away"]],
    ["a line all below", path("M50,171L90,199"), dot, ["cut away"]],
    ["a line all out at the right", path("M441,70L460,70"), dot, ["cut away"]],
    ["a bubble out at the top", '<circle cx="160" cy="62" r="4"/>', shows({by: "area", of: "sample/price/0", on: "x"}), ["cut at the top, by 2 px"]], // prettier-ignore
    ["a bubble out at the bottom", '<circle cx="160" cy="168" r="4"/>', shows({by: "area", of: "sample/price/0", on: "x"}), ["cut at the bottom, by 2 px"]] // prettier-ignore
  ])("%s", (_, inner, role, found) => expect(cut(inner, role)).toEqual(found));

  test.each([
    ["as wide as its scale", 40, 400, []],
    ["a px narrower", 41, 399, []],
    ["narrower at the left", 41.1, 398.9, ["a frame 1.1 px smaller along x"]],
    ["narrower at the right", 40, 398.9, ["a frame 1.1 px smaller along x"]]
  ])("of a frame that is %s", (_, x, width, found) => {
    expect(cut(path("M60,70L160,70"), dot, `x="${x}" y="60" width="${width}" height="110"`)).toEqual(found);
  });

  test.each([
    ["as high as its rows", 60, 110, []],
    ["a px lower", 61, 109, []],
    ["lower at the top", 61.1, 108.9, ["a frame 1.1 px smaller along y"]],
    ["lower at the bottom", 60, 108.9, ["a frame 1.1 px smaller along y"]]
  ])("of a frame that is %s", (_, y, height, found) => {
    const row = shows(position("sample/place/0", "y"));
    expect(cut(path("M60,70L160,70"), row, `x="40" y="${y}" width="400" height="${height}"`)).toEqual(found);
  });
});

describe("measure-wrong of how thick bars are", () => {
  /** A bar in the row of a name, so many px thick about its middle, which is at 70 px and each 30 px on. */
  const bar = (row: number, thick: number, {on = "x", name = ["Ash", "Birch", "Cedar", "Doum"][row] ?? ""} = {}): MiniatureShape => [
    rect(40, 70 + 30 * row - thick / 2, 120, thick),
    shows({by: "length", of: "sample/price/0", on, along: "x"}, {by: "position", of: [name], on: "y", along: "y", inset: [(20 - thick) / 2, (20 - thick) / 2]})
  ]; // prettier-ignore
  const scales: Scales = {...sampleScales, x2: sampleScales["x"]!};
  const told = (...shapes: readonly MiniatureShape[]) => wrong(shapes, scales).filter((each) => each.includes("thick"));
  test.each<readonly [string, readonly MiniatureShape[], readonly string[]]>([
    ["alike", [bar(0, 20), bar(1, 20)], []],
    ["by a px and a half", [bar(0, 20), bar(1, 18.5)], []],
    ["by more", [bar(0, 20), bar(1, 18.4)], ["18.4 px thick"]],
    ["of one name", [bar(0, 20), bar(0, 18)], []],
    ["of one name, after another as thick as the first", [bar(0, 20), bar(1, 20), bar(0, 18)], []],
    ["of the last of three names", [bar(0, 20), bar(1, 20), bar(2, 18)], ["18 px thick"]],
    ["on two scales", [bar(0, 20), bar(1, 18, {on: "x2"})], []]
  ])("%s", (_, shapes, found) => expect(told(...shapes)).toEqual(found));
});
