import {expect, test} from "vitest";
import {hedgesAfter, hedgesBefore, hedgeSigns} from "../../src/check/words/en/comparison/hedges.js";
import {checkPinned} from "../../src/check/checkBeside.js";
import {pinnedIn} from "../../src/check/article/pinned.js";
import {articleNumbers} from "../../src/cli/claims/articleNumber.js";
import {readArticle} from "../../src/facts/article/articleText.js";
import {claim} from "../../src/facts/claim.js";
import {measureIn, moneyIn, percentagePoints, percentChange} from "../../src/facts/unit/measure.js";
import {absent} from "../../src/facts/period.js";
import * as quantities from "../../src/facts/quantity.js";
import type {Quantity} from "../../src/facts/quantity.js";
import {unattributed} from "../../src/facts/source.js";
import {countOf, durationIn, shareOf, type Unit, whole} from "../../src/facts/unit/unit.js";
import {workspace} from "./workspace.js";
import {everyNth, testSome} from "../testSome.js";

/** All that a pattern of words matches: of "or (?:more|over)" both, of "exceed(?:s|ed)?" three. */
function spelled(pattern: string): string[] {
  const plain = pattern.replace(/\(\?<?[!=](?:[^()]|\([^()]*\))*\)/g, "").replaceAll("\\s", " ");
  const group = /\(\?:([^()]*)\)(\??)/.exec(plain);
  if (group) {
    const [all, inner = "", optional] = group;
    const choices = [...inner.split("|"), ...(optional === "?" ? [""] : [])];
    return choices.flatMap((choice) => spelled(plain.replace(all, () => choice)));
  }
  if (plain.includes("|")) return plain.split("|").flatMap(spelled);
  const letter = /(\w)\?/.exec(plain);
  if (!letter) return [plain];
  return [letter[1] ?? "", ""].flatMap((choice) => spelled(plain.replace(letter[0], choice)));
}

const isBound = ([hedge]: readonly [string, string]) => hedge !== "margin";
// A hedge with a noun in it, "no town has more than", is of no sentence here.
const before = hedgesBefore
  .filter(isBound)
  .flatMap(([, words]) => words.split(/\|(?![^(]*\))/).flatMap(spelled))
  .filter((hedge) => !hedge.includes("["));
const after = hedgesAfter.flatMap(([, words]) => words.split(/\|(?![^(]*\))/).flatMap(spelled));
const signs = Object.entries(hedgeSigns).flatMap(([sign, hedge]) => (hedge === "margin" ? [] : [sign]));

const numbers = [
  ["40 percent", "of the members left"],
  ["40%", "of the members left"],
  ["15.5%", "of the posts were empty"],
  ["2,300", "people waited"],
  ["€3 million", "went there"],
  ["$46.5 million", "went there"],
  ["12 million", "tonnes went there"],
  ["six", "weeks went by"],
  ["half", "of the land lay fallow"],
  ["60", "of the largest cities closed"]
] as const;

const sentences = numbers.flatMap(([number, rest]) => [
  `Here ${number} ${rest}.`,
  ...before.map((hedge) => `Here ${hedge} ${number} ${rest}.`),
  ...after.map((hedge) => `It was ${number} ${hedge}.`),
  ...signs.map((sign) => `Here ${sign}${number} ${rest}.`)
]);

const changes = ["fell by", "rose by", "was down", "was up", "grew", "saw a drop of", "saw an increase of"].flatMap(
  (verb) => [
    `Output ${verb} 12 percent.`,
    ...before.map((hedge) => `Output ${verb} ${hedge} 12 percent.`),
    ...before.map((hedge) => `Output ${verb} ${hedge} 115 percent.`).filter(() => !/fell|down|drop/.test(verb))
  ]
);
const comparisons = before.flatMap((hedge) =>
  ["fewer patients came", "more patients came", "less was sold", "drop followed"].map(
    (rest) => `It jumped to 63 in the spring, when ${hedge} 20 percent ${rest}.`
  )
);

/** Reads the TypeScript of a quantity as `claims` writes it: "exact(1_500_000, {significant: 2})". */
function quantityOf(code: string): Quantity {
  const [, name = "", list = ""] = /^(\w+)\((.*)\)$/.exec(code) ?? [];
  const args: unknown = JSON.parse(`[${list.replaceAll("_", "").replace("significant", '"significant"')}]`);
  const make: unknown = Object.entries(quantities).find(([each]) => each === name)?.[1];
  if (typeof make !== "function" || !Array.isArray(args)) throw new Error(`no quantity: ${code}`);
  return make(...args);
}

function unitOf(code: string | null): Unit {
  if (code === null) return shareOf(whole({id: "w", label: "All", measure: "all", geography: "here", period: absent}));
  if (code === "percentChange") return percentChange;
  if (code === "percentagePoints") return percentagePoints;
  const word = /"([\w -]+)"/.exec(code)?.[1] ?? "";
  if (code.startsWith("moneyIn")) return moneyIn(word);
  if (code.startsWith("measureIn")) return measureIn(word, word);
  return code.startsWith("durationIn") ? durationIn("week") : countOf(word, word);
}

/**
 * What the check says of the claims that are made of a sentence; *null* where none is made of its last number.
 * @param changed what is claimed in place of each quantity
 */
