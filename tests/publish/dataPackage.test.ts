import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {csvParse} from "d3";
import {expect, test} from "vitest";
import {figure} from "../../src/figure/figure.js";
import {bars} from "../../src/forms/bars/bars.js";
import {phrase} from "../../src/words/phrase.js";
import story from "../../notebooks/israel-azerbaijan.js";
import {chartsOf} from "../../src/story/notebook.js";
import {dataPackage} from "../../src/publish/files/data/dataPackage.js";
import {hardTables} from "../forms/samples/dataSets.js";
import {readManifest} from "../../src/publish/plan/manifest.js";

const folder = resolve(import.meta.dirname, "../../charts", story.slug);
const read = (name: string) => readFileSync(join(folder, name), "utf8");
const manifest = readManifest(read("manifest.json"), "manifest.json");
const descriptor = JSON.parse(dataPackage(story, manifest));

test("dataPackage(story, manifest) is what is published, a Data Package of version 2", () => {
  expect(dataPackage(story, manifest)).toBe(read("datapackage.json"));
  expect(descriptor.$schema).toBe("https://datapackage.org/profiles/2.0/datapackage.json");
  expect(descriptor).toMatchObject({name: story.slug, title: story.title.text, licenses: [story.licence]});
  expect(descriptor.name).toMatch(/^[a-z0-9._-]+$/);
});

test("dataPackage(story, manifest) lists the data of every figure with size and digest, and columns that it has", () => {
  expect(descriptor.resources.map(({name}: {name: string}) => name)).toEqual(
    chartsOf(story).map(({figure}) => figure.id)
  );
  for (const {path, bytes, hash, schema, encoding, mediatype} of descriptor.resources) {
    const text = read(path);
    expect(bytes).toBe(Buffer.byteLength(text));
    expect(hash).toBe(`sha256:${createHash("sha256").update(text).digest("hex")}`);
    expect({encoding, mediatype}).toEqual({encoding: "utf-8", mediatype: "text/csv"});
    const rows = csvParse(text);
    expect(schema.fields.map(({name}: {name: string}) => name)).toEqual(rows.columns);
    for (const {name, type} of schema.fields as {name: string; type: string}[]) {
      const wrong = rows.filter((row) => type === "number" && row[name] !== "" && Number.isNaN(Number(row[name])));
      expect(wrong, `${path} ${name}`).toEqual([]);
    }
    expect(new Set(rows.map((row) => row["id"])).size).toBe(rows.length);
  }
});

test("dataPackage(story, manifest) names every source that is credited, once, with its address", () => {
  const titles = descriptor.sources.map(({title}: {title: string}) => title);
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles[0]).toBe("Stockholm International Peace Research Institute (SIPRI), as cited in the article");
  expect(descriptor.sources.every(({path = "https://"}: {path?: string}) => path.startsWith("https://"))).toBe(true);
});

test("dataPackage(story, manifest) names no licence and no source where there is none", () => {
  const {licence, ...rest} = story;
  expect(licence).toBeDefined();
  const bare = JSON.parse(dataPackage({...rest, cells: []}, {...manifest, figures: []}));
  expect(bare).not.toHaveProperty("licenses");
  expect(bare).not.toHaveProperty("sources");
  expect(bare.resources).toEqual([]);
});

test("dataPackage(story, manifest) names who says the numbers of a figure that draws a table and no claim", () => {
  const said = phrase("Made-up rents");
  const form = bars(hardTables["eight rows"]!, {name: "place", value: "value"});
  const cells = [figure({id: "rents", headline: said, deck: said, form})];
  const {sources} = JSON.parse(dataPackage({...story, cells}, {...manifest, figures: []}));
  expect(sources).toEqual([{title: "Statistical office"}]);
});
