import fc from "fast-check";
import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import * as events from "../../data/israel-azerbaijan/events.js";
import story, {armsExports, armsFlow, armsImports, tiesInPublic, warDeaths} from "../../notebooks/israel-azerbaijan.js";
import {checkFile} from "../../src/check/checkFile.js";
import {evidenceOf} from "../../src/facts/evidence/evidenceOf.js";
import {readPublished} from "../../src/check/published.js";
import type {RuleName} from "../../src/check/rules.js";
import type {Subject} from "../../src/check/subject.js";
import {moreThan} from "../../src/facts/quantity.js";
import {canvases, canvasSize} from "../../src/figure/canvas.js";
import type {Shown} from "../../src/figure/cardFigure.js";
import {type Chart, figure} from "../../src/figure/figure.js";
import {drawnOn, type Rendition} from "../../src/figure/drawFigure.js";
import {emptyLayout, type Form} from "../../src/form.js";
import {eventTimeline} from "../../src/forms/timeline/eventTimeline.js";
import {bars} from "../../src/forms/bars/bars.js";
import {unitCount} from "../../src/forms/count/unitCount.js";
import {schemes} from "../../src/theme/theme.js";
import {chartsOf} from "../../src/story/notebook.js";
import {renderSVG} from "../../src/render.js";
import {serializeSVG} from "../../src/drawing/serialize.js";
import {measure} from "../../src/type/font.js";
import {anyText} from "../anyText.js";
import {countClaim, words} from "../forms/sampleClaims.js";
import {random, randomText, sampleForms} from "../forms/sampleForms.js";
import {everyNth, testSome} from "../testSome.js";

const {document} = new JSDOM("").window;
const cards = chartsOf(story).flatMap((chart) =>
  canvases.flatMap((canvas) => schemes.map((scheme) => ({id: chart.figure.id, chart, canvas, scheme})))
);

testSome(cards, everyNth(13))(
  "chart({canvas, scheme}) keeps every rule: $id, $canvas, $scheme",
  async ({chart, canvas, scheme}) => {
    const found = await findingsIn(chart, {canvas, scheme});
    // A card is published as a PNG, in its own font.
    expect(found.filter((each) => !JSON.stringify(each).includes("fallback-overflow"))).toEqual([]);
  }
);

testSome(cards, everyNth(13))(
  "chart({canvas, scheme}) has the canvas's size, and shows its chart: $id, $canvas, $scheme",
  (card) => {
    const {chart, canvas, scheme} = card;
    const {width, height} = canvasSize[canvas];
    expect(chart({document, canvas, scheme}).getAttribute("viewBox")).toBe(`0 0 ${width} ${height}`);
    expect(drawnOn(chart.figure, {document, canvas})).toBe(chart.figure[canvas]);
  }
);

const spoilt: readonly {readonly fault: string; readonly rule: RuleName; readonly spoil: (file: string) => string}[] = [
  {fault: "a digit changed", rule: "number-unlicensed", spoil: (file) => file.replaceAll(">69%<", ">96%<")},
  {fault: "no source", rule: "source-missing", spoil: (file) => file.replace(/<text[^>]*>Source.*?<\/text>/, "")},
  {fault: "text out", rule: "text-overflow", spoil: (file) => file.replace(/<text x="30"/, '<text x="-30"')},
  {fault: "text on text", rule: "text-overlap", spoil: (file) => file.replace(/(<text.*<\/text>)\n/, "$1\n$1\n")},
  {fault: "small text", rule: "text-small", spoil: (file) => file.replace(/font-size="12"/, 'font-size="10"')},
  {
    fault: "a square less",
    rule: "measure-wrong",
    spoil: (file) => file.replace(/<rect x="[^"]*" y="[^"]*"[^>]*\/>\n/, "")
  },
  {fault: "other words for the blind", rule: "alt-disagrees", spoil: (file) => file.replace("<desc>", "<desc>No ")},
  {fault: "another file", rule: "stale", spoil: (file) => file.replace("</svg>", "\n</svg>")}
];

