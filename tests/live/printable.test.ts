import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {oilPurchases} from "../../notebooks/israel-azerbaijan.js";
import {printable} from "../../src/live.js";

const {document} = new JSDOM("").window;

/** What a place shows, by class and paper. */
const drawings = (place: HTMLElement) =>
  Array.from(place.children, (part) => `${part.className} ${part.querySelector("g > rect")?.getAttribute("fill")}`);

test("printable draws a dark figure with a light one for paper, and a light one alone", () => {
  expect(drawings(printable(oilPurchases, {width: 320, scheme: "dark", document}))).toEqual([
    "on-screen #16191d",
    "on-paper #ffffff"
  ]);
  expect(drawings(printable(oilPurchases, {width: 320, document}))).toEqual([" #ffffff"]);
});

test("printable refuses what is no chart, no scheme and no option", () => {
  const call = printable as (chart: unknown, options: unknown) => HTMLElement;
  expect(() => call(oilPurchases.figure, {document})).toThrow(/chart/);
  expect(() => call(oilPurchases, {document, scheme: "sepia"})).toThrow(/scheme/);
  expect(() => call(oilPurchases, {document, size: 320})).toThrow(/size/);
});
