import {describe, expect, test} from "vitest";
import {notebookModule, story, workspace} from "./workspace.js";

/** A story that is published in pictures and pages. */
async function published(files = story()) {
  const space = workspace(files);
  expect((await space.run("render --format svg,dark,html,csv")).err).toBe("");
  return space;
}

describe("nutgraf embed", () => {
  test("prints the published snippet", async () => {
    const {run, read, snapshot} = await published();
    const before = snapshot();
    expect(await run("embed oil")).toEqual({code: 0, out: read("charts/story/oil.html"), err: ""});
    expect((await run("embed oil --kind picture --slot page")).out).toContain('media="(min-width: 1048px)"');
    const light = (await run("embed oil --scheme light")).out;
    expect(light).not.toContain("dark");
    expect(light).toContain('srcset="oil-320.svg"');
    expect(snapshot()).toEqual(before);
  });

  test("--base puts the address of the folder before every file, with one slash between", async () => {
    const {run} = await published();
    for (const base of ["https://example.org/charts", "https://example.org/charts/"]) {
      const {out} = await run(`embed oil --base ${base}`);
      const files = [...out.matchAll(/(?:src|srcset|href)="([^"]*oil[^"]+)"/g)].map(([, file = ""]) => file);
      expect(files).toHaveLength(5);
      for (const file of files) expect(file).toMatch(/^https:\/\/example\.org\/charts\/oil[-.\w]+$/);
    }
    for (const base of ["javascript:alert(1)//", 'a"b', "a b"]) {
      const {runWords} = workspace(story());
      const {code, err} = await runWords(["embed", "oil", "--base", base]);
      expect({code, err}).toEqual({code: 1, err: `nutgraf: invalid base: ${base}\n`});
    }
  });

  test("--kind inline prints the drawing, at the width that is asked for", async () => {
    const {run, read} = await published();
    await run("render --format inline");
    expect((await run("embed oil --kind inline")).out).toBe(read("charts/story/oil-640.inline.svg"));
    expect((await run("embed oil --kind inline --width 320")).out).toBe(read("charts/story/oil-320.inline.svg"));
    expect((await run("embed oil --kind inline --width 330")).err).toBe(
      "nutgraf: missing picture: figure oil at 330 px (published: 320, 640, 1000)\n"
    );
  });

  test("--kind img and email print one PNG whose text says name and finding", async () => {
    const {run} = await published();
    const alt = "Azerbaijan supplies more than 30% of the oil. Grid: more than 30% of the oil.";
    const {out} = await run("embed oil --kind img");
    expect(out).toMatch(/^<img src="oil-640@2x\.png" width="640" height="\d+" alt="[^"]+">\n$/);
    expect(out).toContain(`alt="${alt}"`);
    const mail = (await run("embed oil --kind email")).out;
    expect(mail).toMatch(/<img src="oil-email@2x\.png" width="600" height="\d+"/);
    expect(mail).toContain(`alt="${alt}"`);
    expect(mail).toContain("Figure as given in the article, which names no source");
  });

  test("--kind iframe prints a frame as high as the highest layout, with the figure’s page", async () => {
    const {run, read} = await published();
    const {out} = await run("embed oil --kind iframe");
    const height = Number(/height="(\d+)"/.exec(out)?.[1]);
    const {figures} = JSON.parse(read("charts/story/manifest.json"));
    const highest = Math.max(...figures[0].files.flatMap((file: {height?: number}) => file.height ?? []));
    // Two lines of caption at least, and not half a figure of nothing; Chromium says whether it is enough.
    expect(height).toBeGreaterThanOrEqual(highest + 48);
    expect(height).toBeLessThan(highest + 160);
    expect(out).toContain('src="oil.frame.html" title="Azerbaijan supplies more than 30% of the oil"');
    expect(read("charts/story/oil.frame.html")).toMatch(/^<!doctype html>\n/);
  });

  test("refuses what is not there, with the way out", async () => {
    const {run, write} = await published();
    const said = async (words: string) => (await run(words)).err;
    expect(await said("embed oli")).toBe("nutgraf: unknown figure: oli (did you mean oil?)\n");
    expect(await said("embed oil --kind imh")).toBe("nutgraf: unknown kind: imh (did you mean img?)\n");
    expect(await said("embed oil --slot wide")).toBe("nutgraf: unknown slot: wide (one of article, page)\n");
    expect(await said("embed oil --scheme dark")).toBe("nutgraf: unknown scheme: dark (one of auto, light)\n");
    expect(await said("embed oil --width x")).toBe("nutgraf: invalid width: x (a published width in px)\n");
    expect(await said("embed")).toBe("nutgraf: missing figure (nutgraf embed FIGURE)\n");
    expect(await said("embed oil -o elsewhere")).toBe("nutgraf: unpublished figure: oil (run nutgraf render)\n");
    write("notebooks/other.ts", notebookModule(["oil"], "other"));
    expect(await said("embed oil")).toBe("nutgraf: ambiguous figure: oil (one of other/oil, story/oil)\n");
    expect((await run("embed story/oil")).code).toBe(0);
    write("without/story.ts", notebookModule().replace('slug: "story"', 'slug: "story", without: ["png"]'));
    expect(await said("embed oil without/story.ts --kind img")).toBe(
      "nutgraf: unpublished format: png: notebook story is published without it\n"
    );
  });

  test("prints its usage", async () => {
    const {run} = workspace();
    expect((await run("embed --help")).out).toMatch(/^usage: nutgraf embed FIGURE .*--base URL/s);
    expect((await run("help embed")).out).toBe((await run("embed -h")).out);
  });
});
