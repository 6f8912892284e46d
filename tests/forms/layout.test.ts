import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {
  overlap,
  type Published,
  type PublishedMark,
  type PublishedText,
  readPublished
} from "../../src/check/published.js";
import {exact, moreThan} from "../../src/claims/quantity.js";
import {figure} from "../../src/figure/figure.js";
import type {Form} from "../../src/figure/form.js";
import {shareGrid} from "../../src/forms/shareGrid.js";
import {shareGrids} from "../../src/forms/shareGrids.js";
import {statPanel} from "../../src/forms/statPanel.js";
import {twoWholes} from "../../src/forms/twoWholes.js";
import {unitCount} from "../../src/forms/unitCount.js";
import {serializeSVG} from "../../src/svg/serialize.js";
import {countClaim, shareClaim, words} from "./sampleClaims.js";

const {document} = new JSDOM("").window;
const widths = [240, 320, 640, 1000];

test("readings of a file show a text that overlaps, leaves the figure, or crosses a mark", () => {
  const file = draw(
    shareGrid([{claim: shareClaim("a", exact(40), "w"), label: words("here")}], {rest: words("there")}),
    640
  );
  const nudged = (from: string, to: string) => problemsOf(read(file.replace(from, to)));
  expect(problemsOf(read(file))).toEqual([]);
  const [x] = /(?<=<text x=")[\d.]+(?="[^>]*>here<)/.exec(file) ?? [];
  expect(nudged(`<text x="${x}" y`, `<text x="630" y`)).toContainEqual(expect.stringContaining("outside"));
  expect(file).toContain(">here<");
  const same = file.replace(/(<text[^>]*>)here</, "$1here</text>$1here again<");
  expect(problemsOf(read(same))).toContainEqual(expect.stringContaining("overlaps"));
  expect(nudged(`<text x="${x}" y`, `<text x="235" y`)).toContainEqual(expect.stringContaining("crosses"));
});

describe.each(widths)("at %i px, whatever the text, nothing is cut and nothing overlaps", (width) => {
  for (let seed = 1; seed <= 2; seed++) {
    test.each(Object.entries(sampleForms(random(seed * 7919 + width))))(`%s, texts ${seed}`, (_, form) => {
      expect(problemsOf(read(draw(form, width, random(seed))))).toEqual([]);
    });
  }
});

function draw(form: Form, width: number, next = random(1)): string {
  const text = (most: number) => words(randomText(next, most));
  const chart = figure({id: "sample", headline: text(14), deck: text(24), form, note: text(40), alt: text(5)});
  return serializeSVG(chart({document, width}));
}

function read(file: string): Published {
  const published = readPublished(file);
  if (!published) throw new Error("malformed file");
  return published;
}

function problemsOf({texts, marks, width, height}: Published): string[] {
  const outside = texts.filter(({box}) => box.left < 0 || box.top < 0 || box.right > width || box.bottom > height);
  const stray = marks.filter(({box}) => box.left < 0 || box.top < 0 || box.right > width || box.bottom > height);
  const pairs = texts.flatMap((a, index) => texts.slice(index + 1).map((b) => [a, b] as const));
  return [
    ...outside.map(({text}) => `outside: ${text}`),
    ...stray.map(({name}) => `outside: a ${name}`),
    ...pairs.filter(([a, b]) => overlap(a.box, b.box)).map(([a, b]) => `${a.text} overlaps ${b.text}`),
    ...texts.flatMap((text) =>
      marks.filter((mark) => crosses(text, mark)).map(({name}) => `${text.text} crosses a ${name}`)
    )
  ];
}

function crosses({box}: PublishedText, {box: mark, name}: PublishedMark): boolean {
  const within =
    name === "rect" &&
    box.left >= mark.left - 1 &&
    box.right <= mark.right + 1 &&
    box.top >= mark.top - 1 &&
    box.bottom <= mark.bottom + 1;
  return overlap(box, mark, 1) && !within;
}

/** Every form with numbers and texts by chance; one seed always gives the same. */
function sampleForms(next: () => number): Record<string, Form> {
  const text = (most: number) => words(randomText(next, most));
  const share = () => 1 + Math.floor(next() * 98);
  const [first, second] = [share(), share()].map((value, index) => {
    return shareClaim(`share-${index}`, exact(value), `whole-${index}`, {label: randomText(next, 10)});
  });
  if (!first || !second) throw new Error("missing claims");
  const open = shareClaim("open", moreThan(share()), "whole-open", {label: randomText(next, 10)});
  const count = countClaim("count", moreThan(1 + Math.floor(next() * 9999)));
  const few = countClaim("few", exact(1 + Math.floor(next() * 300)));
  const grid = shareGrid([{claim: first, label: text(8)}], {rest: text(12)});
  const openGrid = shareGrid({claim: open, label: text(8)}, {unknown: text(12)});
  const left = {claim: shareClaim("left", exact(share()), "a"), label: text(2), rest: text(8)};
  const right = {claim: shareClaim("right", exact(share()), "b"), label: text(2), rest: text(8)};
  const stats = [first, count, open].map((claim) => ({claim, label: text(10)}));
  return {
    shareGrid: grid,
    "shareGrid, open": openGrid,
    shareGrids: shareGrids([grid, openGrid, grid]),
    twoWholes: twoWholes(left, right, {flow: text(3)}),
    statPanel: statPanel(stats),
    "unitCount, open": unitCount(count, {label: text(6), more: text(8)}),
    unitCount: unitCount(few, {label: text(6)})
  };
}

const vocabulary = [
  "a",
  "of",
  "Azerbaijan’s",
  "Donaudampfschifffahrtsgesellschaftskapitänsmütze",
  "imports,",
  "—",
  "the",
  "hippopotomonstrosesquippedaliophobia/antidisestablishmentarianism-and-more",
  "major",
  "deliveries"
];

function randomText(next: () => number, most: number): string {
  const length = 1 + Math.floor(next() * most);
  return Array.from({length}, () => vocabulary[Math.floor(next() * vocabulary.length)]).join(" ");
}

/** Lehmer's generator: numbers from 0 to 1, the same for the same seed. */
function random(seed: number): () => number {
  let state = seed % 2147483647 || 1;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}