function faultsOf(sentence: string, changed = (quantity: Quantity) => quantity): string[] | null {
  const article = readArticle(sentence);
  const numbers = articleNumbers(article);
  const claims = numbers.flatMap(({ready, anchor}, index) => {
    if ("waived" in ready) return [];
    const [quantity, unit] = [changed(quantityOf(ready.quantity)), unitOf(ready.unit)];
    return [claim({id: `n-${index}`, topic: "t", quantity, unit, period: absent, attribution: unattributed, anchor})];
  });
  if (numbers.at(-1) === undefined || "waived" in numbers.at(-1)!.ready) return null;
  const waivers = numbers.flatMap(({token, anchor: {start}, ready}) =>
    "waived" in ready ? [{token, start, reason: ready.waived}] : []
  );
  return checkPinned({article, pinned: pinnedIn(claims), waivers}).map(({found, expected}) => `${found}: ${expected}`);
}

const texts: readonly (readonly [what: string, all: readonly string[]])[] = [
  ["changes", changes],
  ["comparisons", comparisons],
  ["numbers", sentences]
];

testSome(texts, everyNth(3))(
  "what nutgraf claims makes of %s with every hedge, nutgraf check --article accepts",
  ([, all]) => {
    expect(all.length).toBeGreaterThan(100);
    const read = all.map((sentence) => ({sentence, faults: faultsOf(sentence)}));
    expect(read.filter(({faults}) => faults !== null && faults.length > 0)).toEqual([]);
    // Of a fraction with a hedge, and of a hedge after a sum, no claim is made.
    expect(read.filter(({faults}) => faults !== null).length).toBeGreaterThan(all.length * 0.75);
  }
);

test.each([
  "Output fell by another 12 percent.",
  "It rose by a further 12%.",
  "Production came to 1,500 terawatt-hours.",
  "It carried 3,400 passenger-kilometres.",
  "The trip takes 2 hours 40 minutes.",
  "It took more than an hour and 20 minutes.",
  "It had 6,900 fewer patients.",
  "There were 148,300 patients, 6,900 fewer than before.",
  "The €1.5-million bridge stands.",
  "It took 300 or 500 workers.",
  "A 10-kilometre road stands.",
  "A 2.5-tonne lorry stood there.",
  ...["points", "pts", "percentage points"].flatMap((points) => [
    `Only 23 percent trusted it, down 6 ${points} on the year.`,
    `Trust stood at 23 percent, up 6.5 ${points} since then.`,
    `Trust of 23 percent fell by 6 ${points}.`,
    `The party gained 4 ${points}.`,
    `The party lost 4.8 ${points}.`
  ])
])("what nutgraf claims makes of %s, nutgraf check --article accepts", (sentence) => {
  expect(faultsOf(sentence)).toEqual([]);
});

test("a change of the other sign, nutgraf check --article refuses", {tags: "thorough"}, () => {
  const turned = (quantity: Quantity): Quantity =>
    quantity.bound === "range" ? quantity : {...quantity, value: -quantity.value};
  // Only the change is turned: the days before it are not.
  const falls = [...changes, ...comparisons.map((each) => each.replace(" to 63", ""))].filter(
    (each) => !/115/.test(each)
  );
  expect(falls.length).toBeGreaterThan(300);
  expect(falls.filter((sentence) => faultsOf(sentence, turned)?.length === 0)).toEqual([]);
});

test("a number that is nearly so much is not about or at most so much, nor it exactly", () => {
  const made = [quantities.about, quantities.exact, quantities.moreThan, quantities.atLeast, quantities.atMost];
  for (const make of made) expect(faultsOf("Nearly 40 percent left.", () => make(40))).toHaveLength(1);
  expect(faultsOf("Nearly 40 percent left.")).toEqual([]);
});

test("what nutgraf claims --write writes of a hedge, nutgraf check --article accepts", async () => {
  const text =
    "Nearly 40 percent left. Almost €3 million went, and nearly 2,300 people. In 2020 20 percent fewer came.\n";
  const {run, read} = workspace({"all.txt": text});
  expect((await run("claims all.txt --write")).code).toBe(0);
  for (const quantity of ["lessThan(40)", "lessThan(3_000_000)", "lessThan(2_300)", "exact(-20)"])
    expect(read("data/all/claims.ts")).toContain(`quantity: ${quantity},`);
  const checked = await run(
    "check --article all.txt --rule numeral-unclaimed --rule article-waiver-unused --rule article-changed"
  );
  expect(checked.out + checked.err).toBe(
    "skipped: 3 claims of all that no figure uses say TODO: share-40, money-3000000, change-minus-20\n0 files of 0 figures: 0 errors, 0 warnings, 0 waived\n"
  );
});

test.each([
  ["More than half of those over 65 did.", "an age"],
  ["It rose among women under 30.", "an age"],
  ["Voters aged over 50 stayed at home.", "an age"],
  ["It is free for children under 5 in the valley.", "an age"]
])("nutgraf claims waives the age of %s", (sentence, reason) => {
  expect(articleNumbers(readArticle(sentence)).at(-1)?.ready).toEqual({waived: reason});
});

test.each(["Adults over 65 kg may go.", "It helps people over 65 miles away.", "Those under €65 were sold."])(
  "nutgraf claims takes no measure for an age: %s",
  (sentence) => {
    expect(articleNumbers(readArticle(sentence)).at(-1)?.ready).not.toHaveProperty("waived");
  }
);
