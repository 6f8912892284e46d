import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {barX} from "@observablehq/plot";
import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {readingRules} from "../../../src/check/reading/readingRules.js";
import {serializeSVG} from "../../../src/drawing/serialize.js";
import {exact} from "../../../src/facts/quantity.js";
import * as index from "../../../src/index.js";
import {figure} from "../../../src/figure/figure.js";
import type {Form} from "../../../src/form.js";
import {shows} from "../../../src/plot/marksRead.js";
import {plotMarks} from "../../../src/plot/plotMarks.js";
import {typeset} from "../../../src/type/typeset.js";
import {say} from "../../../src/words/say.js";
import {countClaim, words} from "../../forms/sampleClaims.js";
import {random, randomText, sampleForms} from "../../forms/sampleForms.js";
import {firstShown, nudge, withShape} from "../../reading/bend.js";
import {subjectOf} from "../../reading/readChart.js";
import {everyNth, testSome} from "../../testSome.js";

const {document} = new JSDOM("").window;

/** A figure of a form, drawn at a width in px. */
function drawn(form: Form, width: number, headline = "A headline"): string {
  const spec = {id: "sample", headline: words(headline), deck: words("A deck"), form, note: words("A note")};
  return serializeSVG(figure({...spec, alt: words("A chart")})({document, width}));
}

/** What the rules find in a file, each with its rule. */
async function foundIn(svg: string): Promise<string[]> {
  const subject = subjectOf(svg);
  expect(subject.evidence).not.toBeNull();
  const found: string[] = [];
  for (const {name, check} of readingRules) {
    for (const {where, found: what, expected} of await check(subject))
      found.push(`${name}: ${where}: ${what} (${expected})`);
  }
  return found;
}

const drawings = [1, 18, 20, 21].flatMap((seed) => [320, 240, 640, 1000].map((width) => [seed, width] as const));

testSome(drawings, everyNth(drawings.length))(
  "readingRules find nothing wrong with the forms of seed %i, at %i px",
  async ([seed, width]) => {
    const next = random(seed);
    for (const [name, form] of Object.entries(sampleForms(next)))
      expect([name, await foundIn(drawn(form, width, randomText(next, 8)))]).toEqual([name, []]);
  }
);

/** A form that the check does not know: bars of three numbers, each with its label. */
function bars(): Form {
  const claims = [12, 31, 8].map((value, index) => countClaim(`barn-${"abc"[index]}`, exact(value)));
  const names = claims.map(({id}) => id);
  return {
    name: "bars",
    uses: claims,
    layouts: ({document: own, left, top, width, palette}) => [
      {
        height: 150,
        whole: true,
        draw: () => ({
          marks: plotMarks(
            [
              shows(barX(claims, {x1: 0, x2: (claim) => claim.quantity.value, y: "id", fill: palette.highlight}), {
                of: {x: ({id}: (typeof claims)[number]) => id}
              })
            ],
            {document: own, left, top, width, height: 150, x: {domain: [0, 40]}, y: {type: "band", domain: names}}
          ),
          texts: claims.flatMap((claim, index) =>
            typeset(say`${claim}`, {size: 14, fill: palette.onHighlight}, 100).place(left + 6, top + 18 + 50 * index)
          )
        })
      }
    ]
  };
}

test("readingRules measure a form that no file of src/check names", async () => {
  const svg = drawn(bars(), 640);
  expect(await foundIn(svg)).toEqual([]);
  const longer = withShape(svg, firstShown(svg), (markup) => nudge(markup, ["width"], 3));
  expect(await foundIn(longer)).toEqual([expect.stringMatching(/^measure-wrong: rect at .*barn-a/)]);
});

const sources = (folder: string) =>
  readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
/** The names of forms that are no words of English. */
const formNames = Object.keys(index).filter(
  (name) => /^[a-z]+[A-Z]/.test(name) && sources("src/forms").some((file) => file.name === `${name}.ts`)
);
const files = ["src/check/reading", "src/check/legibility"].flatMap(sources);

test.each(files.map(({parentPath, name}) => [join(parentPath, name)]))("%s names no form", (path) => {
  const words = readFileSync(path, "utf8").match(/[A-Za-z]+/g) ?? [];
  expect(formNames).toContain("shareGrid");
  expect(words.filter((word) => formNames.includes(word))).toEqual([]);
});

test("figure refuses a shape that says nothing of what it shows", () => {
  const form = bars();
  const silent: Form = {
    ...form,
    layouts: ({document: own, left, top, width}) => [
      {
        height: 50,
        whole: true,
        draw: () => ({
          marks: plotMarks([barX([1], {x1: 0, x2: 1})], {document: own, left, top, width, height: 50}),
          texts: []
        })
      }
    ]
  };
  expect(() => drawn(silent, 640)).toThrow("unread shape: rect (say what it shows, or which furniture it is)");
});
