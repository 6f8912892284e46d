import {readFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {describe, expect, test} from "vitest";
import story from "../../../notebooks/israel-azerbaijan.js";
import {checkPage} from "../../../src/check/checkBeside.js";
import type {Page} from "../../../src/check/pages/page.js";
import {addressesOf} from "../../../src/publish/plan/addresses.js";
import {chartsOf} from "../../../src/story/notebook.js";
import {otherPages, unsafePages} from "./pageFaults.js";
import {otherParts} from "./partFaults.js";
import {everyNth, testSome} from "../../testSome.js";

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
  testSome(unsafePages, everyNth(9))("%s", ([, id, from, to]) => {
    const page = pages[id];
    const text = page.text.replace(from, to);
    expect(text).not.toBe(page.text);
    expect(rulesIn({...page, text})).toContain("page-disagrees");
    expect(rulesIn({...page, text, made: null})).toEqual(["page-unsafe"]);
  });
});

describe("page-disagrees catches, and says where,", () => {
  testSome(otherPages, everyNth(9))("%s", ([, id, from, to, where]) => {
    const page = pages[id];
    const text = page.text.replace(from, to);
    expect(text).not.toBe(page.text);
    const [found] = checkPage({...page, text}, ["page-disagrees"]);
    expect(found?.where).toContain(where.replace(/ > #text$/, ""));
  });
});

const partOf = (name: string): Page => {
  const text = readFileSync(join(charts, "israel-azerbaijan", name), name.endsWith(".woff2") ? "base64" : "utf8");
  return {file: name, text, kind: "part", addresses: [], made: text};
};

describe("page-disagrees catches, in what pages load,", () => {
  testSome(otherParts, everyNth(9))("%s", async ([, name, edit, found]) => {
    const part = partOf(name);
    const text = await edit(part.text);
    expect(text).not.toBe(part.text);
    expect(checkPage(part)).toEqual([]);
    const [first] = checkPage({...part, text});
    expect(`${first?.rule}: ${first?.where}: ${first?.found}`).toContain(`page-disagrees: ${found}`);
  });
});
