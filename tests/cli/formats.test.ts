import {readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {mainWidths, widths} from "../published/storyFolder.js";
import {notebookModule, story, workspace} from "./workspace.js";

const charts = (files: Readonly<Record<string, string>>) =>
  Object.keys(files)
    .filter((path) => path.startsWith("charts/story/"))
    .map((path) => path.slice("charts/story/".length));

/** What is written of one figure and kept in version control. */
const kept = [
  ...widths.flatMap((width) => [`oil-${width}-dark.svg`, `oil-${width}.svg`]),
  ...mainWidths.map((width) => `oil-${width}.inline.svg`),
  "oil.csv",
  "oil.frame.html",
  "oil.html",
  "oil.json",
  "datapackage.json",
  "index.html",
  "manifest.json",
  "nutgraf-figure.js",
  "nutgraf-sans.css",
  "nutgraf-sans-400.woff2",
  "nutgraf-sans-600.woff2",
  "nutgraf-sans-700.woff2",
  "OFL.txt"
].sort();

describe("nutgraf render --format", () => {
  test("writes every format by default", async () => {
    const {run, snapshot} = workspace(story());
    const {code, err} = await run("render");
    expect({code, err}).toEqual({code: 0, err: ""});
    const written = charts(snapshot());
    const pictures = [
      "oil-1000@2x.png",
      "oil-320@2x.png",
      "oil-640@2x.png",
      "oil-email@3x.png",
      "oil-card.png",
      "oil-square.png"
    ];
    const print = ["oil-52.4mm.pdf", "oil-108mm.pdf"];
    expect(written).toEqual(expect.arrayContaining([...kept, ...pictures, ...print]));
  });

  test("writes those that are named, and refuses one that is not known", async () => {
    const {run, snapshot} = workspace(story());
    expect((await run("render --format csv,dark --width 640")).code).toBe(0);
    const written = ["oil-640-dark.svg", "oil.csv", "oil.json", "datapackage.json", "manifest.json"];
    expect(charts(snapshot()).sort()).toEqual(written.sort());
    expect(await run("render --format svgs")).toMatchObject({
      code: 1,
      err: "nutgraf: unknown format: svgs (did you mean svg?)\n"
    });
    expect((await run("render --format ,")).err).toContain("missing format (of svg, dark, inline,");
  });

  test("--check leaves pixels and print alone unless they are named", {tags: "thorough"}, async () => {
    const {run, folder} = workspace(story());
    await run("render --format svg,dark,inline,html,csv,sheet");
    expect((await run("render --check")).code).toBe(0);
    const {code, out} = await run("render --check --format png");
    expect(code).toBe(2);
    expect(out).toMatch(/oil-640@2x\.png .* new\n/);
    expect(() => readFileSync(join(folder, "charts/story/oil-640@2x.png"))).toThrow("ENOENT");
  });

  test("--print-width prints at other widths, and refuses what is none", {tags: "thorough"}, async () => {
    const {run, snapshot} = workspace(story());
    await run("render --format pdf --print-width 75.5,75.5");
    expect(charts(snapshot())).toEqual(expect.arrayContaining(["oil-75.5mm.pdf"]));
    const {out} = await run("render --format pdf");
    expect(out).toMatch(/oil-75\.5mm\.pdf .*removed/);
    expect((await run("render --print-width x")).err).toBe("nutgraf: invalid print width: x (in mm)\n");
    expect((await run("render --format pdf --print-width 30")).err).toContain(
      "invalid width: 30 mm (38.81 to 400 mm): figure oil"
    );
  });

  test("a notebook can publish without some, and what was published of those goes", async () => {
    const {run, snapshot, write} = workspace(story());
    await run("render --format svg,dark,html,csv");
    const without = 'slug: "story", without: ["dark", "csv"]';
    write("other/story.ts", notebookModule().replace('slug: "story"', without));
    const {out} = await run("render other/story.ts --format svg,dark,html,csv");
    expect(out).toMatch(/oil-640-dark\.svg .*removed/);
    expect(out).toMatch(/oil\.csv .*removed/);
    const left = charts(snapshot());
    expect(left.filter((name) => /dark|csv/.test(name))).toEqual([]);
    const snippet = snapshot()["charts/story/oil.html"] ?? "";
    expect(snippet).toContain("oil-320.svg");
    expect(snippet).not.toMatch(/dark|csv/);
    write("wrong/story.ts", notebookModule().replace('slug: "story"', 'slug: "story", without: ["gif"]'));
    expect((await run("render wrong/story.ts")).err).toContain(
      "unknown format: gif (one of svg, dark, inline, png, pdf, outline, design, html, csv, sheet): notebook story"
    );
  });

  test(
    "a notebook says at which widths it is published, and check asks for no others",
    {tags: "thorough"},
    async () => {
      const own = 'slug: "story", widths: [640, 320], printWidths: [75.5], without: ["dark"]';
      const module = notebookModule().replace('slug: "story"', own);
      const {run, snapshot, write} = workspace({...story(), "notebooks/story.ts": module});
      expect(await run("render")).toMatchObject({code: 0, err: ""});
      const written = charts(snapshot());
      expect(written.filter((name) => /^oil-\d+\.svg$/.test(name))).toEqual(["oil-320.svg", "oil-640.svg"]);
      expect(written.filter((name) => name.endsWith(".pdf"))).toEqual(["oil-75.5mm.pdf"]);
      expect(snapshot()["charts/story/index.html"]?.match(/print, [\d.]+ mm/g)).toEqual(["print, 75.5 mm"]);
      expect((await run("check --rule stale")).out).toContain("0 errors, 0 warnings");
      await run("render --width 500 --format svg");
      await run("render");
      expect(charts(snapshot())).not.toContain("oil-500.svg");
      write("notebooks/story.ts", module.replace("[640, 320]", "[640, 320, 800]"));
      expect((await run("check --rule stale")).out).toContain("oil-800.svg");
      write("notebooks/story.ts", module.replace("[640, 320]", "[640, 64]"));
      expect((await run("render")).err).toContain("invalid width: 64 (whole px from 240 to 4000): notebook story");
    }
  );

  test(
    "a card of which only the words found room is told by the render and by the check",
    {tags: "thorough"},
    async () => {
      const long = "The measure goes on. ".repeat(60);
      const module = notebookModule().replace("alt: say", `card: {deck: say\`${long}\`},\n    alt: say`);
      const {run} = workspace({...story(), "notebooks/story.ts": module});
      const told = "charts/story/oil-card.png has words only: its chart found no room beside them";
      const {code, err} = await run("render");
      expect({code, err}).toMatchObject({code: 0});
      expect(err).toContain(told);
      expect((await run("check --rule decimals")).out).toContain(told);
    }
  );

  test("removes pages and data of figures that are gone, and leaves somebody’s own alone", async () => {
    const {run, snapshot, write} = workspace(story(["oil", "gas"]));
    await run("render --format svg,html,csv");
    write("charts/story/notes.html", "by hand");
    write("charts/story/prices.csv", "by hand");
    write("other/story.ts", notebookModule(["oil"]));
    await run("render other/story.ts --format svg,html,csv");
    const left = charts(snapshot());
    expect(left.filter((name) => name.startsWith("gas"))).toEqual([]);
    expect(left).toEqual(expect.arrayContaining(["notes.html", "prices.csv", "nutgraf-figure.js"]));
    write("without/story.ts", notebookModule(["oil"]).replace('slug: "story"', 'slug: "story", without: ["html"]'));
    await run("render without/story.ts --format svg,csv");
    expect(charts(snapshot())).not.toContain("nutgraf-figure.js");
    write("charts/story/nutgraf-figure.js", "by hand");
    expect((await run("render other/story.ts --format svg,html,csv")).err).toContain(
      "foreign file: charts/story/nutgraf-figure.js"
    );
  });

  test("a snippet offers what is published of its figure, though only it is rendered", async () => {
    const {run, read} = workspace(story());
    await run("render --format svg --width 320,500");
    await run("render --format html");
    const page = read("charts/story/oil.html");
    expect(page).toContain('<img src="oil-320.svg" width="384"');
    expect(page).toContain('<source media="(min-width: 548px)" srcset="oil-500.svg" width="600"');
    expect(page).not.toContain("dark");
  });

  test(
    "formats can be rendered in any order and in parts, and the pages come with the pictures that they show",
    {tags: "thorough"},
    async () => {
      const {run: whole, snapshot: all} = workspace(story());
      await whole("render --format svg,dark,inline,html,csv,sheet");
      const {run, snapshot} = workspace(story());
      expect(await run("render --format html,csv")).toMatchObject({code: 0, err: ""});
      expect(charts(snapshot())).toEqual(expect.arrayContaining(["oil-320.svg", "oil.html", "oil.csv"]));
      expect(charts(snapshot()).filter((name) => name.includes("dark"))).toEqual([]);
      expect(await run("render --format dark,inline,html,csv,sheet")).toMatchObject({code: 0, err: ""});
      expect(snapshot()).toEqual(all());
      const {run: none, write} = workspace(story());
      write("notebooks/story.ts", notebookModule().replace('slug: "story"', 'slug: "story", without: ["svg"]'));
      expect((await none("render --format html")).err).toContain(
        "missing picture: figure oil is not published in the light scheme (render svg)"
      );
    }
  );

  test("a figure cannot have the name of a file of its story", async () => {
    const {run} = workspace(story(["index"]));
    expect((await run("render")).err).toContain("invalid figure id: index (index.html is a file of the story)");
  });
});
