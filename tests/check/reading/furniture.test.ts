import {describe, expect, test} from "vitest";
import {furnitureMisplaced} from "../../../src/check/reading/furnitureMisplaced.js";
import type {Role} from "../../../src/facts/evidence/record.js";
import {type MiniatureShape, type MiniatureText, miniature, sampleBars} from "../../reading/miniature.js";

const note: MiniatureText = ['<text x="20" y="210">A note</text>', "note"];

/** What is told of furniture among the sample's bars; under them where **first**. */
function told(
  own: readonly MiniatureShape[],
  texts: readonly MiniatureText[] = [note],
  {first = false, bars = sampleBars} = {}
): string[] {
  const shapes = first ? [...own, ...bars] : [...bars, ...own];
  const found = furnitureMisplaced.check(miniature({shapes, texts}));
  return found.map((each) => each.found);
}

const line = (x1: number, y1: number, x2: number, y2: number, more = 'stroke="#333333"') =>
  `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" ${more}/>`;
const of = (furniture: Extract<Role, {furniture: unknown}>["furniture"], ...markup: readonly string[]) =>
  markup.map((each): MiniatureShape => [each, {furniture}]);

type Case = readonly [what: string, own: readonly MiniatureShape[], found: readonly string[]];

describe("a rule", () => {
  test.each<Case>([
    ["from margin to margin", of("rule", line(20, 190, 460, 190)), []],
    ["by two hundredths off", of("rule", line(20.02, 190, 460, 190)), []],
    ["that begins beside the texts", of("rule", line(20.03, 190, 459.97, 190)), ["begins at 20.03"]],
    ["that ends early", of("rule", line(20, 190, 459.97, 190)), ["ends at 459.97"]],
    ["of 2 px", of("rule", line(20, 190, 460, 190, 'stroke="#333333" stroke-width="2"')), []],
    ["of more", of("rule", line(20, 190, 460, 190, 'stroke="#333333" stroke-width="2.1"')), ["2.1 px thick"]],
    ["by two hundredths aslant", of("rule", line(20, 190, 460, 190.02)), []],
    ["aslant", of("rule", line(20, 190, 460, 190.03)), ["not straight"]],
    ["with a corner", of("rule", '<path d="M20,190L200,190L460,190" fill="none" stroke="#333333"/>'), ["not straight"]],
    ["as a rect", of("rule", '<rect x="20" y="190" width="440" height="1"/>'), ["not straight"]],
    ["as a path", of("rule", '<path d="M20,190L460,190" fill="none" stroke="#333333"/>'), []],
    ["that is seen through", of("rule", line(20, 190, 460, 190, 'stroke="#333333" opacity="0.9"')), ["opacity 0.9"]],
    ["by four hundredths shorter than another", of("rule", line(20, 190, 460.02, 190), line(20.02, 30, 460, 30)), []],
    ["shorter than another", of("rule", line(20, 190, 460.02, 190), line(20.02, 30, 459.99, 30)), ["439.97 px long"]],
    ["thicker than another", of("rule", line(20, 190, 460, 190), line(20, 30, 460, 30, 'stroke="#333333" stroke-width="1.5"')), ["1.5 px thick"]], // prettier-ignore
    ["in another colour, thicker", of("rule", line(20, 190, 460, 190), line(20, 30, 460, 30, 'stroke="#555555" stroke-width="1.5"')), []], // prettier-ignore
    ["in another colour, shorter", of("rule", line(20, 190, 460, 190), line(20, 30, 400, 30, 'stroke="#555555"')), ["ends at 400"]] // prettier-ignore
  ])("%s", (_, own, found) => expect(told(own)).toEqual(found));

  test("in a column beside the drawing ends where it likes, but not on the drawing", () => {
    const column = of("rule", line(20, 190, 39, 190));
    const words: MiniatureText = ['<text x="60" y="150">Words</text>', "annotation"];
    expect(told(column)).toEqual([]);
    expect(told(of("rule", line(20, 190, 40, 190)))).toEqual(["ends at 40"]);
    expect(told(column, [note, words], {bars: []})).toEqual([]);
    expect(told(of("rule", line(20, 190, 61, 190)), [note, words], {bars: []})).toEqual(["ends at 61"]);
    expect(told(column, [note], {bars: []})).toEqual(["ends at 39"]);
    const one: Role = {shows: [{by: "length", of: "sample/price/0-1", on: "x", along: "x"}]};
    const apart = [4, 100].map((x): MiniatureShape => [`<rect x="${x}" y="60" width="9" height="9"/>`, one]);
    expect(told(column, [note], {bars: apart})).toEqual(["ends at 39"]);
  });
});

