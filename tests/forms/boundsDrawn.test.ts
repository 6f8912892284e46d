import {expect, test} from "vitest";
import {about, atMost, lessThan, type Quantity, range} from "../../src/facts/quantity.js";
import type {OpenSharePart} from "../../src/forms/shares/sharePart.js";
import {shareGrid} from "../../src/forms/shares/shareGrid.js";
import {shareGrids} from "../../src/forms/shares/shareGrids.js";
import {unitCount} from "../../src/forms/count/unitCount.js";
import {figure} from "../../src/figure/figure.js";
import {renderSVG} from "../../src/render.js";
import type {Form} from "../../src/form.js";
import {readingRules} from "../../src/check/reading/readingRules.js";
import {checkLoneFile} from "../../src/verify/checkStory.js";
import {say} from "../../src/words/say.js";
import {countClaim, shareClaim} from "./sampleClaims.js";

const label = say`from Israel`;
const unknown = say`the rest of the whole`;

const gridOf = (quantity: OpenSharePart["claim"]["quantity"]) =>
  shareGrid({claim: shareClaim("oil", quantity, "oil"), label}, {unknown});
const countOf = (quantity: Quantity) => unitCount(countClaim("dead", quantity), {label: say`soldiers killed`});

const quantities = [
  ["lessThan", lessThan(12), lessThan(120)],
  ["atMost", atMost(7), atMost(1201)],
  ["about", about(40), about(95)],
  ["range", range(30, 45), range(30, 45)]
] as const;

const forms: readonly (readonly [string, Form])[] = quantities.flatMap(([bound, share, count]) => [
  [`shareGrid of ${bound}`, gridOf(share)] as const,
  [`shareGrids of ${bound}`, shareGrids([gridOf(share)])] as const,
  [`unitCount of ${bound}`, countOf(count)] as const
]);

const drawn = (form: Form, width: 320 | 640 = 640) =>
  renderSVG(figure({id: "bounds", headline: say`A bound is drawn`, deck: say`As it is stated`, form}), {width});

const only = readingRules.map(({name}) => name);
const rulesIn = async (svg: string) =>
  (await checkLoneFile("bounds.svg", svg, {only})).findings.map(({finding}) => finding.rule);

test.each(forms)("checkLoneFile finds nothing wrong with a %s at 320 and 640 px", async (_, form) => {
  expect(await rulesIn(await drawn(form, 320))).toEqual([]);
  expect(await rulesIn(await drawn(form))).toEqual([]);
});

test.each([
  ["shareGrid of range", /<g fill="none" stroke="(#[0-9a-f]{6})"/, '<g fill="$1" stroke="$1"'],
  ["shareGrid of lessThan", /<g fill="none" stroke="(#[0-9a-f]{6})"/, '<g fill="$1" stroke="$1"'],
  ["shareGrid of about", /<g fill="none" stroke="(#[0-9a-f]{6})"/, '<g fill="$1" stroke="$1"'],
  ["shareGrid of lessThan", /"openEnd":\["oil"\]/g, '"furniture":"tick"'],
  ["unitCount of lessThan", /"openEnd":\["dead"\]/g, '"furniture":"tick"']
])("checkLoneFile catches a %s in which %s is %s", async (name, from, to) => {
  const form = forms.find(([each]) => each === name)?.[1];
  if (!form) throw new Error(name);
  const told = await drawn(form);
  const lie = told.replace(from, to);
  expect(lie).not.toBe(told);
  expect(await rulesIn(lie)).not.toEqual([]);
});
