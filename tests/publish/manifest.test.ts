import {createHash} from "node:crypto";
import {expect, test} from "vitest";
import {exact} from "../../src/facts/quantity.js";
import {figure} from "../../src/figure/figure.js";
import {chartsOf, notebook, type Notebook} from "../../src/story/notebook.js";
import {
  manifestFigure,
  type ManifestFigure,
  manifestOf,
  manifestText,
  readManifest
} from "../../src/publish/plan/manifest.js";
import type {PublishedFile} from "../../src/publish/files/publishedFile.js";
import {plain, say} from "../../src/words/say.js";
import {version} from "../../src/version.js";
import {shareClaim} from "../forms/sampleClaims.js";
import {emptyLayout} from "../../src/form.js";

const bought = shareClaim("bought", exact(69), "imports");

const chart = (id: string, headline = "The finding") =>
  figure({
    id,
    headline: plain(headline),
    deck: plain("The measure"),
    alt: say`A bar of ${bought}`,
    form: {name: "empty", uses: [bought], layouts: () => [emptyLayout]}
  });

const story = notebook({
  slug: "story",
  title: plain("A story"),
  cells: [chart("first"), plain("and"), chart("second")]
});

const file = (figureId: string, width: number, content = `${figureId} – ${width}`): PublishedFile => ({
  name: `${figureId}-${width}.svg`,
  figure: figureId,
  format: "svg",
  width,
  height: 100,
  scheme: "light",
  content,
  time: 5
});

/** The manifest of a story of which these files are rendered. */
const manifestFor = (of: Notebook, files: readonly PublishedFile[], kept: readonly ManifestFigure[] = []) =>
  manifestOf(
    of,
    chartsOf(of).flatMap((each) => {
      const {id} = each.figure;
      const own = files.filter((made) => made.figure === id);
      return (
        manifestFigure(
          each.figure,
          own,
          kept.find((entry) => entry.id === id)
        ) ?? []
      );
    })
  );

test("manifestOf(story, figures) lists figures in reading order, files by width, with bytes and digest", () => {
  const files = [file("second", 320), file("first", 640), file("first", 320)];
  const manifest = manifestFor(story, files);
  expect(manifest).toMatchObject({generator: `nutgraf ${version}`, slug: "story", title: "A story"});
  expect(manifest.figures.map(({id}) => id)).toEqual(["first", "second"]);
  const [first] = manifest.figures;
  expect(first).toMatchObject({headline: "The finding", alt: "A bar of 69%", claims: ["bought"], record: "first.json"});
  const sha256 = createHash("sha256").update("first – 320").digest("hex");
  const picture = {format: "svg", width: 320, height: 100, scheme: "light"};
  expect(first?.files[0]).toEqual({file: "first-320.svg", ...picture, bytes: 13, sha256});
  expect(first?.files.map(({width}) => width)).toEqual([320, 640]);
});

test("manifestOf(story, figures) leaves out a figure that has no file, and every time", () => {
  const manifest = manifestFor(story, [file("second", 320)]);
  expect(manifest.figures.map(({id}) => id)).toEqual(["second"]);
  expect(manifestText(manifest)).not.toMatch(/time/);
});

test("manifestOf(story, figures) keeps the entries of other figures as they were, and of other widths", () => {
  const {figures: kept} = manifestFor(story, [file("first", 320), file("first", 640), file("second", 320)]);
  const cells = [chart("first", "Another finding"), chart("second", "Another finding")];
  const edited = notebook({...story, cells});
  const {figures} = manifestFor(edited, [file("first", 640, "anew")], kept);
  expect(figures[0]).toMatchObject({headline: "Another finding"});
  expect(figures[0]?.files).toMatchObject([
    {width: 320, bytes: 13},
    {width: 640, bytes: 4}
  ]);
  expect(figures[1]).toEqual(kept[1]);
});

test("notebook(spec) refuses a figure whose record would be the manifest", () => {
  expect(() => notebook({...story, cells: [chart("manifest")]})).toThrow(
    "invalid figure id: manifest (manifest.json is a file of the story)"
  );
});

test("manifestOf(story, figures) puts light before dark before the data, and leaves out what is kept out of version control", () => {
  const [light, dark] = [
    file("first", 640),
    {...file("first", 320), name: "first-320-dark.svg", format: "dark" as const}
  ];
  const data = {name: "first.csv", figure: "first", format: "csv" as const, content: "id", time: 0};
  const picture = {...data, name: "first-320@2x.png", format: "png" as const, content: new Uint8Array(3)};
  const [first] = manifestFor(story, [picture, data, dark, light]).figures;
  expect(first?.files.map((each) => each.file)).toEqual(["first-640.svg", "first-320-dark.svg", "first.csv"]);
  expect(first?.files[2]).not.toHaveProperty("width");
});

test("manifestText(manifest) is JSON with two spaces and a newline, the same every time, and reads back", () => {
  const manifest = manifestFor(story, [file("first", 320)]);
  const text = manifestText(manifest);
  expect(text).toMatch(/^\{\n {2}"generator": .*\}\n$/s);
  expect(manifestText(manifestFor(story, [{...file("first", 320), time: 99}]))).toBe(text);
  expect(readManifest(text, "manifest.json")).toEqual(manifest);
});

test.each([
  "",
  "{",
  "null",
  "[]",
  "{}",
  '{"figures": 1}',
  '{"figures": [null]}',
  '{"figures": [{"id": 1, "files": []}]}',
  '{"figures": [{"id": "first", "files": [{"file": "first-320.svg"}]}]}'
])("readManifest(%j) refuses what is no manifest", (text) => {
  expect(() => readManifest(text, "charts/story/manifest.json")).toThrow(
    "invalid manifest: charts/story/manifest.json (not one of nutgraf: move it, and render the story)"
  );
});

test("readManifest(text) refuses a figure whose files are none", () => {
  const wrong = JSON.stringify({figures: [{id: "first", files: [null]}]});
  expect(() => readManifest(wrong, "manifest.json")).toThrow("invalid manifest: manifest.json");
});