describe("an axis and a grid", () => {
  const level: Role = {furniture: "grid", on: "x", along: "x"};
  const axis = (x1: number, y1: number, x2: number, y2: number): MiniatureShape => [
    line(x1, y1, x2, y2),
    {furniture: "axis"}
  ];
  const grid = (x1: number, y1: number, x2: number, y2: number): MiniatureShape => [line(x1, y1, x2, y2), level];

  test.each<Case>([
    ["over all rows", [axis(40, 60, 40, 170)], []],
    ["less a step at each end", [axis(40, 90, 40, 140)], []],
    ["shorter at the top", [axis(40, 90.1, 40, 170)], ["y 90.1 to 170"]],
    ["shorter at the bottom", [axis(40, 60, 40, 139.9)], ["y 60 to 139.9"]],
    ["60 px longer at each end", [axis(40, 0, 40, 230)], []],
    ["longer at the top", [axis(40, -0.1, 40, 170)], ["y -0.1 to 170"]],
    ["longer at the bottom", [axis(40, 60, 40, 230.1)], ["y 60 to 230.1"]],
    ["across bars, where none begins", [axis(100, 60, 100, 170)], ["across bars at 100"]],
    ["where the bars begin, to two hundredths", [axis(40.02, 60, 40.02, 170)], []],
    ["just in the bars", [axis(40.05, 60, 40.05, 170)], ["across bars at 40.05"]],
    ["at the end of the longest", [axis(350, 60, 350, 170)], []],
    ["just in the longest", [axis(349.9, 60, 349.9, 170)], ["across bars at 349.9"]],
    ["level, over the range", [grid(40, 65, 440, 65)], []],
    ["level, 60 px beyond it", [grid(-20, 65, 500, 65)], []],
    ["level, farther to the left", [grid(-20.1, 65, 440, 65)], ["x -20.1 to 440"]],
    ["level, farther to the right", [grid(40, 65, 500.1, 65)], ["x 40 to 500.1"]],
    ["level, from the margin", [grid(20, 65, 460, 65)], []],
    ["level, that begins late", [grid(40.1, 65, 440, 65)], ["x 40.1 to 440"]],
    ["level, that ends early", [grid(40, 65, 439.9, 65)], ["x 40 to 439.9"]],
    ["through one row", [grid(200, 90, 200, 120)], []],
    ["through a fifth of one", [grid(200, 100, 200, 106)], []],
    ["through less", [grid(200, 100, 200, 105.9)], ["y 100 to 105.9"]],
    ["through more than one", [grid(200, 85, 200, 120)], ["y 85 to 120"]],
    ["through what is above the rows", [grid(200, 40, 200, 59)], ["y 40 to 59"]]
  ])("%s", (_, own, found) => expect(told(own)).toEqual(found));

  test("an axis across some of the bars of a run", () => {
    const run: Role = {shows: [{by: "length", of: "sample/price/0-3", on: "x", along: "x"}, {by: "position", of: "sample/place/0-3", on: "y", along: "y"}]}; // prettier-ignore
    const bars = sampleBars.map(([markup]): MiniatureShape => [markup, run]);
    expect(told([axis(200, 60, 200, 170)], [note], {bars})).toEqual(["across bars at 200"]);
    expect(told([axis(360, 60, 360, 170)], [note], {bars})).toEqual([]);
  });

  const name: MiniatureText = ['<text x="20" y="79">Ash</text>', {tick: "y", along: "y", at: ["Ash"]}];
  test.each([
    ["of a row", 160.5, 163, []],
    ["of a row, 12 px from the bar", 160.5, 151, []],
    ["of a row, more from it", 160.5, 150, ["x 52 to 150"]]
  ])("a guide %s", (_, start, end, found) => {
    const moved: readonly MiniatureShape[] = [['<circle cx="167" cy="74" r="4" fill="#12436d"/>', {shows: [{by: "position", of: "sample/price/0", on: "x", along: "x"}]}]]; // prettier-ignore
    expect(start).toBeLessThan(167);
    expect(told([grid(52, 74, end, 74)], [note, name], {bars: moved})).toEqual(found);
  });
});