test.each(spoilt)("checkFile(card) finds $fault: $rule", async ({rule, spoil}) => {
  const found = await findingsIn(armsImports, {canvas: "card"}, spoil);
  expect(found.map((finding) => finding.rule)).toContain(rule);
});

test("chart({canvas}) carries the evidence of what the card shows, and of nothing else", () => {
  const claimsOf = (chart: Chart, rendition: Rendition) => {
    const text = chart({document, ...rendition}).querySelector("metadata")?.textContent ?? "";
    const {evidence} = JSON.parse(text) as {evidence: {claims: {id: string}[]; events: {id: string}[]}};
    return [...evidence.claims, ...evidence.events].map(({id}) => id);
  };
  expect(claimsOf(warDeaths, {})).toContain("people-killed");
  expect(claimsOf(warDeaths, {canvas: "card"})).toEqual(["soldiers-killed", "war-length"]);
  expect(claimsOf(tiesInPublic, {canvas: "square"})).not.toContain("arrest-announced");
});

test("chart({canvas}) keeps the caveat of a number that is as cited, on every card that has it", () => {
  for (const chart of [armsFlow, armsExports]) {
    for (const canvas of canvases) {
      expect(chart({document, canvas}).textContent).toContain("The 17% is as cited, not checked");
    }
  }
});

test("chart({canvas, width}) refuses a width, and a canvas that it does not know", () => {
  const unchecked = armsImports as (context: object) => SVGSVGElement;
  expect(() => unchecked({document, canvas: "card", width: 640})).toThrow(
    "invalid width: 640 (canvas card has its own): figure arms-imports"
  );
  expect(() => unchecked({document, canvas: "poster"})).toThrow("unknown canvas: poster: figure arms-imports");
});

test("figure({card}) refuses a form whose alt text would be another form's", () => {
  const {headline, deck, form, alt} = armsImports.figure;
  const card = {form: {name: "empty", uses: form.uses, layouts: form.layouts}};
  expect(() => figure({id: "sample", headline, deck, form, alt, card})).toThrow(
    "missing alt: card of figure sample (say what it shows; form empty does not)"
  );
});

const legible: readonly RuleName[] = ["text-overflow", "text-overlap", "text-on-mark", "text-small", "measure-wrong"];

describe.each(canvases)("chart({canvas: %o}) cuts nothing and sets nothing on anything", (canvas) => {
  for (let seed = 1; seed <= 2; seed++) {
    const forms = Object.entries(sampleForms(random(seed * 104729)));
    const isNext = (_: unknown, index: number) => (index + seed + canvases.indexOf(canvas)) % forms.length === 0;
    testSome(forms, isNext)(`%s, texts ${seed}`, async ([, form]) => {
      const next = random(seed * 31);
      for (const [head, deck] of [
        [4, 6],
        [8, 12],
        [20, 30]
      ] as const) {
        expect(
          await problemsOf(sampleCard(form, {headline: randomText(next, head), deck: randomText(next, deck)}, canvas))
        ).toEqual([]);
      }
    });
  }

  const long = "A sentence that goes on for longer than anybody will read. ".repeat(120).trim();
  const tried: Record<string, {readonly headline?: string; readonly deck?: string; readonly note?: string}> = {
    "a headline of a thousand words": {headline: long},
    "a deck of a thousand words": {deck: long},
    "a note of a thousand words": {note: long},
    "all of them that long": {headline: long, deck: long, note: long},
    "a headline of one endless word": {headline: "Donaudampfschifffahrt".repeat(100)},
    "one letter": {headline: "A", deck: "b"}
  };
  testSome(Object.entries(tried), everyNth(3))("with %s", async ([, texts]) => {
    const form = unitCount(countClaim("count", moreThan(6000)), {label: words("killed")});
    expect(await problemsOf(sampleCard(form, texts, canvas))).toEqual([]);
  });

  test("with any text that the font has", {tags: "thorough"}, async () => {
    const printable = anyText.filter(
      (text) => text.trim() !== "" && !/[\p{Cc}\u2028]/u.test(text) && isPrintable(text)
    );
    const form = unitCount(countClaim("count", moreThan(60)), {label: words("killed")});
    await fc.assert(
      fc.asyncProperty(printable, printable, printable, async (headline, deck, note) => {
        expect(await problemsOf(sampleCard(form, {headline, deck, note}, canvas))).toEqual([]);
      }),
      {numRuns: 10}
    );
  });

  test("with more events than there is room for, and with a form that knows no limit: in words", async () => {
    const many = eventTimeline(
      Array.from({length: 5}, (_, copy) => events.events.map((event) => ({...event, id: `${event.id}-${copy}`}))).flat()
    );
    const tall: Form = {name: "tall", uses: many.uses, layouts: () => [{...emptyLayout, height: 900}]};
    for (const form of [many, tall]) {
      const chart = sampleCard(form, {}, canvas);
      expect(drawnOn(chart.chart.figure, {document, canvas}).form.name).toBe("words");
      expect(await problemsOf(chart)).toEqual([]);
    }
  });
});

