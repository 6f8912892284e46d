import {execFile} from "node:child_process";
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {promisify} from "node:util";
import {describe, expect, test} from "vitest";
import {chartsOf} from "../src/story/notebook.js";
import {renderPDF} from "../src/publish/files/print/pdf.js";
import {renderSVG} from "../src/render.js";
import {misplaced, misstated, sha256, type StoryFolder, widths} from "./published/storyFolder.js";
import {notebooks} from "./stories.js";
import {testSome} from "./testSome.js";

const root = resolve(import.meta.dirname, "..");
const charts = join(root, "charts");

const stories = notebooks.map((notebook) => ({
  name: notebook.slug,
  notebook,
  published: publishedIn(join(charts, notebook.slug))
}));

/** The files of a folder by name; none where there is no folder. */
function publishedIn(folder: string): StoryFolder {
  const all = existsSync(folder) ? readdirSync(folder, {recursive: true, encoding: "utf8"}) : [];
  const names = all.filter((name) => !/\.(png|pdf)$/.test(name));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

test("charts/ holds the folders of the notebooks and the page of all stories, and nothing else", () => {
  expect(stories).not.toEqual([]);
  expect(readdirSync(charts).sort()).toEqual(["index.html", ...stories.map(({notebook}) => notebook.slug)].sort());
});

describe.each(stories)("the charts of $name", ({name, notebook, published}) => {
  test("the notebook, its data and its charts have one name", () => {
    expect(existsSync(join(root, "data", name))).toBe(true);
  });

  test("every figure is there in every format and at every width, and nothing else is", () => {
    expect(chartsOf(notebook)).not.toEqual([]);
    expect(misplaced(notebook, published)).toEqual([]);
  });

  test("the manifest lists what is there", () => {
    expect(misstated(notebook, published)).toEqual([]);
  });

  describe.each(chartsOf(notebook).map((chart, turn) => ({id: chart.figure.id, chart, turn})))("figure $id", (each) => {
    const {id, chart, turn} = each;
    const isNext = (_: number, index: number) => index === turn % widths.length;
    testSome(widths, isNext)("renderSVG draws at %i px what is published, light and dark", async (width) => {
      expect(await renderSVG(chart, {width})).toBe(published.get(`${id}-${width}.svg`));
      expect(await renderSVG(chart, {width, scheme: "dark"})).toBe(published.get(`${id}-${width}-dark.svg`));
    });
  });

  test("misplaced names a file that is missing and one that is orphaned", () => {
    const first = `${chartsOf(notebook)[0]?.figure.id}-${widths[0]}.svg`;
    const spoilt = new Map([...published].filter(([file]) => file !== first).concat([["gone-320.svg", ""]]));
    expect(misplaced(notebook, spoilt)).toEqual([`missing: ${first}`, "orphaned: gone-320.svg"]);
  });

  test("misstated catches a manifest with another digest, size, headline, record or list", () => {
    const manifest = published.get("manifest.json") ?? "";
    for (const [from, to] of [
      [/"sha256": "./, '"sha256": "g'],
      [/"bytes": /, '"bytes": 1'],
      [/"height": /, '"height": 1'],
      [/"headline": "/, '"headline": "Not '],
      [/"title": "/, '"title": "Not '],
      [/"files": \[/, '"record": "other.json", "files": ['],
      [/\{\s+"file"[^}]+\},/, ""]
    ] as const) {
      const spoilt = manifest.replace(from, to);
      expect(spoilt).not.toBe(manifest);
      expect(misstated(notebook, new Map([...published, ["manifest.json", spoilt]]))).not.toEqual([]);
    }
  });
});

test("another process, time zone, language and order draw and print the same bytes", {tags: "thorough"}, async () => {
  const {stdout} = await promisify(execFile)(process.execPath, ["--import", "tsx", "tests/published/backwards.ts"], {
    cwd: root,
    env: {
      ...process.env,
      TZ: "Asia/Tokyo",
      LANG: "de_DE",
      LC_ALL: "tr_TR",
      CI: "",
      VITEST: "",
      NODE_ENV: "",
      JEST_WORKER_ID: ""
    }
  });
  const elsewhere = JSON.parse(stdout) as {readonly digests: Readonly<Record<string, string>>; readonly zone: string};
  expect(elsewhere.zone).toBe("Asia/Tokyo");
  const here: Record<string, string> = {};
  for (const {notebook, published} of stories) {
    const pictures = [...published].filter(([file]) => /(?<!\.inline)\.svg$/.test(file));
    for (const [file, text] of pictures) here[`${notebook.slug}/${file}`] = sha256(text);
    for (const chart of chartsOf(notebook)) {
      here[`${notebook.slug}/${chart.figure.id}-108mm.pdf`] = sha256(await renderPDF(chart, {width: 108}));
    }
  }
  expect(elsewhere.digests).toEqual(here);
});
