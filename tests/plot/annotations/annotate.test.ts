import {line} from "@observablehq/plot";
import {expect, test} from "vitest";
import {checkFile} from "../../../src/check/checkFile.js";
import {readingRules} from "../../../src/check/reading/readingRules.js";
import {exact, moreThan} from "../../../src/facts/quantity.js";
import {figure} from "../../../src/figure/figure.js";
import type {Form} from "../../../src/form.js";
import {annotate} from "../../../src/plot/annotations/annotate.js";
import type {Annotation} from "../../../src/plot/annotations/annotation.js";
import {shows} from "../../../src/plot/marksRead.js";
import {plotMarks} from "../../../src/plot/plotMarks.js";
import {renderSVG} from "../../../src/publish/files/svg.js";
import {subjectOf} from "../../../src/verify/subject.js";
import {say} from "../../../src/words/say.js";
import {countClaim} from "../../forms/sampleClaims.js";
import {nudge, readingIn, withShape} from "../../reading/bend.js";

const claims = [12, 30, 18, 44].map((value, index) => countClaim(`troops-${"abcd"[index]}`, exact(value)));
const dates = [2000, 2005, 2010, 2015].map((year) => new Date(Date.UTC(year, 0, 1)));
const target = countClaim("target", exact(36));
const peak = claims[1]!;

const annotations: readonly Annotation[] = [
  {kind: "line", along: "y", at: target, label: say`Target`},
  {kind: "band", along: "x", from: "2006", to: "2009", label: say`War`},
  {kind: "callout", x: "2005", y: peak, text: say`The treaty was signed and the army grew`}
];

function sample(notes: readonly Annotation[]): Form {
  return {
    name: "sampleLine",
    uses: [...claims, target],
    alt: say`Line of the soldiers counted.`,
    *layouts({document, left, top, width, palette}) {
      const x = {type: "utc" as const, domain: [dates[0]!, dates[3]!]};
      const plot = {document, left, top, width, height: 240, x, y: {domain: [0, 50]}};
      const at = claims.map(({quantity}, index) => ({
        x: left + (width * index) / 3,
        y: top + 240 * (1 - quantity.value / 50)
      }));
      const obstacles = at.slice(1).map(({x, y}, index) => ({x1: at[index]!.x, y1: at[index]!.y, x2: x, y2: y}));
      const placed = annotate(notes, {plot, palette, obstacles, where: "sampleLine"});
      const rows = claims.map(({id, quantity}, index) => ({id, value: quantity.value, date: dates[index]!}));
      const mark = shows<(typeof rows)[number]>(
        line(rows, {x: "date", y: "value", stroke: palette.highlight, strokeWidth: 2}),
        {
          of: {x: null, y: ({id}) => id}
        }
      );
      yield {
        height: 240 + placed.key.height,
        whole: placed.key.whole,
        draw: () => {
          const {under, over} = placed.draw();
          return {
            marks: [...under, ...plotMarks([mark], plot), ...over],
            texts: [...placed.texts, ...placed.key.place(left, top + 240)]
          };
        }
      };
    }
  };
}

const chart = figure({id: "troops", headline: say`Soldiers`, deck: say`Soldiers counted`, form: sample(annotations)});
const rules = readingRules.map(({name}) => name).filter((name) => !["reading-stale", "rows-undrawn"].includes(name));
const found = async (text: string) => {
  const findings = await checkFile(subjectOf(chart.figure, {file: "troops.svg", text}), [
    ...rules,
    "text-overlap",
    "text-overflow"
  ]);
  return [...new Set(findings.map(({rule, found, expected}) => `${rule}: ${found} / ${expected}`))];
};

test.each([320, 640, 1000])("annotate(annotations) stands at %s px, and the checker bears it out", async (width) => {
  const text = await renderSVG(chart, {width});
  for (const words of ["Target", "War", "treaty"]) expect(text).toContain(words);
  expect(await found(text)).toEqual([]);
});

test("annotate(annotations) is caught where a line, a band, a leader or a callout’s dot is elsewhere", async () => {
  const text = await renderSVG(chart, {width: 640});
  const roles = readingIn(text).shapes.flatMap(([count, role]) => Array.from({length: count}, () => role));
  const furniture = (kind: string) => roles.findIndex((role) => "furniture" in role && role.furniture === kind);
  const shown = roles.flatMap((role, index) => ("shows" in role ? [index] : []));
  const lies = [
    [shown[1]!, ["y1"], "measure-wrong"],
    [shown.at(-1)!, ["cy"], "measure-wrong"],
    [furniture("band"), [], "tick-misplaced"],
    [furniture("link"), ["y1"], "furniture-misplaced"]
  ] as const;
  for (const [index, names, rule] of lies) {
    const lie = withShape(text, index, (markup) => nudge(markup, names, 9));
    expect([rule, (await found(lie)).some((line) => line.startsWith(rule))]).toEqual([rule, true]);
  }
});

test("annotate(annotations) refuses a value beyond its axis, and a bound drawn as if it were exact", async () => {
  const draw = (at: typeof target | typeof open) =>
    renderSVG(
      figure({id: "a", headline: say`A`, deck: say`B`, form: sample([{kind: "line", along: "y", at, label: say`T`}])})
    );
  const open = countClaim("open", moreThan(36));
  await expect(draw(countClaim("far", exact(90)))).rejects.toThrow("90 is beyond the y axis (widen its domain)");
  await expect(draw(open)).rejects.toThrow("invalid pin: open is moreThan (an exact number)");
});
