import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import story from "../../notebooks/israel-azerbaijan.js";
import {oilShare} from "../../data/israel-azerbaijan/claims.js";
import {claimLink, claimRows, claimTable} from "../../src/live.js";

const {document} = new JSDOM("").window;
const rows = claimRows(story);
const rowOf = (id: string) => rows.find((row) => row.id === id);

test("claimRows says whom a claim is about and what the article prints, and never in the article’s words", () => {
  expect(rowOf("arms-import-share")).toMatchObject({
    who: "Israel to Azerbaijan",
    value: "69%",
    bound: "exact: 68.5 to 69.5",
    period: "2016–20",
    source: {text: "SIPRI, as cited in the article"},
    place: {text: "“69 percent”"}
  });
});

test("claimRows keeps a bound open, and an unnamed source unnamed", () => {
  expect(rowOf("oil-share")).toMatchObject({
    value: "more than 30%",
    bound: "more than: no upper end",
    period: "not stated",
    source: {text: "the article, which names no source"},
    place: {text: "“30 percent”, after “over”"}
  });
  expect(rowOf("people-killed")?.bound).toBe("about: no interval is known");
});

test("claimRows links to what stands outside the article", () => {
  expect(rowOf("russian-share-over-decade")?.place).toEqual({
    text: "not in the article: detq.info",
    url: "https://detq.info/en/node/5763"
  });
});

test("claimRows names the figures that use a claim", () => {
  expect(rowOf("oil-share")?.figures).toEqual(["oil-purchases", "three-shares", "by-the-numbers"]);
});

test("claimTable sorts by the column whose heading is pressed, up and then down", () => {
  const table = claimTable(story, {document});
  const places = () => Array.from(table.tBodies[0]!.rows, (row) => row.cells[6]?.textContent);
  const written = places();
  const button = Array.from(table.querySelectorAll("button")).find(({textContent}) => textContent === "In the article");
  button?.click();
  const rising = places();
  expect(rising[0]).toBe("“69 percent”");
  expect(rising).not.toEqual(written);
  expect(button?.parentElement?.getAttribute("aria-sort")).toBe("ascending");
  button?.click();
  expect(button?.parentElement?.getAttribute("aria-sort")).toBe("descending");
  expect(places()).toEqual(rising.toReversed());
});

test("claimTable links no address but that of a page", () => {
  const stated = story.cells.flatMap((cell) => ("figure" in cell ? cell.figure.uses : []));
  const source = stated.find((use) => use.kind === "claim" && use.attribution.kind === "attributed");
  expect(source).toBeDefined();
  // Made by hand, since no function of the press makes such a source.
  const forged = JSON.parse(JSON.stringify(source).replaceAll(/"https?:[^"]*"/g, '"javascript:alert(1)"'));
  const chart = Object.assign(() => undefined, {figure: {id: "forged", uses: [forged]}});
  const cells = [chart];
  const table = claimTable(Object.assign({}, story, {cells}), {document});
  expect(table.querySelectorAll("tbody tr")).toHaveLength(1);
  expect(table.querySelectorAll("a")).toHaveLength(0);
  expect(claimTable(story, {document}).querySelectorAll('a[href^="https://"]').length).toBeGreaterThan(0);
});

test("claimLink prints a number as a link to its row in claimTable", () => {
  const link = claimLink(oilShare, {document});
  expect(link.textContent).toBe("more than 30%");
  const row = claimTable(story, {document}).querySelector(link.getAttribute("href")!);
  expect(row?.textContent).toContain("more than 30%");
  expect(() => claimLink(story as never, {document})).toThrow(/^invalid claim: /);
});

test("claimTable keeps Hebrew from turning what is beside it", async () => {
  const {default: knesset} = await import("../hebrew/knesset.js");
  const cells = [...claimTable(knesset, {document}).querySelectorAll("td")].map((cell) => cell.textContent);
  expect(cells).toContain("\u2067ישראל\u2069 to Azerbaijan");
});
