import {describe, expect, test} from "vitest";
import type {Pixels} from "../../../src/check/pixels.js";
import {valueOn} from "../../../src/check/reading/measures/corners.js";
import {isNear, isPainted, isPaintedNear, percent, share} from "../../../src/check/reading/paint/paintedAt.js";
import {readFile} from "../../../src/check/reading/readFile.js";
import {shadeViolations} from "../../../src/check/reading/shadeOrder.js";
import {hiddenSigns} from "../../../src/check/reading/signs/hiddenSigns.js";
import {placeViolations} from "../../../src/check/reading/signs/signPlaces.js";
import type {NumberFact} from "../../../src/check/reading/facts.js";
import type {ColourScale, Role} from "../../../src/facts/evidence/record.js";
import {miniature, type MiniatureShape, sampleBars} from "../../reading/miniature.js";

type Grey = (x: number, y: number) => number;
/** A picture of greys, 0 to 255. */
function picture(grey: Grey, [width, height] = [200, 200]): Pixels {
  const bytes = new Uint8Array(4 * width * height);
  for (let at = 0; at < width * height; at++) {
    const value = grey(at % width, Math.floor(at / width));
    bytes.set([value, value, value, 255], 4 * at);
  }
  return {width, height, bytes};
}
const all = (value: number) => [value, value, value];
function fileOf(shapes: readonly MiniatureShape[], scales = {}) {
  const file = readFile(miniature({shapes, scales}));
  if (!file) throw new Error("a file without a reading");
  return file;
}

describe("what is painted at a point", () => {
  const spot = (grey: number) => picture((x, y) => (x === 10 && y === 10 ? grey : 255), [20, 20]);
  test("is a colour but for a limit, and nothing beyond the picture", () => {
    expect([6, 7].map((grey) => isPainted(spot(grey), [10.9, 10.1], all(0), 6))).toEqual([true, false]);
    expect(
      isPainted(
        picture(() => 0, [20, 20]),
        [20, 10],
        all(0),
        255
      )
    ).toBe(false);
  });

  test("may be a pixel beside it, in each direction", () => {
    for (const [x, y] of [
      [9, 9],
      [10, 9],
      [11, 9],
      [9, 10],
      [10, 10],
      [11, 10],
      [9, 11],
      [10, 11],
      [11, 11]
    ] as const)
      // prettier-ignore
      expect(isNear(spot(0), [x, y], all(0), 0)).toBe(true);
    for (const [x, y] of [[8, 10], [12, 10], [10, 8], [10, 12]] as const) expect(isNear(spot(0), [x, y], all(0), 0)).toBe(false); // prettier-ignore
  });

  test("is nothing else where all pixels around it are of the colour", () => {
    expect([231, 230].map((grey) => isPaintedNear(spot(grey), [11, 11], all(255)))).toEqual([true, false]);
    expect([11, 12].map((x) => isPaintedNear(spot(0), [x, 10], all(255)))).toEqual([false, true]);
  });

  test("has a share of some points", () => {
    expect(share([], () => true)).toBe(0);
    expect(share([[1, 0], [2, 0], [3, 0], [4, 0]], ([x]) => x > 1)).toBe(0.75); // prettier-ignore
    expect([0.691, 0.296].map(percent)).toEqual(["69%", "30%"]);
  });
});

