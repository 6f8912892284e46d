import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import * as story from "../../data/israel-azerbaijan/events.js";
import {overlap} from "../../src/check/box.js";
import type {Published, PublishedMark} from "../../src/check/published.js";
import {type DatedEvent, event} from "../../src/facts/event.js";
import {stated} from "../../src/facts/period.js";
import {unattributed} from "../../src/facts/source.js";
import {figure} from "../../src/figure/figure.js";
import {eventTimeline} from "../../src/forms/timeline/eventTimeline.js";
import {palettes} from "../../src/theme/theme.js";
import {serializeSVG} from "../../src/drawing/serialize.js";
import {read} from "../published/read.js";
import {layoutProblems} from "./layoutProblems.js";
import {words} from "./sampleClaims.js";
import {eventSamples} from "./samples/eventSamples.js";

const {document} = new JSDOM("").window;
const widths = [240, 320, 640, 1000];
const {highlight, paper, mutedInk, tint} = palettes.light;

function dated(edtf: string, label = "Something happens", id = "event"): DatedEvent {
  const anchor = {kind: "elsewhere", url: "https://example.org/"} as const;
  return event({id, label, period: stated(edtf), attribution: unattributed, anchor});
}

function drawn(events: readonly DatedEvent[], width: number): string {
  const text = words("Sample");
  return serializeSVG(
    figure({id: "sample", headline: text, deck: text, form: eventTimeline(events), alt: text})({document, width})
  );
}

/** An axis as a reader finds it: a level line, and ticks that stand on it. */
interface Axis {
  readonly y: number;
  readonly x1: number;
  readonly x2: number;
  readonly ticks: readonly number[];
}

function axesOf({marks}: Published): Axis[] {
  const lines = marks.filter(({name, stroke}) => name === "line" && stroke === mutedInk).map(({box}) => box);
  const level = lines.filter(({top, bottom}) => top === bottom).toSorted((a, b) => a.top - b.top);
  return level.map(({top: y, left: x1, right: x2}) => {
    const ticks = lines.filter(({top, bottom}) => top === y && bottom > y).map(({left}) => left);
    return {y, x1, x2, ticks};
  });
}

/** The marks of events between the axis before and this one. */
function marksOver(published: Published, index: number): PublishedMark[] {
  const [above, axis] = [axesOf(published)[index - 1]?.y ?? 0, axesOf(published)[index]!.y];
  const colours = (mark: PublishedMark) => mark.fill === highlight || mark.stroke === highlight;
  return published.marks.filter((mark) => colours(mark) && mark.box.top > Math.max(6, above) && mark.box.bottom < axis);
}

const problemsOf = (published: Published) =>
  layoutProblems(published, ({box}, mark) => mark.fill !== tint && overlap(box, mark.box));

test.each([320, 640, 800])("eventTimeline() names years in even steps, at most a dozen: %i px", (width) => {
  for (const [first, last] of [
    [1910, 1990],
    [1908, 1941],
    [1879, 1933],
    [1995, 2024]
  ]) {
    // prettier-ignore
    const {texts} = read(drawn([dated(`${first}`, "It begins", "a"), dated(`${last}`, "It ends", "b")], width));
    const level = Math.max(...texts.filter(({text}) => /^\d{4}$/.test(text)).map(({y}) => y));
    const years = texts.filter(({y}) => y === level).map(({text}) => Number(text));
    expect(years.length).toBeGreaterThan(3);
    expect(years.length).toBeLessThan(13);
    expect(new Set(years.slice(1).map((year, index) => year - years[index]!)).size).toBe(1);
  }
});

test("eventTimeline() begins or ends a long label over a mark where the mark does", () => {
  const published = read(serializeSVG(eventSamples["long names"]!({document, width: 320})));
  const date = published.texts.filter(({text}) => text === "2022").toSorted((a, b) => a.y - b.y)[0]!.box;
  const lines = published.marks.filter(({name, box}) => name === "line" && box.left === box.right && box.left > 20);
  const ends = lines.map(({box}) => box.left);
  const isFlush = ends.some((end) => Math.abs(end - date.left) < 3 || Math.abs(end - date.right) < 3);
  expect(isFlush).toBe(true);
});

