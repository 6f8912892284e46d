import {expect, test} from "vitest";
import {paragraphsOf, paragraphUnder, sentencesIn} from "../../../src/check/numbers/texts/paragraphs.js";
import {passagesOf} from "../../../src/check/numbers/texts/passages.js";
import {type PublishedText, readPublished} from "../../../src/check/published.js";
import {read} from "../../published/read.js";

const line = (text: string, y: number, style: Partial<PublishedText> = {}): PublishedText => {
  const {x = 20, anchor = "start"} = style;
  const left = anchor === "end" ? x - 60 : x;
  const box = {left, top: y - 9, right: left + 60, bottom: y + 3};
  return {
    text,
    set: text,
    x: 20,
    y,
    size: 14,
    weight: 400,
    fill: "#1a1a1a",
    anchor: "start",
    turn: 0,
    box,
    marksUnder: 0,
    ...style
  };
};

const textsOf = (lines: readonly PublishedText[]) => paragraphsOf(lines).map(({text}) => text);

test("paragraphsOf(lines) joins lines of one look, one leading apart, in whatever order they stand", () => {
  expect(textsOf([line("30% of it", 58), line("It was", 22), line("more than", 40)])).toEqual([
    "It was more than 30% of it"
  ]);
});

test("paragraphsOf(lines) joins a bound in two lines with its number, of one size or in larger type", () => {
  const at = (text: string, y: number, size: number) => line(text, y, {size, weight: 700, fill: "#12436d"});
  expect(textsOf([at("more", 233, 18), at("than", 254, 18), at("1%", 276, 18)])).toEqual(["more than 1%"]);
  expect(textsOf([at("more", 303, 18), at("than", 324, 18), at("1%", 352, 28)])).toEqual(["more than 1%"]);
  expect(textsOf([at("more", 303, 18), at("towns", 324, 18), at("1%", 352, 28)])).toEqual(["more towns", "1%"]);
});

test("paragraphsOf(lines) keeps the title of an axis apart from the tick under it", () => {
  expect(textsOf([line("↑ y", 40), line("450m", 58)])).toEqual(["↑ y", "450m"]);
});

test("paragraphsOf(lines) joins a word broken after its hyphen or dash", () => {
  expect(textsOf([line("two-", 40), line("thirds", 58)])).toEqual(["two-thirds"]);
  expect(textsOf([line("2016–", 40), line("20", 58)])).toEqual(["2016–20"]);
  expect(textsOf([line("oil –", 40), line("30%", 58)])).toEqual(["oil – 30%"]);
});

test.each([
  ["size", {size: 12}],
  ["weight", {weight: 600}],
  ["fill", {fill: "#595959"}],
  ["place", {x: 22}],
  ["anchor", {anchor: "end"}],
  ["distance", {y: 64}]
] as const)("paragraphsOf(lines) keeps lines of another %s apart", (_, style) => {
  expect(textsOf([line("more than", 40), line("30%", 58)])).toEqual(["more than 30%"]);
  expect(textsOf([line("more than", 40), line("30%", 58, style)])).toEqual(["more than", "30%"]);
});

test.each([
  ["begin at one place, held at their ends", {x: 80, anchor: "end"}, {x: 50, anchor: "end"}, [20, 50]],
  ["end at one place, held where they begin", {x: 20, anchor: "start"}, {x: 50, anchor: "start"}, [50, 80]],
  ["begin at one place, one of them held at its end", {x: 80, anchor: "end"}, {x: 20, anchor: "start"}, [20, 50]]
] as const)("paragraphsOf(lines) joins lines that %s, and none 2 px off", (_, above, below, [left, right]) => {
  const box = (left: number, right: number, y: number) => ({left, top: y - 9, right, bottom: y + 3});
  const first = line("more than", 40, {...above, box: box(20, 80, 40)});
  const at = (off: number) => line("30%", 58, {...below, x: below.x + off, box: box(left + off, right + off, 58)});
  expect(textsOf([first, at(0)])).toEqual(["more than 30%"]);
  expect(textsOf([first, at(2)])).toEqual(["more than", "30%"]);
});

test("paragraphsOf(lines) keeps two columns and two paragraphs of different leading apart", () => {
  expect(textsOf([line("a", 40), line("b", 40, {x: 90}), line("c", 58), line("d", 58, {x: 90})])).toEqual([
    "a c",
    "b d"
  ]);
  expect(textsOf([line("a", 22), line("b", 40), line("c", 55)])).toEqual(["a b", "c"]);
});

test("paragraphUnder(paragraph, all) finds what stands right under it, flush with it", () => {
  const mark = {size: 12};
  const lines = [
    line("31% from others", 40),
    line("(our calculation)", 56, mark),
    line("(elsewhere)", 56, {x: 90, size: 12})
  ];
  const [first, ...rest] = paragraphsOf(lines);
  expect(first && paragraphUnder(first, [first, ...rest])?.text).toBe("(our calculation)");
  const [alone, ...far] = paragraphsOf([line("31%", 40), line("(our calculation)", 70, mark)]);
  expect(alone && paragraphUnder(alone, [alone, ...far])).toBeNull();
});

test.each([
  ["One. Two! Three?", ["One. ", "Two! ", "Three?"]],
  [
    "It is 3.9 to 4.2 (our calculation). The rest is not.",
    ["It is 3.9 to 4.2 (our calculation). ", "The rest is not."]
  ],
  ["J. S. Mill said so. “Yes.” He did.", ["J. S. Mill said so. ", "“Yes.” ", "He did."]],
  ["no point", ["no point"]]
])("sentencesIn(%j) parts it", (text, sentences) => {
  expect(sentencesIn(text).map((sentence) => sentence.text)).toEqual(sentences);
});

const svg = (texts: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400"><title>Grain</title><desc>A bar</desc>${texts}</svg>`;
const text = (words: string, y: number, size = 14, more = "") =>
  `<text x="20" y="${y}" font-size="${size}" ${more}>${words}</text>`;
const head = text("Grain", 40, 22, 'font-weight="700"') + text("Share of it", 64);
const foot = text("A note.", 300, 12) + text("Source: the Grain Office", 322, 12);

function rolesIn(file: string): string[] {
  const published = read(file);
  return passagesOf(published).map(({role, text}) => `${role}: ${text}`);
}

test("passagesOf(published) tells headline, deck, labels, note and source line apart", () => {
  expect(rolesIn(svg(head + text("69%", 120, 24) + text("from Sund", 141) + foot))).toEqual([
    "title: Grain",
    "description: A bar",
    "headline: Grain",
    "deck: Share of it",
    "label: 69%",
    "label: from Sund",
    "note: A note.",
    "source: Source: the Grain Office"
  ]);
});

test("passagesOf(published) takes a headline that is not the title, and a note without source line, by where they stand", () => {
  const changed = svg(head.replace("Grain", "Corn") + text("69%", 120, 24) + text("A note.", 300, 12));
  expect(rolesIn(changed).slice(2)).toEqual(["headline: Corn", "deck: Share of it", "label: 69%", "note: A note."]);
});

test("passagesOf(published) gives what stands under a text, and under that, and the deck", () => {
  const published = readPublished(
    svg(head + text("69", 120, 24) + text("at work", 141) + text("Each is a man", 157, 12) + foot)
  );
  const passage = published && passagesOf(published).find((each) => each.text === "69");
  expect(passage).toMatchObject({under: "at work", block: "at work Each is a man Share of it"});
});
