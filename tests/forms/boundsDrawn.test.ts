import {expect, test} from "vitest";
import {readingRules} from "../../src/check/reading/readingRules.js";
import {rules} from "../../src/check/rules.js";
import {about, lessThan, moreThan, range, withMargin} from "../../src/facts/quantity.js";
import {figure} from "../../src/figure/figure.js";
import type {Rendition} from "../../src/figure/drawFigure.js";
import type {Form} from "../../src/form.js";
import {renderSVG} from "../../src/render.js";
import {checkLoneFile} from "../../src/verify/checkStory.js";
import {say} from "../../src/words/say.js";
import {barsOf, boundForms, dotsOf, gridOf} from "./boundForms.js";
import {everyNth, testSome} from "../testSome.js";

const drawn = (form: Form, rendition: Rendition = {}) =>
  renderSVG(figure({id: "bounds", headline: say`A bound is drawn`, deck: say`As it is stated.`, form}), rendition);

// A sample's deck names no whole and no period.
const others = ["whole-missing", "period-missing"];
const only = [
  ...readingRules,
  ...rules.filter(({name, group}) => (group === "numbers" || group === "legibility") && !others.includes(name))
].map(({name}) => name);
const rulesIn = async (svg: string) =>
  (await checkLoneFile("bounds.svg", svg, {only})).findings.map(({finding}) => finding.rule);

testSome(boundForms, everyNth(9))("checkLoneFile finds nothing wrong with a %s, at any width", async ([, form]) => {
  for (const rendition of [{width: 320}, {width: 1000, scheme: "dark"}, {canvas: "card"}] as const)
    expect([rendition, await rulesIn(await drawn(form, rendition))]).toEqual([rendition, []]);
});

/** A file, what is changed in it, and by which rule that must be caught. */
type Lie = readonly [name: string, form: Form, from: RegExp, to: string, rule: string];

const filled = '<g fill="$1" stroke="$1"';
const hollowCells = /<g fill="none" stroke="(#12436d)"(?! stroke-width)/;
const signs = /"openEnd":\["[^"]*"\]/g;
const lies: readonly Lie[] = [
  ["shareGrid of range, its span filled", gridOf(range(30, 45)), hollowCells, filled, "measure-wrong"],
  ["shareGrid of lessThan, filled", gridOf(lessThan(12)), hollowCells, filled, "measure-wrong"],
  ["shareGrid of margin, its span filled", gridOf(withMargin(44, 3)), hollowCells, filled, "measure-wrong"],
  ["shareGrid of lessThan, its sign no sign", gridOf(lessThan(12)), signs, '"furniture":"tick"', "bound-undrawn"],
  ["shareGrid of about, its sign no sign", gridOf(about(40)), signs, '"furniture":"tick"', "bound-undrawn"],
  ["twoWholes of moreThan, its sign no sign", barsOf(moreThan(31)), signs, '"furniture":"tick"', "bound-undrawn"],
  ["twoWholes of about, its sign no sign", barsOf(about(40)), signs, '"furniture":"tick"', "bound-undrawn"],
  ["twoWholes of margin, its sign no sign", barsOf(withMargin(44, 3)), signs, '"furniture":"tick"', "bound-undrawn"],
  ["unitCount of lessThan, its sign no sign", dotsOf(lessThan(120)), signs, '"furniture":"tick"', "bound-undrawn"],
  ["unitCount of about, its sign no sign", dotsOf(about(95)), signs, '"furniture":"tick"', "bound-undrawn"]
];

testSome(lies, everyNth(3))("checkLoneFile catches a %s", async ([, form, from, to, rule]) => {
  const told = await drawn(form);
  const lie = told.replace(from, to);
  expect(lie).not.toBe(told);
  expect(await rulesIn(lie)).toContain(rule);
});

/** Each arrow of a file turned: its point at the other side of its foot. */
function turned(svg: string, which: (index: number) => boolean): string {
  let index = 0;
  return svg.replace(/<path d="(M[^"]*)"/g, (markup, path: string) => {
    if (!which(index++)) return markup;
    const numbers = [...path.matchAll(/-?[\d.]+/g)].map(([text]) => Number(text));
    const [x = 0, y = 0] = numbers;
    let each = 0;
    return `<path d="${path.replace(/-?[\d.]+/g, (text) => String(2 * (each++ % 2 === 0 ? x : y) - Number(text)))}"`;
  });
}

const arrows: readonly (readonly [what: string, form: Form, which: (index: number) => boolean])[] = [
  ["shareGrid of moreThan", gridOf(moreThan(40)), () => true],
  ["shareGrid of lessThan", gridOf(lessThan(40)), () => true],
  ["shareGrid of about", gridOf(about(40)), (index: number) => index === 0],
  ["twoWholes of moreThan", barsOf(moreThan(31)), () => true],
  ["twoWholes of lessThan", barsOf(lessThan(40)), () => true],
  ["twoWholes of about", barsOf(about(40)), (index: number) => index === 0],
  ["unitCount of about", dotsOf(about(95)), (index: number) => index === 2]
];

testSome(arrows, everyNth(3))(
  "checkLoneFile catches a %s whose arrow points to the other side",
  async ([, form, which]) => {
    const told = await drawn(form);
    const lie = turned(told, which);
    expect(lie).not.toBe(told);
    expect(await rulesIn(lie)).toContain("bound-undrawn");
  }
);

test("checkLoneFile catches the ring of more than after a number that is about", async () => {
  const told = await drawn(dotsOf(moreThan(95)));
  const lie = told.replace('"bound":"moreThan"', '"bound":"about"').replaceAll("more than 95", "about 95");
  expect(await rulesIn(lie)).toContain("bound-undrawn");
});

test("checkLoneFile catches a sign that is not level with the end of the cells, however far the squares reach", async () => {
  for (const quantity of [lessThan(12), about(40), moreThan(31), withMargin(44, 3)]) {
    const told = await drawn(gridOf(quantity));
    const lie = told.replace(/<line x1="([\d.]+)" x2="([\d.]+)" y1="([\d.]+)" y2="\3"\/>/g, (_, ...at) => {
      const [x1, x2, y] = at;
      return `<line x1="${x1}" x2="${x2}" y1="${Number(y) - 30}" y2="${Number(y) - 30}"/>`;
    });
    expect(lie).not.toBe(told);
    expect(await rulesIn(lie)).toContain("bound-undrawn");
  }
});

test("checkLoneFile catches a grid of which a square beside the share is left out", async () => {
  const told = await drawn(gridOf(about(40)));
  const counts = /\[60,\{"furniture":"grid"\}\]/;
  expect(told).toMatch(counts);
  const lie = told
    .replace(counts, '[59,{"furniture":"grid"}]')
    .replace(/(<g fill="#dfe3e8" stroke="#858d97">)<rect [^>]*\/>/, "$1");
  expect(await rulesIn(lie)).toContain("bound-undrawn");
});