describe("a tick", () => {
  const axis: MiniatureShape = [line(40, 60, 40, 170), {furniture: "axis"}];
  test.each<Case>([
    ["that begins on its axis", of("tick", line(34, 75, 40, 75)), []],
    ["that ends on it", of("tick", line(40, 75, 46, 75)), []],
    ["a hundredth away", of("tick", line(34, 75, 40.02, 75)), []],
    ["away from it", of("tick", line(34, 75, 39.9, 75)), ["a tick away from its axis"]],
    ["of 12 px", of("tick", line(28, 75, 40, 75)), []],
    ["of more", of("tick", line(27.9, 75, 40, 75)), ["12.1 px long"]],
    ["a px before the axis begins", of("tick", line(34, 59, 40, 59)), []],
    ["more before it", of("tick", line(34, 58.9, 40, 58.9)), ["a tick away from its axis"]],
    ["a px after it ends", of("tick", line(34, 171, 40, 171)), []],
    ["more after it", of("tick", line(34, 171.1, 40, 171.1)), ["a tick away from its axis"]],
    ["that lies on the axis", of("tick", line(40, 75, 40, 81)), ["a tick away from its axis"]],
    ["shorter than another", of("tick", line(34, 75, 40, 75), line(35, 105, 40, 105)), ["5 px long"]]
  ])("%s", (_, own, found) => expect(told([axis, ...own])).toEqual(found));

  test("without an axis stands where it likes", () => {
    expect(told(of("tick", line(100, 75, 106, 75)))).toEqual([]);
  });
});

