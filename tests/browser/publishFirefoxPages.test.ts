import {expect, test} from "vitest";
import {snippet, snippetRule} from "../../src/publish/files/embed/snippet.js";
import {mostScale} from "../../src/story/files.js";
import {measureInFirefox} from "./measureInFirefox.js";
import {plainPlot} from "./plainPlot.js";
import {publishedFigures} from "./publishedFigures.js";

const fragments = publishedFigures.flatMap(({files, read}) => files("inline").map(read));
const pictures = publishedFigures.flatMap(({files, read}) => [...files("svg"), ...files("dark")].map(read));

/** The natural widths of files in `<img>`: 0 where Firefox cannot read one. */
const naturalWidths = (files: readonly string[]) => {
  const source = (file: string) => `data:image/svg+xml;base64,${Buffer.from(file).toString("base64")}`;
  return measureInFirefox(files.map((file) => `<img src="${source(file)}" alt="">`).join(""), () =>
    [...document.querySelectorAll("img")].map(({naturalWidth}) => naturalWidth)
  );
};

test("Firefox shows every published file in <img>, and none without its namespace", {tags: "firefox"}, async () => {
  const widths = pictures.map((file) => Number(/<svg [^>]*\bwidth="(\d+)"/.exec(file)?.[1]));
  expect(await naturalWidths(pictures)).toEqual(widths);
  const [first = ""] = pictures;
  expect(await naturalWidths([first.replace(/ xmlns="[^"]*"/, "")])).toEqual([0]);
});

/** By how many px the texts of drawings stand elsewhere in a page that runs from right to left. */
const farthest = (drawings: readonly string[]) => {
  const both = (["ltr", "rtl"] as const).map((dir) => `<section dir="${dir}">${drawings.join("")}</section>`);
  return measureInFirefox(both.join(""), () => {
    const [ltr = [], rtl = []] = [...document.querySelectorAll("section")].map((section) =>
      [...section.querySelectorAll("svg")].flatMap((svg) => {
        const {left} = svg.getBoundingClientRect();
        return [...svg.querySelectorAll("text")].flatMap((text) => {
          const box = text.getBoundingClientRect();
          return [box.left - left, box.right - left];
        });
      })
    );
    return {edges: ltr.length, moved: Math.max(...ltr.map((edge, index) => Math.abs(edge - (rtl[index] ?? Infinity))))};
  });
};

test("Firefox leaves the texts where they are in a page that runs from right to left", {tags: "firefox"}, async () => {
  const {edges, moved} = await farthest(fragments);
  expect(edges).toBeGreaterThan(fragments.length);
  expect(moved).toBeLessThanOrEqual(0.5);
  expect((await farthest([plainPlot])).moved).toBeGreaterThan(0.5);
});

/** What windows of these widths choose for the figures in an article: the layout, its column and what scrolls, in px. */
const chosenIn = (widths: readonly number[], spoil = (markup: string) => markup) => {
  const figures = publishedFigures.map(({figure, choices}) => spoil(snippet(figure, {choices}))).join("");
  const style = `body {margin: 0 16px} main {max-width: 600px; margin: 0 auto} ${snippetRule}`;
  const page = `<!doctype html><style>${style}</style><main>${figures}</main>`
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;");
  const frames = widths.map(
    (width) => `<iframe srcdoc="${page}" style="width: ${width}px; height: 600px; border: 0"></iframe>`
  );
  return measureInFirefox(frames.join(""), () =>
    [...document.querySelectorAll("iframe")].flatMap(({contentDocument, clientWidth}) => {
      const root = contentDocument!.documentElement;
      const column = contentDocument!.querySelector("main")!.clientWidth;
      const sideways = root.scrollWidth - root.clientWidth;
      return [...contentDocument!.querySelectorAll("img")].map(({currentSrc}) => {
        const layout = Number(/-(\d+)(?:-dark)?\.svg$/.exec(currentSrc)?.[1]);
        return {window: clientWidth, column, layout, sideways};
      });
    })
  );
};

test(
  "Firefox chooses a picture that its column takes and that fills it, in windows of any width",
  {tags: "firefox"},
  async () => {
    const windows = [320, 390, 500, 1100];
    const chosen = await chosenIn(windows);
    expect(chosen.length).toBe(windows.length * publishedFigures.length);
    expect(chosen.filter(({sideways}) => sideways > 0)).toEqual([]);
    // The narrowest layout is of 280 px, and a window of 320 px with a scroll bar leaves fewer.
    const promised = chosen.filter(({column}) => column >= 280);
    expect(promised.length).toBeGreaterThanOrEqual(3 * publishedFigures.length);
    expect(promised.filter(({column, layout}) => !(layout <= column && column <= layout * mostScale))).toEqual([]);
    const alone = await chosenIn(windows, (markup) => markup.replaceAll(/<source [^>]*>/g, ""));
    expect(alone.filter(({column, layout}) => layout * mostScale < column)).not.toEqual([]);
  }
);