describe("hiddenSigns()", () => {
  const ring: MiniatureShape = ['<circle cx="100" cy="100" r="12" fill="none" stroke="#000000"/>', {openEnd: ["plough-count"]}]; // prettier-ignore
  const told = (shape: MiniatureShape, grey: Grey) =>
    hiddenSigns(fileOf([shape]), picture(grey)).map(({found}) => found);
  /** Black at some of twelve points around the ring, and a grey in its middle. */
  const around =
    (count: number, middle = 255): Grey =>
    (x, y) => {
      if (x === 100 && y === 100) return middle;
      const points = Array.from({length: count}, (_, index) => (index / 6) * Math.PI);
      const at = (angle: number) => Math.floor(100 + 12 * Math.cos(angle)) === x && Math.floor(100 + 12 * Math.sin(angle)) === y; // prettier-ignore
      return points.some(at) ? 0 : 255;
    };

  test.each([
    ["at all of its outline", around(12), []],
    ["at a third of it", around(4), []],
    ["at a quarter of it", around(3), ["seen along 25% of it"]],
    ["nowhere", around(0), ["seen along 0% of it"]],
    ["with a shade of the paper in its middle", around(12, 249), []],
    ["with paint in its middle", around(12, 248), ["closed: paint in its middle"]]
  ])("of a ring that is seen %s", (_, grey, found) => expect(told(ring, grey)).toEqual(found));

  test("of a rect and of a line with paint in their middle", () => {
    const role: Role = {openEnd: ["plough-count"]};
    expect(told(['<rect x="80" y="90" width="40" height="20" fill="none" stroke="#000000"/>', role], () => 0)).toEqual(["closed: paint in its middle"]); // prettier-ignore
    expect(told(['<line x1="80" y1="90" x2="120" y2="90" stroke="#000000"/>', role], () => 0)).toEqual([]);
  });

  // Ten points are looked at, from 52 to 88 px down, 4 px apart.
  const hatch = (stroke: string): MiniatureShape => [
    `<path d="M100,50L100,90" fill="none" stroke="${stroke}"/>`,
    {furniture: "hatch"}
  ];
  const line =
    (to: number, here: number, ground = 255, right = ground): Grey =>
    (x, y) =>
      x === 100 && y < to ? here : x > 100 ? right : ground;
  const seen = (part: number) => [`hatching that is seen along ${part}% of it`];
  test.each([
    ["all along", line(200, 100), []],
    ["along three points of ten", line(61, 100), []],
    ["along two points of ten", line(57, 100), seen(20)],
    ["100 off its colour", line(200, 200), []],
    ["more off its colour", line(200, 201), seen(0)],
    ["17 off the ground", line(200, 100, 117), []],
    ["16 off the ground", line(200, 100, 116), seen(0)],
    ["against the ground at its left", line(200, 100, 255, 100), []],
    ["against the ground at its right", line(200, 100, 100, 255), []],
    ["on a ground of its colour", line(200, 100, 100), seen(0)]
  ])("of hatching %s", (_, grey, found) => expect(told(hatch("#646464"), grey)).toEqual(found));

  test("of hatching at the edge of the picture", () => {
    const edge = hiddenSigns(fileOf([hatch("#646464")]), picture(line(200, 100), [101, 200]));
    expect(edge).toEqual([]);
  });

  test("of hatching without a colour, and of what is no hatching", () => {
    expect(told(hatch("none"), line(200, 100))).toEqual(seen(0));
    expect(told([hatch("#646464")[0], {furniture: "link"}], () => 255)).toEqual([]);
  });
});

describe("shadeViolations()", () => {
  // A colour is written as the number that is measured of it.
  const colours = {contrast: (one: string) => Number(one), difference: (one: string) => Number(one)};
  const told = (type: ColourScale["type"], ...range: readonly string[]) =>
    shadeViolations("shade", {type, domain: [10, 20], range}, "0", colours).map(
      ({where, found}) => `${where}: ${found}`
    );

  test.each([
    ["that grow", ["1", "2", "3"], true],
    ["that shrink", ["3", "2", "1"], false],
    ["that grow from the middle on", ["3", "1", "2"], true],
    ["that are palest before the last", ["4", "3", "1", "2"], true],
    ["that grow and shrink", ["1", "3", "2"], false],
    ["of which two are alike at the beginning", ["3", "3", "1", "2"], false],
    ["of which the palest two are alike", ["3", "1", "1", "2"], false],
    ["of which the two at the end are alike", ["1", "2", "2"], false],
    ["of which there are two", ["2", "1"], true]
  ])("of classes %s", (_, range, fits) => {
    const found = `scale shade: shades ${range.join(", ")}, from the least to the most`;
    expect(told("threshold", ...range)).toEqual(fits ? [] : [found]);
    expect(told("ordinal", ...range)).toEqual([]);
  });

  test.each([
    ["from a colour that stands out to one next to the paper", ["40", "20", "14.9"], false],
    ["to one that is seen", ["40", "20", "15"], true],
    ["from one that hardly stands out", ["39.9", "20", "14.9"], true],
    ["that grows by less than 1 on the way", ["40", "40.9", "14.9"], false],
    ["that grows by 1 on the way", ["40", "41", "14.9"], true]
  ])("of a ramp %s", (_, range, fits) =>
    expect(told("ramp", ...range)).toEqual(fits ? [] : ["scale shade: 14.9, next to the paper, for the most"])
  );
});