describe("paper, accent, frame and stamp", () => {
  const headline: MiniatureText = ['<text x="20" y="40">The harvest</text>', "headline"];
  const rect = (x: number, y: number, width: number, height: number, more = "") =>
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${more}/>`;

  test.each<Case>([
    ["paper over the drawing", of("paper", rect(0, 0, 9, 9)), ["paper over the drawing"]],
    ["an accent of 48 × 8 px", of("accent", rect(20, 0, 48, 8)), []],
    ["a wider accent", of("accent", rect(20, 0, 48.1, 8)), ["an accent of 48.1 × 8 px"]],
    ["a higher accent", of("accent", rect(20, 0, 48, 8.1)), ["an accent of 48 × 8.1 px"]],
    ["an accent that hangs lower", of("accent", rect(20, 1, 48, 7)), ["an accent among the texts"]],
    ["an accent beside the texts", of("accent", rect(21, 0, 48, 8)), ["an accent among the texts"]],
    ["a seen-through accent", of("accent", rect(20, 0, 48, 8, 'opacity="0.99"')), ["opacity 0.99"]],
    ["a hollow frame over data", of("frame", rect(40, 60, 400, 110, 'fill="none" stroke="#333333"')), []],
    ["a filled frame over data", of("frame", rect(40, 60, 400, 110, 'fill="#eeeeee"')), ["a filled frame over data"]],
    ["a stamp of 2 px", of("stamp", rect(40, 60, 90, 30, 'fill="none" stroke="#333333" stroke-width="2"')), []],
    ["a thicker stamp", of("stamp", rect(40, 60, 90, 30, 'fill="none" stroke="#333333" stroke-width="2.1"')), ["a stamp that hides what is under it"]], // prettier-ignore
    ["a filled stamp", of("stamp", rect(40, 60, 90, 30, 'fill="#eeeeee"')), ["a stamp that hides what is under it"]]
  ])("%s", (_, own, found) => expect(told(own, [headline, note])).toEqual(found));

  test("an accent that a text stands beside", () => {
    const high: MiniatureText = ['<text x="80" y="10">9</text>', "deck"];
    expect(told(of("accent", rect(20, 0, 48, 8)), [headline, high])).toEqual(["an accent among the texts"]);
  });

  test("a filled frame under data, and one in a colour of data", () => {
    const frame = (fill: string) => of("frame", rect(40, 60, 400, 110, `fill="${fill}"`));
    expect(told(frame("#eeeeee"), [note], {first: true})).toEqual([]);
    expect(told(frame("#12436d"), [note], {first: true})).toEqual([]);
    const cells: readonly MiniatureShape[] = [['<rect x="40" y="60" width="20" height="20" fill="#12436d"/>', {shows: [{by: "colour", of: "sample/price/0", on: "color"}]}]]; // prettier-ignore
    expect(told(frame("#12436d"), [note], {first: true, bars: cells})).toEqual(["a frame in a colour of data"]);
    expect(told(frame("#ffffff"), [note], {first: true, bars: cells})).toEqual([]);
  });
});

describe("a sign", () => {
  const words: MiniatureText = ['<text x="300" y="30">As expected</text>', "legend"];
  const path: MiniatureShape = ['<path d="M60,60L200,120L300,80" fill="none" stroke="#12436d"/>', {shows: [{by: "position", of: "sample/price/0-2", on: "x", along: "x"}]}]; // prettier-ignore
  const rect = (x: number, y: number, width: number, height: number) =>
    of("sign", `<rect x="${x}" y="${y}" width="${width}" height="${height}"/>`);

  test.each<Case>([
    ["beside words", rect(274, 18, 14, 14), []],
    ["12 px beside them, as large as may be", rect(264, 6, 24, 24), []],
    ["13 px beside them", rect(263, 6, 24, 24), ["a sign of nothing"]],
    ["too wide", rect(263.9, 18, 24.1, 14), ["a sign as large as data"]],
    ["too high", rect(274, 6, 14, 24.1), ["a sign as large as data"]],
    ["around a corner of a line", rect(195, 115, 10, 10), []],
    ["2 px and a half from it, which is to half a px", rect(202.5, 115, 10, 10), []],
    ["farther from it", rect(202.6, 115, 10, 10), ["a sign of nothing"]],
    ["below it by more", rect(195, 122.6, 10, 10), ["a sign of nothing"]],
    ["above it by more", rect(195, 107.3, 10, 10), ["a sign of nothing"]],
    ["left of it by more", rect(187.3, 115, 10, 10), ["a sign of nothing"]]
  ])("%s", (_, own, found) => expect(told(own, [words, note], {bars: [path]})).toEqual(found));

  test("that holds words is as large as they are, as a path", () => {
    const around = (right: number) =>
      of("sign", `<path d="M290,10L${right},10L${right},40L290,40Z" fill="none" stroke="#333333"/>`);
    expect(told(around(400), [words, note])).toEqual([]);
    expect(told(around(340), [words, note])).toEqual(["a sign as large as data"]);
  });
});

describe("an edge, a link, a band and a hatch", () => {
  const outline = (x: number, y: number, width: number, height: number, more = "") =>
    of("edge", `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="none" stroke="#333333" ${more}/>`);
  const path = (d: string, more = "") => `<path d="${d}" fill="none" stroke="#333333" ${more}/>`;
  const label: MiniatureText = ['<text x="200" y="79">12</text>', {label: "sample/price/0"}];

  test.each<Case>([
    ["an edge around a bar", outline(40.5, 60.5, 119, 19), []],
    ["one of 3 px", outline(41.5, 61.5, 117, 17, 'stroke-width="3"'), []],
    ["a filled one", of("edge", '<rect x="40.5" y="60.5" width="119" height="19" fill="#eeeeee" stroke="#333333"/>'), ["edge of no shape"]], // prettier-ignore
    ["one too wide", outline(40.5, 60.5, 119.1, 19), ["edge of no shape"]],
    ["one too high", outline(40.5, 60.5, 119, 19.1), ["edge of no shape"]],
    ["one that begins lower", outline(40.5, 60.6, 119, 18.9), ["edge of no shape"]],
    ["one that begins later", outline(40.6, 60.5, 118.9, 19), ["edge of no shape"]],
    ["a leader from a bar to its label", of("link", path("M160,74L196,74")), []],
    ["one that stops 6 px before it", of("link", path("M160,74L194,74")), []],
    ["one that stops earlier", of("link", path("M160,74L193.9,74")), ["a link that joins nothing"]],
    ["one that begins 0.6 px beside the bar", of("link", path("M160.6,74L196,74")), []],
    ["one that begins beside the bar", of("link", path("M160.7,74L196,74")), ["a link that joins nothing"]],
    ["one that begins in the bar", of("link", path("M158,74L196,74")), ["a link that joins nothing"]],
    ["one of 2.1 px", of("link", path("M160,74L196,74", 'stroke-width="2.1"')), ["2.1 px thick"]],
    ["a link from the edge of one bar to that of the next", of("link", line(100, 80, 100, 90)), []],
    ["one that leads out of a bar", of("link", line(100, 80, 100, 85)), ["a link that joins nothing"]],
    ["one from a bar to itself", of("link", line(40, 70, 160, 70)), ["a link that joins nothing"]],
    ["one with a corner", of("link", path("M100,80L110,85L100,90")), ["a link that joins nothing"]],
    ["a link of nothing", of("link", path("")), ["a link that joins nothing"]],
    ["a band from one bar to the next, as wide as the one", of("band", '<rect x="40" y="80" width="120" height="10" fill="#eeeeee"/>'), ["a band that joins nothing"]], // prettier-ignore
    ["a hatch in a bar", of("hatch", path("M45,75L55,65M60,75L159,60")), []],
    ["one that begins 10.1 px after it", of("hatch", path("M50.1,75L159,60")), ["a hatch of no shape"]],
    ["one that begins 10 px after it", of("hatch", path("M50,75L159,60")), []],
    ["one that goes half a px farther", of("hatch", path("M45,75L160.5,60")), []],
    ["one that goes farther", of("hatch", path("M45,75L160.6,60")), ["a hatch of no shape"]],
    ["one that hangs out", of("hatch", path("M45,80.6L159,60")), ["a hatch of no shape"]],
    ["a filled one", of("hatch", '<path d="M45,75L55,65L159,60" fill="#333333"/>'), ["a hatch of no shape"]],
    ["one of 2.1 px", of("hatch", path("M45,75L159,60", 'stroke-width="2.1"')), ["a hatch of no shape"]]
  ])("%s", (_, own, found) => expect(told(own, [label, note])).toEqual(found));

  test("a link of circles ends at their edges, outside of their strokes", () => {
    const dots: readonly MiniatureShape[] = [100, 200].map((x, row) => [
      `<circle cx="${x}" cy="75" r="5" fill="#12436d" stroke="#333333" stroke-width="2"/>`,
      {shows: [{by: "position", of: `sample/price/${row}`, on: "x", along: "x"}]}
    ]);
    const both = (from: number, to: number, y = 75): string[] => {
      const shows = {shows: [{by: "position", of: "sample/price/0-1", on: "x", along: "x"}]} as const;
      const run = dots.map(([markup]): MiniatureShape => [markup, shows]);
      return told([...run, ...of("link", line(from, y, to, y))], [note], {bars: []});
    };
    expect(both(106, 194)).toEqual([]);
    expect(both(105.4, 194.6)).toEqual([]);
    expect(both(105.3, 194)).toEqual(["a link that joins nothing"]);
    expect(both(106, 193.4)).toEqual([]);
    expect(both(106, 193.3)).toEqual(["a link that joins nothing"]);
    expect(both(106, 194, 78)).toEqual(["a link that joins nothing"]);
    expect(told([...dots, ...of("link", line(106, 75, 194, 75))], [note], {bars: []})).toEqual([
      "a link that joins nothing"
    ]);
  });

  test("a band joins two bars that are as wide as it", () => {
    const two = [60, 90].map((y, row): MiniatureShape => [
      `<rect x="40" y="${y}" width="120" height="20" fill="#12436d"/>`,
      {shows: [{by: "length", of: `sample/price/${row}`, on: "x", along: "x"}]}
    ]);
    const band = (x: number, y: number, width: number, height: number) =>
      told(of("band", `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="#eeeeee"/>`), [note], {bars: two}); // prettier-ignore
    expect(band(40, 80, 120, 10)).toEqual([]);
    expect(band(40, 80, 120, 9.9)).toEqual(["a band that joins nothing"]);
    expect(band(40, 80.1, 120, 9.9)).toEqual(["a band that joins nothing"]);
    expect(band(40.1, 80, 119.9, 10)).toEqual(["a band that joins nothing"]);
    expect(band(40, 80, 119.9, 10)).toEqual(["a band that joins nothing"]);
  });
});
