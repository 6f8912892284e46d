import {describe, expect, test} from "vitest";
import {elementsOf} from "../../src/check/pages/elements.js";
import {armsFlow, armsImports} from "../../notebooks/israel-azerbaijan.js";
import {socialTags} from "../../src/publish/files/embed/socialTags.js";
import {figureElement} from "../../src/publish/files/embed/figureElement.js";
import {notebookModule, story, workspace} from "./workspace.js";

/** A story that is published in pictures and pages. */
async function published(files = story()) {
  const space = workspace(files);
  expect((await space.run("render --format svg,dark,html,csv")).err).toBe("");
  return space;
}

/**
 * What `wp_kses_post` allows of what a figure may need: WordPress 6.9, wp-includes/kses.php, $allowedposttags, with the
 * attributes that it allows everywhere.
 */
const allowedByWordPress: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    ["figure", "figcaption", "details", "summary", "p", "caption", "table", "thead", "tbody", "tr", "td", "b"].map(
      (name) => [name, []]
    )
  ),
  th: ["scope"],
  a: ["href", "download"],
  img: ["alt", "height", "loading", "src", "width"]
};

/** The elements, and their attributes, that an author of WordPress cannot post. */
const takenByWordPress = (markup: string) =>
  elementsOf(markup).flatMap(({name, attributes}) => {
    const allowed = allowedByWordPress[name];
    if (!allowed) return [name];
    const isEverywhere = (key: string) => /^(aria-(label|hidden)|class|id|lang|role|style|title)$/.test(key);
    return Object.keys(attributes).filter((key) => !allowed.includes(key) && !isEverywhere(key));
  });

