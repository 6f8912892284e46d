import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {overlap} from "../../src/check/box.js";
import type {Published, PublishedMark, PublishedText} from "../../src/check/published.js";
import {exact} from "../../src/facts/quantity.js";
import {figure} from "../../src/figure/figure.js";
import type {Form} from "../../src/form.js";
import {shareGrid} from "../../src/forms/shares/shareGrid.js";
import {serializeSVG} from "../../src/drawing/serialize.js";
import {read} from "../published/read.js";
import {layoutProblems} from "./layoutProblems.js";
import {shareClaim, words} from "./sampleClaims.js";
import {random, randomText, sampleForms} from "./sampleForms.js";

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
  expect(nudged(`<text x="${x}" y`, `<text x="235" y`)).toContainEqual(expect.stringContaining("stands on"));
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

const problemsOf = (published: Published) => layoutProblems(published, crosses);

function crosses({box}: PublishedText, {box: mark, name}: PublishedMark): boolean {
  const within =
    name === "rect" &&
    box.left >= mark.left - 1 &&
    box.right <= mark.right + 1 &&
    box.top >= mark.top - 1 &&
    box.bottom <= mark.bottom + 1;
  return overlap(box, mark, 1) && !within;
}
