import {barX, barY, plot, ruleY} from "@observablehq/plot";
import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {evidenceOf} from "../../../src/facts/evidenceOf.js";
import type {Finding} from "../../../src/check/rules.js";
import type {Claim} from "../../../src/facts/claim.js";
import {event} from "../../../src/facts/event.js";
import type {Evidence} from "../../../src/facts/evidence.js";
import {stated} from "../../../src/facts/period.js";
import {exact, moreThan, type Quantity} from "../../../src/facts/quantity.js";
import {unattributed} from "../../../src/facts/source.js";
import {countClaim, shareClaim} from "../../forms/sampleClaims.js";
import {alone, findingsIn} from "./alone.js";

const {document} = new JSDOM("").window;

const claims = (...uses: readonly Claim[]) => evidenceOf({uses, form: {name: "bars", uses}});

const shares = (...quantities: readonly Quantity[]) =>
  claims(...quantities.map((quantity, index) => shareClaim(`share-${index}`, quantity, `whole-${index}`)));

/** What the rules of geometry find in a drawing of another hand, held against some claims. */
function findings(drawing: string, evidence: Evidence | null): Promise<Finding[]> {
  return findingsIn({...alone(drawing), evidence});
}

const draw = (marks: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="400" height="300" fill="#fff"/>${marks}</svg>`;

const data = [
  {name: "imports", value: 69},
  {name: "exports", value: 17}
];

function columns(zero: number): string {
  const marks = [barY(data, {x: "name", y1: zero, y2: "value"}), ruleY([zero])];
  return plot({document, y: {domain: [zero, 100]}, marks}).outerHTML;
}

test("lieFactor and baselineCut let Plot’s bars from zero pass, upright or level", async () => {
  expect(await findings(columns(0), shares(exact(69), exact(17)))).toEqual([]);
  const rows = plot({document, x: {domain: [0, 100]}, marks: [barX(data, {y: "name", x: "value"})]}).outerHTML;
  expect(await findings(rows, shares(exact(17), exact(69)))).toEqual([]);
});

test("baselineCut catches Plot’s bars on an axis that begins at ten, with or without claims", async () => {
  const cut = expect.objectContaining({rule: "baseline-cut", where: "2 bars from rect at (344, 141) on"});
  expect(await findings(columns(10), null)).toEqual([cut]);
  const found = await findings(columns(10), shares(exact(69), exact(17)));
  expect(found).toContainEqual(cut);
  expect(found).toContainEqual(
    expect.objectContaining({
      rule: "lie-factor",
      found: "27.22 px long, ratio 0.482",
      where: expect.stringContaining("share-1")
    })
  );
});

test("baselineCut lets bars of years pass, for time has no zero", async () => {
  const years = [2020, 2021, 2022, 2023].map((year, index) => `<text x="${100 * index}" y="290">${year}</text>`);
  const bars = '<rect x="10" y="20" width="60" height="10"/><rect x="10" y="40" width="90" height="10"/>';
  expect(await findings(draw(bars + years.join("")), null)).toEqual([]);
});

test("lieFactor catches a bar of another hand that is out of proportion", async () => {
  const bars = (width: number) =>
    draw(`<rect x="10" y="20" width="345" height="10"/><rect x="10" y="40" width="${width}" height="10"/>`);
  expect(await findings(bars(85), shares(exact(69), exact(17)))).toEqual([]);
  expect(await findings(bars(90), shares(exact(69), exact(17)))).toEqual([
    {
      rule: "lie-factor",
      where: "rect at (10, 40), claim share-1",
      found: "90 px long, ratio 1.059",
      expected: "85 px beside claim share-0, ratio 1.000"
    }
  ]);
});

test("boundClosed catches a lower bound that another hand drew as a plain bar", async () => {
  const bars = '<rect x="10" y="20" width="300" height="10"/><rect x="10" y="40" width="150" height="10"/>';
  const evidence = shares(exact(60), moreThan(30));
  expect(await findings(draw(bars), evidence)).toEqual([
    expect.objectContaining({rule: "bound-closed", where: "claim share-1"})
  ]);
  const arrow = '<path d="M165,45L190,45M185,40L190,45L185,50" fill="none" stroke="#000"/>';
  expect(await findings(draw(bars + arrow), evidence)).toEqual([]);
});

test("lieFactor says of each claim and event that no mark can stand for that it is not drawn", async () => {
  const anchor = {kind: "elsewhere", url: "https://example.org/"} as const;
  const launch = event({id: "launch", label: "Launch", period: stated("2023"), attribution: unattributed, anchor});
  const uses = [shareClaim("share", exact(40), "whole"), countClaim("count", exact(7)), launch];
  const evidence = evidenceOf({uses, form: {name: "bars", uses}});
  const found = await findings(draw('<circle cx="50" cy="50" r="20"/>'), evidence);
  expect(found.map(({where, found}) => [where, found])).toEqual([
    ["claim share", "not drawn"],
    ["claim count", "not drawn"],
    ["event launch", "not drawn"]
  ]);
});

test("lieFactor counts the dots of another hand by their key", async () => {
  const dots = (count: number) =>
    draw(
      Array.from({length: count}, (_, index) => `<circle cx="${10 + 10 * index}" cy="20" r="4"/>`).join("") +
        '<text x="10" y="60">Each dot is 100 people</text>'
    );
  expect(await findings(dots(12), claims(countClaim("count", exact(1200))))).toEqual([]);
  expect(await findings(dots(13), claims(countClaim("count", exact(1200))))).toEqual([
    expect.objectContaining({rule: "lie-factor", found: "13 dots for 1300, ratio 1.083"})
  ]);
});

test("lieFactor, baselineCut and boundClosed find nothing in a file that is malformed or says nothing of claims", async () => {
  expect(await findings(draw('<rect x="10" y="20" width="300" height="10"/>'), null)).toEqual([]);
  const malformed = {file: "figure.svg", text: "<svg", published: null, evidence: shares(exact(40)), intent: null};
  expect(await findingsIn(malformed)).toEqual([]);
});

test("lieFactor takes the form that the notebook names over the one that the file names", async () => {
  const subject = alone(draw('<rect x="10" y="20" width="300" height="10"/>'));
  const texts = {id: "a", headline: "a", deck: "a", note: "", alt: "a", source: "a", renders: ["", ""]} as const;
  const found = await findingsIn({...subject, evidence: shares(exact(40)), intent: {...texts, form: "shareGrid"}});
  expect(found).toContainEqual(expect.objectContaining({found: "not drawn", expected: "a grid of 100 squares"}));
});