test("readings of a file show a text that overlaps another, stands on a mark, or leaves the figure", () => {
  const file = drawn([dated("2020", "Here"), dated("2022/2023", "There", "there")], 640);
  const moved = (x: number, y = "") =>
    file.replace(/<text x="[^"]+" y="([^"]+)"([^>]*>There<)/, `<text x="${x}" y="${y || "$1"}"$2`);
  const here = /<text x="([^"]+)" y="([^"]+)"[^>]*>Here</.exec(file);
  expect(problemsOf(read(file))).toEqual([]);
  expect(problemsOf(read(moved(Number(here?.[1]) + 40, here?.[2])))).toContain("Here overlaps There");
  expect(problemsOf(read(moved(560)))).toContain("There stands on a rect");
  expect(problemsOf(read(moved(-5)))).toContain("outside: There");
});

describe.each(widths)("at %i px", (width) => {
  const published = read(drawn(story.events, width));
  const [years, months, days] = axesOf(published);
  const over = (index: number) => marksOver(published, index);

  test("eventTimeline(events) opens years into months and months into days", () => {
    expect(axesOf(published)).toHaveLength(3);
    expect([years, months, days].map((axis) => axis?.ticks.length)).toEqual([5, 13, 5]);
    const wedges = published.marks.filter(({name, fill}) => name === "path" && fill === tint);
    expect(wedges).toHaveLength(2);
    const [top, foot] = cornersOf(wedges[0]!);
    expect(top).toEqual([years!.ticks[3], years!.ticks[4]]);
    expect(foot).toEqual([months!.x1, months!.x2]);
    const day = (months!.ticks[7]! - months!.ticks[6]!) / 31;
    expect(cornersOf(wedges[1]!)[0]![0]).toBeCloseTo(months!.ticks[6]! + 9 * day, 1);
    expect(cornersOf(wedges[1]!)[0]![1]).toBeCloseTo(months!.ticks[6]! + 13 * day, 1);
  });

  test("eventTimeline(events) draws a year as a thin span from its first day to its last", () => {
    const spans = spansIn(over(0));
    expectEnds(spans[0]!, [years!.ticks[0], years!.ticks[1]]);
    expectEnds(spans[1]!, [years!.ticks[3], years!.ticks[4]]);
  });

  test("eventTimeline(events) draws a month as a thin span over the whole month, and no bar", () => {
    const spans = spansIn(over(1));
    expectEnds(spans[0]!, [months!.ticks[2], months!.ticks[3]]);
    expectEnds(spans[1]!, [months!.ticks[4], months!.ticks[5]]);
    expect(over(1).filter(({name}) => name === "rect")).toEqual([]);
  });

  test("eventTimeline(events) draws a day as a dot in its middle, one of two days as two hollow dots in a chain", () => {
    const middle = (index: number) => (days!.ticks[index]! + days!.ticks[index + 1]!) / 2;
    const circles = over(2).filter(({name}) => name === "circle");
    const filled = circles.filter(({fill}) => fill === highlight).map(({box}) => (box.left + box.right) / 2);
    const hollow = circles.filter(({fill, stroke}) => fill === paper && stroke === highlight);
    expectEnds(filled, [middle(2), middle(3)]);
    const centres = hollow.map(({box}) => (box.left + box.right) / 2);
    expectEnds(centres, [middle(0), middle(1)]);
    const chain = over(2).filter(({name}) => name === "path");
    expect(chain).toHaveLength(1);
    const [[x1, y1, x2, y2] = []] = strokesOf(chain[0]!);
    expectEnds([x1, x2], [centres[0]! + 5, centres[1]! - 5]);
    expect(y1).toBe(y2);
    expect(y1).toBeCloseTo((hollow[0]!.box.top + hollow[0]!.box.bottom) / 2, 2);
  });

  test("eventTimeline(events) prints every label and date in the order of the dates", () => {
    const text = published.texts.map(({text}) => text).join(" ");
    const dates = ["2020", "2023", "March", "May", "10 or 11 July", "12 July", "13 July"];
    let from = 0;
    for (const [index, {label}] of story.events.entries()) {
      from = text.indexOf(`${label} ${dates[index]}`, from) + 1;
      expect(from, label).toBeGreaterThan(0);
    }
  });
});

test("eventTimeline(events) draws a period as a bar from its first day to its last", () => {
  const published = read(drawn([dated("2016/2020", "Window"), dated("2023", "Then", "then")], 640));
  const [axis] = axesOf(published);
  const [bar] = published.marks.filter(({name, fill, box}) => name === "rect" && fill === highlight && box.top > 6);
  expectEnds([bar!.box.left, bar!.box.right], [axis!.ticks[0], axis!.ticks[5]]);
});

test("eventTimeline(events) draws one of two months as two outlined bars in a chain", () => {
  const published = read(drawn([dated("[2023-05,2023-08]"), dated("2023-01", "Before", "before")], 640));
  const [axis] = axesOf(published);
  const hollow = published.marks.filter(({name, stroke}) => name === "rect" && stroke === highlight);
  expect(hollow.map(({fill}) => fill)).toEqual([paper, paper]);
  expectEnds([hollow[0]!.box.left - 0.75, hollow[0]!.box.right + 0.75], [axis!.ticks[4], axis!.ticks[5]]);
  expectEnds([hollow[1]!.box.left - 0.75, hollow[1]!.box.right + 0.75], [axis!.ticks[7], axis!.ticks[8]]);
});

test("eventTimeline(events) sets dates of a set that are too near each other one below the other", async () => {
  const events = [dated("2045", "The year"), dated("[2045-01-27,2045-02-01]", "One of two days", "two")];
  for (const width of widths) {
    const dots = (await read(drawn(events, width))).marks.filter(({name}) => name === "circle");
    const [first, second] = dots.map(({box}) => box);
    expect([width, dots.length, overlap(first!, second!)]).toEqual([width, 2, false]);
  }
});

test("eventTimeline(events) gives a span that is too short to be seen three px", () => {
  const published = read(drawn([dated("1723-03", "Early"), dated("2023", "Late", "late")], 640));
  const [from = NaN, to = NaN] = spansIn(published.marks)[0] ?? [];
  expect(to - from).toBeCloseTo(3, 1);
});

test("eventTimeline(events) lets events share a lane on a page, and on nothing narrower", () => {
  const events = [dated("2020", "First"), dated("2023", "Second", "second")];
  const lanes = (width: number) =>
    new Set(
      read(drawn(events, width))
        .texts.filter(({text}) => /First|Second/.test(text))
        .map(({y}) => y)
    ).size;
  expect([320, 640, 1000].map(lanes)).toEqual([2, 2, 1]);
});

test(
  "eventTimeline(events) keeps the words of an axis apart and between its ends, however many years it has",
  {tags: "thorough"},
  () => {
    for (let years = 1; years < 400; years += 3) {
      const published = read(drawn([dated("1700"), dated(String(1700 + years), "Next", "next")], 240));
      const [axis] = axesOf(published);
      const under = published.texts.filter(({size, y}) => size === 12 && y > axis!.y && y < axis!.y + 20);
      expect(under.length).toBeGreaterThan(1);
      expect(under.filter(({box}) => box.left < axis!.x1 || box.right > axis!.x2)).toEqual([]);
      const gaps = under.slice(1).map(({box}, index) => box.left - under[index]!.box.right);
      expect(Math.min(...gaps)).toBeGreaterThan(3);
    }
  }
);

test("eventTimeline([]) refuses to draw nothing", () => {
  expect(() => eventTimeline([])).toThrow("missing events: eventTimeline (at least one)");
});

const long =
  "A label of some two hundred letters, such as a reporter may well type when the matter is involved, and the desk has not yet cut it down to what a reader can take in at one glance on the way to work in the morning";
const letters = [..."abcdefghijklmnopqrstuvwxy"];

const difficult: Record<string, readonly DatedEvent[]> = {
  "the story": story.events,
  "long labels": story.events.map((event) => ({...event, label: long})),
  "labels of one long word": story.events.map((event) => ({...event, label: long.replace(/\W/g, "")})),
  "25 events over years": letters.map((letter, index) => {
    const [year, month, day] = [2010 + ((index * 7) % 14), 1 + ((index * 5) % 12), 1 + ((index * 11) % 28)];
    return dated(`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`, `Event ${index}`, letter);
  }),
  "25 events on one day": letters.map((letter) => dated("2023-07-13", `The event that is named ${letter}`, letter)),
  "one day": [dated("2023-07-13")],
  "one year": [dated("2023", long)],
  "two days": [dated("2022-12-31"), dated("2023-01-01", "Next", "next")],
  "a month of days": [dated("2022-12-10"), dated("2023-01-09", "Next", "next")],
  "months over a year’s end": [dated("2022-10"), dated("2023-02", "Next", "next")],
  "three hundred years": [
    dated("1723", "Treaty", "treaty"),
    dated("[1850,1853]", "One of two years", "years"),
    dated("1867/1918", "Union", "union"),
    dated("1914-07-28/1918-11-11", long, "war"),
    dated("2023-07-13", "Now", "now")
  ]
};

describe.each([...widths, 4000])("at %i px nothing is cut and nothing overlaps", (width) => {
  test.each(Object.entries(difficult))("in %s", (_, events) => {
    expect(problemsOf(read(drawn(events, width)))).toEqual([]);
  });
});

function expectEnds(actual: readonly (number | undefined)[] | undefined, expected: readonly (number | undefined)[]) {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((value, index) => expect(actual?.[index]).toBeCloseTo(value ?? NaN, 1));
}

function strokesOf({attributes}: Pick<PublishedMark, "attributes">): [number, number, number, number][] {
  const moves = (attributes["d"] ?? "").split("M").slice(1);
  return moves.map((move) => move.split(/[,L]/).map(Number) as [number, number, number, number]);
}

/** The left and right ends of a shape at its top and at its foot. */
function cornersOf(mark: PublishedMark): [number[], number[]] {
  const points = (mark.attributes["d"] ?? "").match(/[\d.]+,[\d.]+/g)!.map((point) => point.split(",").map(Number));
  const at = (y: number) =>
    points
      .filter(([, py]) => py === y)
      .map(([x]) => x!)
      .toSorted((a, b) => a - b);
  return [at(mark.box.top), at(mark.box.bottom)];
}

/** The ends of the level lines in the colour of marks. */
function spansIn(marks: readonly PublishedMark[]): [number, number][] {
  return marks
    .filter(
      ({name, stroke, attributes}) => name === "line" && stroke === highlight && attributes["y1"] === attributes["y2"]
    )
    .map(({attributes}) => [Number(attributes["x1"]), Number(attributes["x2"])]);
}

const printedIn = (dates: readonly string[], width: number) =>
  read(
    drawn(
      dates.map((edtf, index) => dated(edtf, `Event ${"abc"[index]}`, `event-${index}`)),
      width
    )
  ).texts.map(({text}) => text);

test("a timeline of one day names its month, and one over the end of a month names the new one", () => {
  const alone = printedIn(["2018-09-01"], 320);
  expect(alone).toContain("1 Sep");
  expect(alone).not.toContain("1");
  expect(printedIn(["2022-12-31", "2023-01-01"], 640)).toEqual(expect.arrayContaining(["31 Dec", "1 Jan"]));
});

test("a timeline over the end of a year gives each date its year, which the heading says of one year alone", () => {
  expect(printedIn(["2022-08", "2023-04"], 640)).toEqual(expect.arrayContaining(["August 2022", "April 2023"]));
  expect(printedIn(["2022-04", "2022-08"], 640)).toEqual(expect.arrayContaining(["2022", "April", "August"]));
});

test("eventTimeline(events) draws a hundred events, and says so where there are more", () => {
  const many = (count: number) =>
    Array.from({length: count}, (_, index) => dated(String(1901 + index), "Something happens", `event-${index}`));
  expect(drawn(many(100), 1000)).toContain("</svg>");
  expect(() => eventTimeline(many(101))).toThrow(
    "too many events: 101 (at most 100; leave the lesser ones out): eventTimeline"
  );
});

test.each([320, 500, 640])(
  "the stem of a day reaches its axis, in two parts where words are on its way: %i px",
  (width) => {
    const {body} = new JSDOM(drawn(story.events, width)).window.document;
    const numbersOf = (name: string, keys: readonly string[]) =>
      [...body.querySelectorAll(name)].map((shape) => keys.map((key) => Number(shape.getAttribute(key))));
    const lines = numbersOf("line", ["x1", "x2", "y1", "y2"]);
    const axes = lines.filter(([x1 = 0, x2 = 0, y1, y2]) => x2 - x1 > width / 2 && y1 === y2);
    const dots = numbersOf("circle", ["cx", "cy"]);
    expect(dots.length).toBeGreaterThan(2);
    for (const [x = 0, y = 0] of dots) {
      const foot = Math.min(...axes.map(([, , top = 0]) => top).filter((top) => top > y));
      const stems = lines.filter(([x1, x2, y1 = 0, y2]) => x1 === x && x2 === x && y1 < foot && y2 === foot);
      expect(stems).toHaveLength(1);
    }
  }
);
