import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {JSDOM} from "jsdom";
import {describe, expect, onTestFinished, test, vi} from "vitest";
import type {Notebook} from "../../src/story/notebook.js";
import {writeChanges} from "../../src/publish/plan/folder.js";
import type {PublishedFormat} from "../../src/story/formats.js";
import type {FiguresFrom} from "../../src/publish/plan/renderOptions.js";
import {planStory} from "../../src/publish/plan/publishStory.js";
import {renderedFigures} from "../../src/publish/plan/renderedFigures.js";
import {say} from "../../src/words/say.js";
import {oilFigure, sampleStory} from "./sampleStory.js";

const formats: readonly PublishedFormat[] = ["svg", "dark", "inline", "html", "csv", "sheet"];

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "nutgraf-sheet-"));
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
  return folder;
}

async function sheetOf(story: Notebook): Promise<{readonly text: string; readonly files: ReadonlyMap<string, string>}> {
  const {changes} = await planStory(story, emptyFolder(), {formats});
  const files = new Map(changes.map(({name, content}) => [name, String(content)]));
  return {text: files.get("index.html") ?? "", files};
}

let planned: ReturnType<typeof sheetOf> | undefined;

/** The sheet of a story of one figure, planned once for all the tests that look at it. */
const oilSheet = () => (planned ??= sheetOf(sampleStory([oilFigure("oil")])));

let plannedOfTwo: ReturnType<typeof sheetOf> | undefined;

/** The same of a story of two figures. */
const twoSheets = () => (plannedOfTwo ??= sheetOf(sampleStory([oilFigure("oil"), oilFigure("gas")])));

/** What in a page would be fetched, or lead to another page than a file beside it or a named site. */
function reachesOut(text: string): string[] {
  const {document} = new JSDOM(text).window;
  const fetching = [
    ...document.querySelectorAll("img, iframe, object, embed, link, source, video, audio, script[src], use")
  ];
  const urls = document.querySelector("style")?.textContent?.match(/url\((?!data:)[^)]*\)|@import/g) ?? [];
  return [...fetching.map(({outerHTML}) => outerHTML), ...urls];
}

const scripts = (text: string) => [...new JSDOM(text).window.document.querySelectorAll("script")].length;