describe("nutgraf embed", () => {
  test("prints the published snippet", async () => {
    const {run, read, snapshot} = await published();
    const before = snapshot();
    expect(await run("embed oil")).toEqual({code: 0, out: read("charts/story/oil.html"), err: ""});
    expect((await run("embed oil --kind picture --column page")).out).toContain('media="(min-width: 1048px)"');
    const narrow = (await run("embed oil --column 330")).out;
    // The first is the picture for paper.
    expect(narrow.match(/oil-\d+(?=\.svg)/g)).toEqual(["oil-320", "oil-280", "oil-320"]);
    expect(narrow).toContain('media="(prefers-color-scheme: dark), (max-width: 367.98px)"');
    expect((await run("embed oil --column 300")).out).toContain('<img src="oil-280.svg" width="300"');
    const light = (await run("embed oil --scheme light")).out;
    expect(light).not.toContain("dark");
    expect(light).toContain('<img src="oil-320.svg" width="384"');
    expect(light.match(/oil-\d+(?=\.svg)/g)).toEqual(["oil-500", "oil-500", "oil-400", "oil-280", "oil-320"]);
    expect(snapshot()).toEqual(before);
  });

  test("--column says no picture larger than the column, nor the largest of its layout", async () => {
    const {run} = await published();
    const widths = async (words: string) =>
      [
        ...(await run(`embed oil ${words}`)).out.matchAll(/oil-(\d+)(?:-dark)?\.svg" width="(\d+)" height="(\d+)"/g)
      ].map(([, layout, width, height]) => ({layout: Number(layout), width: Number(width), height: Number(height)}));
    const free = await widths("--kind picture");
    expect(free.length).toBeGreaterThan(4);
    for (const {layout, width} of free) expect(width).toBe(Math.round(layout * 1.2));
    for (const kind of ["picture", "amp"]) {
      const held = await widths(`--kind ${kind} --column 500`);
      expect(held.length).toBeGreaterThan(4);
      for (const {layout, width, height} of held) {
        expect(width).toBe(Math.min(Math.round(layout * 1.2), 500));
        const other = free.find((each) => each.layout === layout) ?? {width: NaN, height: NaN};
        expect(height / width).toBeCloseTo(other.height / other.width, 2);
      }
      expect(held.map(({width}) => width)).toContain(500);
    }
    for (const {layout, width} of await widths("--column page")) expect(width).toBe(Math.round(layout * 1.2));
  });

  test("--base puts the address of the folder before every file, with one slash between", async () => {
    const {run} = await published();
    for (const base of ["https://example.org/charts", "https://example.org/charts/"]) {
      const {out} = await run(`embed oil --base ${base}`);
      const files = [...out.matchAll(/(?:src|srcset|href)="([^"]*oil[^"]+)"/g)].map(([, file = ""]) => file);
      expect(files).toHaveLength(10);
      for (const file of files) expect(file).toMatch(/^https:\/\/example\.org\/charts\/oil[-.\w]+$/);
    }
    for (const base of [
      "javascript:alert(1)//",
      "vbscript:x",
      "VBScript:x",
      "blob:x",
      'a"b',
      "a b",
      "http://[::1",
      "https://"
    ]) {
      const {runWords} = workspace(story());
      const {code, err} = await runWords(["embed", "oil", "--base", base]);
      expect({code, err}).toEqual({
        code: 1,
        err: `nutgraf: invalid base: ${base} (https:// or a path, without spaces and quotes)\n`
      });
    }
  });

  test("--kind inline prints the drawing, as wide as its column takes or as is asked for", async () => {
    const {run, read} = await published();
    await run("render --format inline");
    const widths = {
      "": 320,
      "--column 640": 640,
      "--column page": 1000,
      "--width 640": 640,
      "--column 640 --width 320": 320
    };
    for (const [options, width] of Object.entries(widths)) {
      const {out} = await run(`embed oil --kind inline ${options}`.trim());
      expect(out, options).toBe(read(`charts/story/oil-${width}.inline.svg`));
    }
    expect((await run("embed oil --kind inline --width 330")).err).toBe(
      "nutgraf: missing picture: figure oil at 330 px (published: 320, 640, 1000)\n"
    );
  });

  test("--kind img and email print one PNG whose text says name and finding", async () => {
    const {run} = await published();
    const alt = "Azerbaijan supplies more than 30% of the oil. Grid: more than 30% of the oil.";
    const {out} = await run("embed oil --kind img");
    expect(out).toMatch(
      /^<img src="oil-email@3x\.png" width="480" height="\d+" alt="[^"]+" style="max-width:100%;height:auto">\n$/
    );
    expect(out).toContain(`alt="${alt}"`);
    expect((await run("embed oil --kind img --width 640")).out).toContain('src="oil-640@2x.png" width="640"');
    expect((await run("embed oil --kind img --width 500")).err).toContain("(published: 320, 640, 1000)");
    const mail = (await run("embed oil --kind email")).out;
    expect(mail).toMatch(/<img src="oil-email@3x\.png" width="480" height="\d+"/);
    const source = "Figure as given in the article, which names no source";
    expect(mail).toContain(`alt="${alt} ${source}."`);
    expect(mail.split(source)).toHaveLength(2);
  });

  test("--kind outline prints one SVG of outlines, where it is published, and how to publish it where not", async () => {
    const {run, read} = await published();
    expect((await run("embed oil --kind outline")).err).toBe(
      "nutgraf: missing file: oil-320-outline.svg (run nutgraf render --format outline): figure oil\n"
    );
    await run("render --format outline");
    const {out} = await run("embed oil --kind outline --base https://example.org");
    const [, src = "", width, height] =
      /^<img src="([^"]+)" width="(\d+)" height="(\d+)" alt="[^"]+" style="max-width:100%;height:auto">\n$/.exec(out) ??
      [];
    expect(src).toBe("https://example.org/oil-320-outline.svg");
    expect(read("charts/story/oil-320-outline.svg")).toContain(`width="${width}" height="${height}"`);
    expect(out).toContain('alt="Azerbaijan supplies more than 30% of the oil. Grid: more than 30% of the oil."');
    expect((await run("embed oil --kind outline --column 640")).out).toContain('src="oil-640-outline.svg" width="640"');
    expect((await run("embed oil --kind outline --width 500")).err).toContain("(published: 320, 640, 1000)");
  });

  test("--kind iframe prints a frame as high as the highest layout, with the figure’s page", async () => {
    const {run, read} = await published();
    const {out} = await run("embed oil --kind iframe");
    const height = Number(/height="(\d+)"/.exec(out)?.[1]);
    const {figures} = JSON.parse(read("charts/story/manifest.json"));
    const highest = Math.max(...figures[0].files.flatMap((file: {height?: number}) => file.height ?? []));
    // Two lines of caption at least, and not half a figure of nothing; Chromium says whether it is enough.
    expect(height).toBeGreaterThanOrEqual(highest + 48);
    expect(height).toBeLessThan(highest * 1.2 + 160);
    expect(out).toContain('src="oil.frame.html" title="Azerbaijan supplies more than 30% of the oil"');
    expect(out).toContain('<script src="nutgraf-figure.js" defer></script>');
    expect(read("charts/story/nutgraf-figure.js")).toBe(figureElement);
    expect(read("charts/story/oil.frame.html")).toMatch(/^<!doctype html>\n/);
  });

  test("--kind element prints the snippet in an element that knows all layouts", async () => {
    const {run, read} = await published();
    const {out} = await run("embed oil --kind element --base https://example.org/");
    expect(out).toMatch(/^<script src="https:\/\/example\.org\/nutgraf-figure\.js" defer><\/script>\n<nutgraf-figure /);
    expect(out).not.toContain(" frame");
    const layouts = /layouts="([^"]+)"/.exec(out)?.[1]?.split(" ");
    const {figures} = JSON.parse(read("charts/story/manifest.json"));
    const svg = figures[0].files.filter(({format}: {format: string}) => format === "svg");
    expect(svg).toHaveLength(7);
    expect(layouts).toEqual(svg.map(({width, height}: {width: number; height: number}) => `${width}x${height}`));
    expect(read("charts/story/oil.frame.html")).toContain(`<nutgraf-figure layouts="${layouts?.join(" ")}" frame>`);
  });

  test("--kind wordpress prints nothing that WordPress takes from an author", async () => {
    const {run} = await published();
    const {out} = await run("embed oil --kind wordpress");
    expect(out).toMatch(/^<!-- wp:html -->\n<figure [^]*<\/figure>\n<!-- \/wp:html -->\n$/);
    expect(out).toMatch(/<img src="oil-email@3x\.png" width="480" height="\d+" alt="Grid: [^"]+" loading="lazy">/);
    expect(takenByWordPress(out)).toEqual([]);
    expect(takenByWordPress((await run("embed oil")).out)).toEqual(expect.arrayContaining(["picture", "source"]));
  });

  test("--kind amp prints a picture for each window, and one alone for each", async () => {
    const {run} = await published();
    const {out} = await run("embed oil --kind amp");
    const images = [
      ...out.matchAll(/<amp-img media="([^"]+)" src="([^"]+)" width="\d+" height="\d+" layout="intrinsic" alt="/g)
    ];
    expect(images.map(([, , src]) => src)).toEqual(
      [500, 400, 320, 280].flatMap((width) => [`oil-${width}-dark.svg`, `oil-${width}.svg`])
    );
    for (const [, media] of images) expect(media).toMatch(/\(prefers-color-scheme: (dark|light)\)$/);
    expect(out).not.toMatch(/<img|<picture|style=/);
    const light = (await run("embed oil --kind amp --scheme light")).out;
    expect(light).not.toContain("prefers-color-scheme");
    expect(light).toContain('media="(min-width: 548px)"');
  });

  test("--kind social prints tags for the head of a page, which need a whole address", async () => {
    const {run} = await published();
    const {out} = await run("embed oil --kind social --base https://example.org/charts");
    expect(out).toContain('<meta property="og:image" content="https://example.org/charts/oil-card.png">');
    expect(out).toContain('<meta property="og:title" content="Azerbaijan supplies more than 30% of the oil">');
    const {"@graph": graph} = JSON.parse(/<script type="application\/ld\+json">([^]*)<\/script>/.exec(out)?.[1] ?? "");
    expect(graph.map((each: {"@type": string}) => each["@type"])).toEqual(["ImageObject", "Dataset"]);
    expect(graph[1].distribution[0].contentUrl).toBe("https://example.org/charts/oil.csv");
    for (const base of ["", " --base charts"]) {
      expect((await run(`embed oil --kind social${base}`)).err).toMatch(
        /^nutgraf: invalid base: .* needs --base https/
      );
    }
  });

  test("socialTags(figure) says what it is, whose it is, and what it rests on, for a machine to read", () => {
    const licence = {name: "MIT", title: "MIT License", path: "https://opensource.org/license/mit"};
    const tags = socialTags(armsFlow.figure, {base: "https://example.org/charts/", data: true, licence});
    const {"@graph": graph} = JSON.parse(/<script type="application\/ld\+json">([^]*)<\/script>/.exec(tags)?.[1] ?? "");
    for (const work of graph) {
      expect(work).toMatchObject({
        name: armsFlow.figure.headline.text,
        description: armsFlow.figure.alt.text,
        creditText: "Chart: Nutgraf",
        license: licence.path,
        isBasedOn: [{"@type": "CreativeWork", name: expect.stringContaining("SIPRI")}]
      });
    }
    const {credit, ...uncredited} = armsImports.figure;
    expect(credit?.text).toBe("Chart: Nutgraf");
    const plain = socialTags(uncredited, {base: "https://example.org/", data: false});
    expect(plain).not.toMatch(/creditText|Dataset/);
  });

  test("refuses what is not there, with the way out", async () => {
    const {run, write} = await published();
    const said = async (words: string) => (await run(words)).err;
    expect(await said("embed oli")).toBe("nutgraf: unknown figure: oli (did you mean oil?)\n");
    expect(await said("embed oil --kind imh")).toBe("nutgraf: unknown kind: imh (did you mean img?)\n");
    expect(await said("embed oil --column wide")).toBe("nutgraf: invalid column: wide (px, or page)\n");
    expect(await said("embed oil --scheme dark")).toBe("nutgraf: unknown scheme: dark (one of auto, light)\n");
    expect(await said("embed oil --width x")).toBe("nutgraf: invalid width: x (a published width in px)\n");
    expect(await said("embed oil --width 0x280")).toBe("nutgraf: invalid width: 0x280 (a published width in px)\n");
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