describe("valueOn()", () => {
  const file = fileOf([...sampleBars], {x: {type: "linear", domain: [0, 40], range: [40, 440]}});
  const numberOn = (type: ColourScale["type"], domain: readonly (number | string)[], address: string) => {
    const found = valueOn({type, domain, range: []}, address, file);
    return found?.kind === "number" ? found.value : (found?.kind ?? null);
  };
  test.each([
    [[10, 30], "10", 10],
    [[10, 30], "30", 30],
    [[10, 30], "9.9", null],
    [[10, 30], "30.1", null],
    [[30, 20, 10], "10", 10],
    [[30, 20, 10], "30", 30],
    [[30, 20, 10], "30.1", null],
    [[-10, 10], "-5", -5],
    [[-10, 10], "", null],
    [[-10, 10], "+5", null],
    [[10, 30], "sample/price/0", 12],
    [[10, 30], "few", null]
  ])("on a ramp of %j, of %j", (domain, address, value) => expect(numberOn("ramp", domain, address)).toBe(value));

  test.each([
    ["below 10", -Infinity],
    ["below 20", null],
    ["10", 10],
    ["20", 20],
    ["15", null],
    ["sample/price/0", 12]
  ])("on a scale of classes from 10 and from 20 on, of %j", (address, value) =>
    expect(numberOn("threshold", [10, 20], address)).toBe(value)
  );

  test("on a scale of names a number is its figures, but where it is a name itself", () => {
    const scale = (domain: readonly string[]) => ({type: "ordinal", domain, range: []}) as const;
    expect(valueOn(scale(["12"]), "sample/price/0", file)).toEqual({kind: "name", name: "12"});
    expect(valueOn(scale(["sample/price/0"]), "sample/price/0", file)).toEqual({kind: "name", name: "sample/price/0"});
    expect(valueOn(scale(["Ash"]), "sample/place/0", file)).toEqual(
      expect.objectContaining({kind: "name", name: "Ash"})
    );
    expect(valueOn(scale(["Elm"]), "Elm", file)).toEqual({kind: "name", name: "Elm"});
  });
});

describe("placeViolations() of a line at a bar", () => {
  const rest = "100 − wheat-share";
  const part = (of: string, x: number, width: number): MiniatureShape => [
    `<rect x="${x}" y="60" width="${width}" height="20" fill="#12436d"/>`,
    {shows: [{by: "share", of, along: "x", whole: "harvest"}]}
  ];
  const margin = {kind: "number", value: 70, bound: "margin", low: 65, high: 72, rounding: 0, whole: null, wholeName: null, flagged: false, names: []} as const satisfies NumberFact; // prettier-ignore
  const exact: NumberFact = {...margin, bound: "exact", low: 70, high: 70};
  /** Of a bar from 40 to 440 px, of which 120 px come before what is left; at 65 and 72 percent it would end at 382.86 and 468.57. */
  const told = (x1: number, x2: number, fact: NumberFact) => {
    const sign: MiniatureShape = [`<line x1="${x1}" y1="70" x2="${x2}" y2="${x1 === x2 ? 90 : 70}" stroke="#000000"/>`, {openEnd: [rest]}]; // prettier-ignore
    const file = fileOf([part("wheat-share", 40, 120), part(rest, 160, 280), sign]);
    const shape = file.shapes.at(-1);
    if (!shape) throw new Error("no shape");
    return placeViolations(shape, rest, fact, file).map(({found, expected}) => `${found}, not ${expected}`);
  };
  test.each<readonly [string, number, number, NumberFact, readonly string[]]>([
    ["at its end", 440, 440, exact, []],
    ["a pixel after its end", 441, 441, exact, []],
    ["more after its end", 441.1, 441.1, exact, ["x 441.1 to 441.1, not 440, where the bar ends"]],
    ["a pixel before its end", 439, 439, exact, []],
    ["at an end that it may have", 382.86, 382.86, margin, []],
    ["at the other", 468.57, 468.57, margin, []],
    ["at an end that an exact number has not", 468.57, 468.57, exact, ["x 468.57 to 468.57, not 440, where the bar ends"]], // prettier-ignore
    ["between its ends", 420, 420, margin, ["x 420 to 420, not 440 to 382.86 to 468.57, where the bar ends"]],
    ["from end to end", 382.86, 468.57, margin, []],
    ["a pixel about from end to end", 381.9, 469.5, margin, []],
    ["from before the first end", 381.8, 468.57, margin, ["x 381.8 to 468.57, not 382.86 to 468.57, where the bar ends"]], // prettier-ignore
    ["to after the last end", 382.86, 469.6, margin, ["x 382.86 to 469.6, not 382.86 to 468.57, where the bar ends"]],
    ["that is long, of an exact number", 439, 441, exact, ["x 439 to 441, not 440, where the bar ends"]]
  ])("%s", (_, x1, x2, fact, found) => expect(told(x1, x2, fact)).toEqual(found));
});