test("a card in words is described by its deck, as a sentence", () => {
  const tall: Form = {
    name: "tall",
    uses: [countClaim("count", moreThan(60))],
    layouts: () => [{...emptyLayout, height: 900}]
  };
  const altOf = (deck: string) =>
    drawnOn(sampleCard(tall, {deck}, "card").chart.figure, {document, canvas: "card"}).alt;
  expect(altOf("The measure").text).toBe("The measure.");
  expect(altOf("Is it the measure?").text).toBe("Is it the measure?");
});

/** All that the rules have against a card, or against it with one thing spoilt. */
async function findingsIn(chart: Chart, rendition: Rendition, spoil: (file: string) => string = (file) => file) {
  const drawn = await renderSVG(chart, rendition);
  const text = spoil(drawn);
  const shown = drawnOn(chart.figure, {...rendition, document});
  const intent = {...intentOf(shown), renders: [drawn, await renderSVG(chart, rendition)] as const};
  const subject: Subject = {
    file: "card.svg",
    text,
    published: readPublished(text),
    evidence: evidenceOf(shown),
    intent
  };
  return checkFile(subject);
}

function intentOf({id, form, headline, deck, note, alt, source}: Shown) {
  const said = {headline: headline.text, deck: deck.text, note: note?.text ?? "", alt: alt.text, source: source.text};
  return {id, form: form.name, ...said};
}

interface SampleCard {
  readonly chart: Chart;
  readonly canvas: "card" | "square";
}

function sampleCard(
  form: Form,
  {headline = "The finding", deck = "The measure", note}: {headline?: string; deck?: string; note?: string},
  canvas: SampleCard["canvas"]
): SampleCard {
  const texts = {headline: words(headline), deck: words(deck), alt: words("What it shows")};
  const card = note === undefined ? {} : {note: words(note)};
  return {chart: figure({id: "sample", ...texts, form, card}), canvas};
}

async function problemsOf({chart, canvas}: SampleCard) {
  const text = serializeSVG(chart({document, canvas}));
  const evidence = evidenceOf(drawnOn(chart.figure, {document, canvas}));
  return checkFile({file: "card.svg", text, published: readPublished(text), evidence, intent: null}, legible);
}

function isPrintable(text: string): boolean {
  try {
    measure(text.replaceAll(/[ \n\t]/g, ""), {size: 12});
    return true;
  } catch {
    return false;
  }
}

test("a card keeps the sentences of a note that explain marks in names, unless it shows another form", () => {
  const counted = countClaim("counted", moreThan(60));
  const form = bars([{claim: counted, name: words("Trinity*")}]);
  const note = words("Counted by hand. *Includes fires of the U.S. Army, as it says. Others are not in it. †A part.");
  const spec = {id: "fires", headline: words("Fires"), deck: words("Fires; period not stated"), form, note};
  expect(figure(spec).figure.card.note?.text).toBe("*Includes fires of the U.S. Army, as it says. †A part.");
  expect(figure({...spec, note: words("Counted by hand.")}).figure.card.note).toBeUndefined();
  expect(figure({...spec, card: {note: words("Its own.")}}).figure.square.note?.text).toBe("Its own.");
  expect(figure({...spec, card: {form}}).figure.card.note).toBeUndefined();
});
