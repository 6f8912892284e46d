import {expect, test} from "vitest";
import {treeDocument} from "../../../src/drawing/tree.js";
import {exact} from "../../../src/facts/quantity.js";
import {placeCallouts} from "../../../src/plot/annotations/callouts.js";
import type {AnnotateOptions} from "../../../src/plot/annotations/annotateOptions.js";
import type {PlacedAnnotation} from "../../../src/plot/annotations/reference.js";
import {placeReferenceLabels} from "../../../src/plot/annotations/referenceLabels.js";
import type {Obstacle} from "../../../src/plot/labels/obstacles.js";
import {palettes} from "../../../src/theme/theme.js";
import {measure} from "../../../src/type/font.js";
import {say} from "../../../src/words/say.js";
import {countClaim} from "../../forms/sampleClaims.js";

const claim = countClaim("a", exact(5));
const label = say`War`;
const wide = measure("War", {size: 12});

/** In a plot of 200 to 100 px at 10, 20. */
const optionsOf = (obstacles: readonly Obstacle[] = [], more: Partial<AnnotateOptions> = {}): AnnotateOptions => ({
  plot: {
    document: treeDocument(),
    left: 10,
    top: 20,
    width: 200,
    height: 100,
    x: {domain: [0, 1]},
    y: {domain: [0, 1]}
  },
  palette: palettes.light,
  obstacles,
  where: "test",
  ...more
});
const lineAt = (along: "x" | "y", px: number): PlacedAnnotation => ({annotation: {kind: "line", along, at: claim, label}, values: [], px: [px]}); // prettier-ignore
const bandAt = (along: "x" | "y", ...px: readonly number[]): PlacedAnnotation => ({annotation: {kind: "band", along, from: claim, to: claim, label}, values: [], px}); // prettier-ignore
const boxAt = (left: number, top: number, right: number, bottom: number) => ({left, top, right, bottom});

const boxOf = (pinned: readonly PlacedAnnotation[], options: AnnotateOptions) => {
  const {obstacles} = placeReferenceLabels(pinned, options);
  const box = obstacles.findLast((each) => "left" in each);
  return box && "left" in box ? [box.left, box.top].map((value) => Math.round(value * 100) / 100) : null;
};
const right = Math.round((210 - wide) * 100) / 100;

test.each([
  // Over a level line at its right end, else under it, else at the other end.
  [lineAt("y", 60), [], [right, 41]],
  [lineAt("y", 30), [], [right, 33]],
  [lineAt("y", 60), [boxAt(180, 20, 210, 58)], [10, 41]],
  [lineAt("y", 60), [boxAt(10, 20, 210, 58)], [right, 63]],
  // Right of an upright line at its top, else left of it.
  [lineAt("x", 100), [], [103, 20]],
  [lineAt("x", 205), [], [Math.round((205 - 3 - wide) * 100) / 100, 20]],
  [lineAt("x", 100), [boxAt(100, 20, 210, 50)], [103, 104]],
  // In a band that has room for it, else beside it.
  [bandAt("x", 100, 160), [], [103, 20]],
  [bandAt("x", 160, 100), [], [103, 20]],
  [bandAt("x", 100, 100 + wide + 5.9), [], [Math.round((100 + wide + 8.9) * 100) / 100, 20]],
  [bandAt("y", 50, 100), [], [right, 53]],
  [bandAt("y", 50, 60), [], [right, 31]]
])("placeReferenceLabels() of %j beside %j stands at %j", (pinned, obstacles, place) => {
  // prettier-ignore
  expect(boxOf([pinned], optionsOf(obstacles))).toEqual(place);
});

test("placeReferenceLabels() stand between the ends where both are taken, in eighths of the way", () => {
  const ends = [boxAt(180, 20, 210, 58), boxAt(10, 20, 40, 58)];
  const first = 210 - wide;
  const second = Math.round((first + (2 / 8) * (10 - first)) * 100) / 100;
  expect(boxOf([lineAt("y", 60)], optionsOf(ends))).toEqual([second, 41]);
  const third = Math.round((20 + (1 / 8) * (104 - 20)) * 100) / 100;
  expect(boxOf([lineAt("x", 100)], optionsOf([boxAt(10, 20, 210, 26), boxAt(10, 104, 210, 120)]))).toEqual([103, third]); // prettier-ignore
});

test("placeReferenceLabels() keep clear of lines and of one another, and are left out where they may be", () => {
  const lines = [lineAt("y", 60), lineAt("y", 66)];
  expect(boxOf(lines, optionsOf())).toEqual([right, 69]);
  const full = optionsOf([boxAt(0, 0, 300, 300)]);
  expect(() => placeReferenceLabels(lines, full)).toThrow('no room for annotation: "War" beside the marks, in a plot 200 px wide'); // prettier-ignore
  const dropped = placeReferenceLabels(lines, {...full, optional: true});
  expect(dropped).toEqual({texts: [], obstacles: [], dropped: lines});
});

const callout = (text: ReturnType<typeof say>, x: number, y: number, optional = false): PlacedAnnotation => ({
  annotation: {kind: "callout", text, x: claim, y: claim, ...(optional && {optional})},
  values: [],
  px: [x, y]
});

test("placeCallouts() stand beside their points, the ones that must first", () => {
  const placed = placeCallouts([callout(say`may`, 100, 60, true), callout(say`must`, 100, 60)], optionsOf());
  expect(placed.texts.map(({text}) => text)).toEqual(["must", "may"]);
  // 3 px beside a dot of 3 px.
  expect(placed.texts[0]).toMatchObject({x: 106, anchor: "start"});
  expect(placed).toMatchObject({dropped: 0, keyed: []});
});

test("placeCallouts() have a letter where their text finds no place, or are left out where they may be", () => {
  const long = say`The treaty was signed here, and the army grew in all of the years behind it`;
  const around = [boxAt(10, 20, 210, 45), boxAt(10, 75, 210, 120), boxAt(10, 20, 90, 120), boxAt(130, 20, 210, 120)];
  const placed = placeCallouts([callout(long, 100, 60), callout(long, 118, 60, true)], optionsOf(around));
  expect(placed.keyed.map(({letter, text}) => [letter, text.text])).toEqual([["A", long.text]]);
  expect(placed.texts.map(({text}) => text)).toEqual(["A"]);
  expect([placed.dropped, placed.drawn.length]).toEqual([1, 1]);
  // One that may be left out has no letter.
  expect(placeCallouts([callout(long, 100, 60, true)], optionsOf(around))).toMatchObject({dropped: 1, keyed: []});
  const full = optionsOf([boxAt(0, 0, 300, 300)]);
  expect(() => placeCallouts([callout(long, 100, 60)], full)).toThrow(`no room for annotation: "${long.text}"`);
  expect(placeCallouts([callout(long, 100, 60)], {...full, optional: true})).toMatchObject({dropped: 1, texts: []});
});
