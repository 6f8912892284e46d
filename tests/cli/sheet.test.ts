import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {notebookModule, story, workspace} from "./workspace.js";

const kinds = "--format svg,csv,sheet";
const without = (formats: string) => notebookModule().replace('slug: "story"', `slug: "story", without: ${formats}`);

describe("nutgraf render", () => {
  test(
    "writes the page of all stories, and keeps a story there that is not rendered now",
    {tags: "thorough"},
    async () => {
      const {run, read} = workspace({...story(), "notebooks/other.ts": notebookModule(["coal"], "other")});
      expect((await run(`render ${kinds}`)).code).toBe(0);
      const page = read("charts/index.html");
      const {document} = new JSDOM(page).window;
      const links = [...document.querySelectorAll("h2 a")].map((link) => link.getAttribute("href"));
      expect(links).toEqual(["other/index.html", "story/index.html"]);
      expect(document.querySelectorAll("article svg[role=img]")).toHaveLength(4);
      expect((await run(`render notebooks/story.ts ${kinds}`)).out).toMatch(/charts\/index\.html .*unchanged\n/);
      expect(read("charts/index.html")).toBe(page);
    }
  );

  test(
    "renders where another story is broken, names it, and leaves the page of all stories as it is",
    {tags: "thorough"},
    async () => {
      const {run, read, write} = workspace({...story(), "notebooks/other.ts": notebookModule(["coal"], "other")});
      await run(`render ${kinds}`);
      const page = read("charts/index.html");
      const [picture, list] = ["charts/other/coal-320.svg", "charts/other/manifest.json"];
      for (const [path, text, told] of [
        [picture, "<svg", "invalid picture: other/coal-320.svg (render its story again)"],
        [picture, "<html/>", "invalid picture: other/coal-320.svg (render its story again)"],
        [list, '{"generator": "nutgraf 0.1.0"', "invalid manifest: charts/other/manifest.json"],
        [
          list,
          read(list).replaceAll("coal-320.svg", "../../coal-320.svg"),
          "invalid manifest: charts/other/manifest.json"
        ]
      ] as const) {
        const before = read(path);
        write(path, text);
        write("charts/story/oil-320.svg", "changed by hand");
        const {code, err} = await run(`render notebooks/story.ts ${kinds}`);
        expect(err).toContain(`nutgraf: ${told}`);
        expect(err).toContain("charts/index.html is left as it is");
        expect(code).toBe(0);
        expect(read("charts/story/oil-320.svg")).toContain("<svg");
        expect(read("charts/index.html")).toBe(page);
        expect((await run("check notebooks/story.ts --rule stale")).out).toContain(told);
        write(path, before);
      }
    }
  );

  test("makes that page of what it renders now, with or without writing it", {tags: "thorough"}, async () => {
    const {run, read, write} = workspace(story());
    await run(`render ${kinds}`);
    write("other/story.ts", notebookModule().replace("A story", "Another story"));
    const {code, out} = await run(`render other/story.ts --check ${kinds}`);
    expect(code).toBe(2);
    expect(out).toMatch(/charts\/index\.html .*changed\n/);
    expect(read("charts/index.html")).not.toContain("Another story");
    await run(`render other/story.ts ${kinds}`);
    expect(read("charts/index.html")).toContain("Another story");
  });

  test(
    "removes a sheet, a data package and the page of all stories where they are published no more",
    {tags: "thorough"},
    async () => {
      const {run, snapshot, write} = workspace(story());
      await run(`render ${kinds}`);
      write("other/story.ts", without('["sheet", "csv"]'));
      const {out} = await run(`render other/story.ts ${kinds}`);
      for (const name of ["story/index\\.html", "story/datapackage\\.json", "index\\.html"]) {
        expect(out).toMatch(new RegExp(`^charts/${name} .*removed$`, "m"));
      }
      expect(Object.keys(snapshot()).filter((path) => /index\.html|datapackage/.test(path))).toEqual([]);
    }
  );

  test("leaves somebody’s own files of those names alone", {tags: "thorough"}, async () => {
    const {run, read, write} = workspace({
      ...story(),
      "charts/index.html": "by hand",
      "charts/site/manifest.json": '{"name": "a web app"}'
    });
    expect((await run(`render ${kinds}`)).code).toBe(0);
    expect(read("charts/index.html")).toBe("by hand");
    write("other/story.ts", without('["sheet", "csv"]'));
    write("charts/story/index.html", "by hand");
    write("charts/story/datapackage.json", '{"generator": "another press", "resources": []}');
    expect((await run(`render other/story.ts ${kinds}`)).code).toBe(0);
    expect(read("charts/story/index.html")).toBe("by hand");
    expect(read("charts/story/datapackage.json")).toContain("another press");
  });
});

describe("nutgraf check", () => {
  test("finds a sheet and a page of all stories that are not what would be rendered", {tags: "thorough"}, async () => {
    const {run, read, write} = workspace(story());
    await run("render --format svg,dark,inline,html,csv,sheet");
    expect((await run("check --rule stale")).code).toBe(0);
    for (const path of ["charts/index.html", "charts/story/index.html"]) {
      const text = read(path);
      write(path, text.replace("<main", "<main data-edited"));
      const {code, out} = await run("check --rule stale");
      expect(code).toBe(2);
      expect(out.match(/^ {2}stale {2}\S+$/gm)).toEqual([`  stale  ${path}`]);
      write(path, text);
    }
  });
});