describe("contactSheet", () => {
  test("shows every figure in all its widths and schemes, and no file that is not published", async () => {
    const {text, files} = await twoSheets();
    const {document} = new JSDOM(text).window;
    const sizes = (id: string) =>
      [...document.querySelectorAll(`#figure-${id} svg`)].map(
        (svg) => `${svg.getAttribute("width")} ${svg.closest(".light, .dark, .canvases")?.className}`
      );
    const all = ["320 light", "640 light", "1000 light", "320 dark", "640 dark", "1000 dark"].concat(
      "198 light print",
      "408 light print",
      "600 canvases",
      "540 canvases"
    );
    expect(sizes("oil")).toEqual(all);
    expect(sizes("gas")).toEqual(all);
    const links = [...document.querySelectorAll("a[download]")].map((link) => link.getAttribute("href") ?? "");
    expect(links.filter((href) => !files.has(href) && !/\.(png|pdf)$/.test(href))).toEqual([]);
    const own = [...files.keys()].filter((name) => /^oil[-.]/.test(name));
    expect(links).toEqual(expect.arrayContaining(own));
    expect(links).toEqual(
      expect.arrayContaining(["oil-640@2x.png", "oil-card.png", "oil-square.png", "oil-108mm.pdf"])
    );
  });

  test("shows no card of a story without PNG, and no print of one without PDF", {tags: "thorough"}, async () => {
    const {text} = await sheetOf(sampleStory([oilFigure("oil")], {without: ["png", "pdf"]}));
    const {document} = new JSDOM(text).window;
    expect(document.querySelectorAll(".picture svg")).toHaveLength(6);
    expect(document.querySelectorAll(".canvas")).toHaveLength(0);
  });

  test(
    "shows the pictures that come with the figures, such as from threads, and draws those that do not",
    {tags: "thorough"},
    async () => {
      const story = sampleStory([oilFigure("oil"), oilFigure("gas")]);
      const figuresFrom: FiguresFrom = async function* (...words) {
        for await (const {part, ...figure} of renderedFigures(...words)) {
          const pictures = (part?.pictures ?? []).map((each) => ({...each, markup: `<svg class="made-elsewhere"/>`}));
          yield {...figure, part: part && figure.id === "oil" ? {...part, pictures} : null};
        }
      };
      const {changes} = await planStory(story, emptyFolder(), {formats, figuresFrom});
      const page = new JSDOM(String(changes.find(({name}) => name === "index.html")?.content)).window.document;
      expect(page.querySelectorAll("#figure-oil svg.made-elsewhere")).toHaveLength(6);
      expect(page.querySelectorAll("#figure-gas .picture svg")).toHaveLength(6);
      expect(page.querySelectorAll("#figure-gas svg.made-elsewhere")).toHaveLength(0);
    }
  );

  test(
    "says each figure once to a screen reader, in order of headings, with every id once",
    {tags: "thorough"},
    async () => {
      const {text} = await oilSheet();
      const {document} = new JSDOM(text).window;
      const heard = [...document.querySelectorAll("svg[role=img]")].filter((svg) => !svg.closest("[aria-hidden=true]"));
      expect(heard.map((svg) => svg.querySelector("title")?.textContent)).toEqual([
        "Azerbaijan supplies more than 30% of the oil"
      ]);
      const levels = [...document.querySelectorAll("h1, h2, h3")].map(({localName}) => Number(localName[1]));
      expect(levels[0]).toBe(1);
      expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
      const ids = [...document.querySelectorAll("[id]")].map(({id}) => id);
      expect(ids).toHaveLength(new Set(ids).size);
      const named = [...document.querySelectorAll("[aria-labelledby], [for], [data-copy], a[href^='#']")].map(
        (element) =>
          element.getAttribute("aria-labelledby") ??
          element.getAttribute("for") ??
          element.getAttribute("data-copy") ??
          element.getAttribute("href")?.slice(1)
      );
      expect(named.filter((id) => !ids.includes(id ?? ""))).toEqual([]);
    }
  );

  test("stands alone, and reachesOut finds what would not", {tags: "thorough"}, async () => {
    const {text} = await oilSheet();
    expect(reachesOut(text)).toEqual([]);
    expect(text).toMatch(/Content-Security-Policy" content="default-src 'none'; style-src 'nonce-/);
    expect(text.match(/@font-face/g)).toHaveLength(3);
    expect(reachesOut(text.replace("</main>", '<img src="oil-640.svg"></main>'))).toHaveLength(1);
    expect(reachesOut(text.replace("<style", "<link href='a.css'><style"))).toHaveLength(1);
    expect(reachesOut(text.replace("url(data:", "url(https://example.org/"))).toHaveLength(1);
  });

  test("prints a hostile text as text", {tags: "thorough"}, async () => {
    const hostile = say`</title><script>alert()</script> "&" ${oilFigure("x").figure.headline}`;
    const story = sampleStory([oilFigure("oil", {headline: hostile, alt: hostile})], {title: hostile});
    const {text} = await sheetOf(story);
    expect(scripts(text)).toBe(1);
    const {document} = new JSDOM(text).window;
    expect(document.title).toBe(`${hostile.text}: contact sheet`);
    expect(document.querySelector("#figure-oil h2")?.textContent).toBe(hostile.text);
    expect(document.querySelector("#alt-oil")?.textContent).toBe(hostile.text);
    expect(
      scripts(text.replaceAll("&lt;script&gt;alert()&lt;/script&gt;", "<script>alert()</script>"))
    ).toBeGreaterThan(1);
  });

  test("has the same bytes each time", {tags: "thorough"}, async () => {
    const again = await sheetOf(sampleStory([oilFigure("oil")]));
    expect(again.text).toBe((await oilSheet()).text);
    expect((await sheetOf(sampleStory([oilFigure("gas")]))).text).not.toBe(again.text);
  });

  test("lists a claim with what it stands for, who says so and where it is shown", {tags: "thorough"}, async () => {
    const {text} = await twoSheets();
    const row = new JSDOM(text).window.document.querySelector("#claim-oil-share");
    const cells = [...(row?.children ?? [])].map((cell) => cell.textContent);
    expect(cells).toEqual([
      "oil share",
      "more than 30%oil-share",
      "above 30%no upper end stated",
      "the oil bought (not stated)",
      "not stated",
      "The article, which names no source",
      "elsewhere",
      "oil, gas"
    ]);
  });

  test("offers no embed and no file of a format that the story is published without", {tags: "thorough"}, async () => {
    const {text} = await sheetOf(sampleStory([oilFigure("oil")], {without: ["png", "pdf", "html", "csv", "dark"]}));
    const {document} = new JSDOM(text).window;
    expect([...document.querySelectorAll(".embeds summary b")].map((kind) => kind.textContent)).toEqual([
      "picture",
      "inline",
      "amp"
    ]);
    expect([...document.querySelectorAll(".downloads dt")].map((term) => term.textContent)).toEqual([
      "SVG, light",
      "SVG, inline",
      "Data"
    ]);
    expect(document.querySelectorAll(".dark")).toHaveLength(0);
    expect(text).not.toMatch(/href="[^"]*(\.csv|datapackage\.json|\.png|\.pdf)"/);
  });
});

describe("the verdict of a contact sheet", () => {
  const long = say`Azerbaijan supplies ${oilFigure("x").figure.headline} that the country buys in all of its purchases on the open market`;

  test("is good for a figure without violations, and says how much was looked at", {tags: "thorough"}, async () => {
    const {text} = await oilSheet();
    const {document} = new JSDOM(text).window;
    expect(document.querySelectorAll(".failed")).toHaveLength(0);
    expect(document.querySelector("#figure-oil .verdict")?.textContent).toBe("No violations");
    expect(document.querySelector("#figure-oil .verdict + .muted")?.textContent).toMatch(
      /^\d+ rules, applied to 6 files$/
    );
    expect(document.querySelector("footer")?.textContent).toContain("did not look at the article");
  });

  test(
    "names the violations of a spoilt figure, and marks it where the page lists it",
    {tags: "thorough"},
    async () => {
      const {text} = await sheetOf(sampleStory([oilFigure("oil", {headline: long}), oilFigure("gas")]));
      const {document} = new JSDOM(text).window;
      expect([...document.querySelectorAll("article.failed")].map(({id}) => id)).toEqual(["figure-oil"]);
      expect(document.querySelector("#figure-oil .findings")?.textContent).toMatch(
        /^headline-long \(warning\) all 6 files: .*: found \d+ words; expected at most 15/
      );
      expect(document.querySelectorAll(".contents .failed")).toHaveLength(1);
      expect(document.querySelector(".masthead > .verdict")?.textContent).toBe("1 warning");
    }
  );

  test("gives the reason of a waiver, and takes one that waives nothing for an error", {tags: "thorough"}, async () => {
    const waived = oilFigure("oil", {headline: long, waivers: [{rule: "headline-long", reason: "a long name"}]});
    const unused = oilFigure("gas", {waivers: [{rule: "greyscale", reason: "once"}]});
    const {text} = await sheetOf(sampleStory([waived, unused]));
    const {document} = new JSDOM(text).window;
    expect(document.querySelector("#figure-oil .verdict")?.textContent).toBe("No violations, 1 waived");
    expect(document.querySelector("#figure-oil .waived")?.textContent).toContain("Reason: a long name");
    expect(document.querySelector("#figure-gas .findings")?.textContent).toMatch(/^waiver-unused \(error\)/);
  });
});

describe("the script of a contact sheet", () => {
  async function opened() {
    const {text, files} = await oilSheet();
    const copied: string[] = [];
    const {window} = new JSDOM(text, {
      runScripts: "dangerously",
      beforeParse(view) {
        const clipboard = {writeText: async (words: string) => void copied.push(words)};
        Object.defineProperty(view.navigator, "clipboard", {value: clipboard});
      }
    });
    onTestFinished(() => window.close());
    const press = async (id: string) => {
      window.document.querySelector<HTMLElement>(`[data-copy="${id}"]`)?.click();
      await vi.waitFor(() => expect(window.document.querySelector("#status")?.textContent).toBe("Copied"));
      return copied.at(-1);
    };
    return {window, files, press, text};
  }

  test("copies the drawing as its file has it, and a code as it stands", async () => {
    const {files, press} = await opened();
    expect(await press("picture-oil-320-light")).toBe(files.get("oil-320.inline.svg"));
    expect(await press("code-picture-oil")).toBe(files.get("oil.html")?.trimEnd());
  });

  test("puts the address of the files before their names, in the codes and what is copied", async () => {
    const {window, press} = await opened();
    const field = window.document.querySelector<HTMLInputElement>("#address");
    if (!field) throw new Error("missing field");
    field.value = ' https://example.org/a "b&c ';
    field.dispatchEvent(new window.Event("input"));
    expect(await press("code-iframe-oil")).toContain('src="https://example.org/a%20&quot;b&amp;c/oil.frame.html"');
    field.value = "";
    field.dispatchEvent(new window.Event("input"));
    expect(await press("code-iframe-oil")).toContain('src="oil.frame.html"');
  });

  test("shows its buttons only where it runs; the codes stand in the page without it", {tags: "thorough"}, async () => {
    const {window, text} = await opened();
    const still = new JSDOM(text).window.document;
    expect([...still.querySelectorAll("button")].filter((button) => !button.hidden)).toEqual([]);
    expect([...window.document.querySelectorAll("button")].filter((button) => button.hidden)).toEqual([]);
    expect(still.querySelectorAll("details pre")).toHaveLength(8);
  });
});

describe("planStory", () => {
  test("leaves the sheet as it is where only some figures are rendered", {tags: "thorough"}, async () => {
    const out = emptyFolder();
    const story = sampleStory([oilFigure("oil"), oilFigure("gas")]);
    const {folder, changes} = await planStory(story, out, {formats});
    await writeChanges(folder, changes);
    const part = await planStory(story, out, {formats, only: ["gas"]});
    expect(part.changes.map(({name}) => name)).not.toContain("index.html");
    expect((await planStory(story, out, {formats})).changes.filter(({state}) => state !== "unchanged")).toEqual([]);
  });

  test("refuses to write over somebody’s own page", {tags: "thorough"}, async () => {
    const out = emptyFolder();
    const page = {name: "index.html", state: "new", content: "by hand"} as const;
    await writeChanges(join(out, "story"), [page]);
    const planned = planStory(sampleStory([oilFigure("oil")]), out, {formats});
    await expect(planned).rejects.toThrow(/^unknown page: .*index\.html \(move it, or publish the story without/);
    expect(readFileSync(join(out, "story", "index.html"), "utf8")).toBe("by hand");
  });
});
