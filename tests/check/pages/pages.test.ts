import {readFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {describe, expect, test} from "vitest";
import story from "../../../notebooks/israel-azerbaijan.js";
import {checkPage} from "../../../src/check/checkFile.js";
import type {Page} from "../../../src/check/pages/page.js";
import {addressesOf} from "../../../src/publish/plan/addresses.js";
import {chartsOf} from "../../../src/story/notebook.js";

const charts = resolve(import.meta.dirname, "../../../charts");
const addresses = [...chartsOf(story).flatMap(({figure}) => addressesOf(figure)), "https://opensource.org/license/mit"];

function pageOf(path: string, kind: Page["kind"]): Page {
  const text = readFileSync(join(charts, path), "utf8");
  return {file: path, text, kind, addresses, made: text};
}

const pages = {
  snippet: pageOf("israel-azerbaijan/arms-imports.html", "snippet"),
  frame: pageOf("israel-azerbaijan/arms-flow.frame.html", "frame"),
  sheet: pageOf("israel-azerbaijan/index.html", "sheet"),
  list: pageOf("index.html", "sheet")
} as const;

const rulesIn = (page: Page) => [...new Set(checkPage(page).map(({rule}) => rule))];

test.each(Object.entries(pages))("checkPage() finds nothing in the published %s", (_, page) => {
  expect(checkPage(page)).toEqual([]);
});

test("checkPage() passes over spaces between elements, which systems that store markup change", () => {
  const page = pages.snippet;
  expect(checkPage({...page, text: page.text.replace(/\n\s*/g, "\n")})).toEqual([]);
});

describe("page-unsafe and page-disagrees catch", () => {
  test.each([
    ["a style of its own", "snippet", "<figure ", '<figure style="display:none" '],
    ["a style sheet", "snippet", "<picture>", "<style>figure {display: none}</style><picture>"],
    ["a base", "frame", "<title>", '<base href="https://evil.example/"><title>'],
    ["a meta refresh", "frame", "<title>", '<meta http-equiv="refresh" content="0;url=https://evil.example"><title>'],
    ["another charset", "frame", 'charset="utf-8"', 'charset="utf-7"'],
    ["a link to a style sheet", "frame", "<title>", '<link rel="stylesheet" href="a.css"><title>'],
    ["a form", "snippet", "<table>", '<form action="https://evil.example"><input></form><table>'],
    ["a button", "snippet", "</details>", "<button>70%</button></details>"],
    ["a script", "snippet", "</figure>", "<script>alert(1)</script></figure>"],
    ["a frame in a snippet", "snippet", "</figure>", '<iframe src="a.html"></iframe></figure>'],
    ["an object", "snippet", "</figure>", '<object data="a.svg"></object></figure>'],
    ["a video", "snippet", "<img ", '<video src="a.mp4"></video><img '],
    ["a template", "frame", "<main ", "<template><script>a()</script></template><main "],
    ["a picture of another host", "snippet", 'src="arms', 'src="https://evil.example/arms'],
    ["a picture of another folder", "snippet", 'srcset="arms', 'srcset="../other/arms'],
    ["an address without a scheme", "snippet", 'href="arms-imports.csv"', 'href="//evil.example/arms-imports.csv"'],
    ["a source that is another host’s", "snippet", /href="https:\/\/[^"]*"/, 'href="https://evil.example/"'],
    ["a link that runs", "snippet", /href="https:/, 'href="javascript:'],
    ["a hidden caption", "snippet", "<figcaption>", "<figcaption hidden>"],
    ["a table that opens by itself", "snippet", "<details>", "<details open>"],
    ["a table that is hidden from readers", "snippet", "<table>", '<table aria-hidden="true">'],
    ["a title over a picture", "snippet", "<img ", '<img title="70%" '],
    ["a picture that tells where it is seen", "snippet", "<img ", '<img referrerpolicy="unsafe-url" '],
    ["a link that reports", "snippet", "<a ", '<a ping="https://evil.example" '],
    ["a text that is turned round", "snippet", "<figcaption>", '<figcaption dir="rtl">'],
    ["a media query of another kind", "snippet", 'media="', 'media="not all and '],
    ["a comment", "snippet", "<picture>", "<!-- 70% --><picture>"],
    ["an invisible character", "snippet", "Source", "\u202eSource"],
    ["an invisible character as a reference", "snippet", "Source", "&#x202e;Source"],
    ["a frame whose picture is not seen", "frame", "figure {margin: 0;", "figure {display: none; margin: 0;"],
    ["a frame with another rule of style", "frame", "</style>", " td {font-size: 0}</style>"],
    ["a frame whose heading covers the picture", "frame", "clip-path: inset(50%);", ""],
    ["a frame that loads a style sheet", "frame", "<style>", "<style>@import 'https://evil.example';"],
    ["a sheet that loads a font", "list", "</style>", "@font-face {src: url(https://evil.example)}</style>"],
    ["a sheet without its policy", "list", "default-src 'none'", "default-src *"],
    ["a sheet with a second script", "sheet", "</body>", "<script>a()</script></body>"],
    ["a drawing in a sheet with a handler", "list", "<polygon ", '<polygon onclick="a()" '],
    ["a drawing in a sheet with a transform", "list", "<polygon ", '<polygon transform="scale(2)" '],
    ["a drawing in a list that is see-through", "list", "<polygon ", '<polygon opacity="0" '],
    ["a list that leads elsewhere", "list", 'href="israel-azerbaijan/index.html"', 'href="https://evil.example"']
  ] as const)("%s", (_, id, from, to) => {
    const page = pages[id];
    const text = page.text.replace(from, to);
    expect(text).not.toBe(page.text);
    expect(rulesIn({...page, text})).toContain("page-disagrees");
    expect(rulesIn({...page, text, made: null})).toEqual(["page-unsafe"]);
  });
});

describe("page-disagrees catches, and says where,", () => {
  test.each([
    ["a number in a row", "snippet", "69% of", "96% of", "tr 1 > th > #text"],
    ["two numbers in a row that are swapped", "frame", "3.9–4.2", "4.2–3.9", "tr 5 > th"],
    ["another source of a row", "snippet", "SIPRI, as cited", "Oslo, as cited", "tr"],
    ["another caption", "frame", "Source: ", "Fonte: ", "figcaption"],
    ["a caption of the table", "snippet", "<caption>Figures", "<caption>Dates", "table > caption"],
    ["words of the link", "snippet", "Download the data", "Our data", "figcaption > a"],
    ["a description", "frame", 'alt="Two bars', 'alt="Three bars', "picture > img, alt"],
    ["a title", "frame", "<title>One", "<title>No", "html > head > title"],
    ["a window for a layout", "frame", "min-width: 1016px", "min-width: 101px", "picture > source 1, media"],
    ["a headline in a sheet", "sheet", '<h2 id="headline-arms-flow">One', '<h2 id="headline-arms-flow">No', "h2"],
    ["an embed code in a sheet", "sheet", /(<\/span>arms-flow)-320\.svg/, "$1-640.svg", "pre"],
    ["a verdict in a sheet", "sheet", ">No violations<", ">2 errors<", "p"],
    ["a script in a sheet", "sheet", /(<script nonce="[^"]*">)/, "$1/* other */", "script"],
    ["a number of a drawing in a list", "list", ">69%<", ">96%<", "text"]
  ] as const)("%s", (_, id, from, to, where) => {
    const page = pages[id];
    const text = page.text.replace(from, to);
    expect(text).not.toBe(page.text);
    const [found] = checkPage({...page, text}, ["page-disagrees"]);
    expect(found?.where).toContain(where.replace(/ > #text$/, ""));
  });
});
