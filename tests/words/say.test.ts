import fc from "fast-check";
import {expect, test} from "vitest";
import {claim, type Claim, type ClaimSpec} from "../../src/facts/claim.js";
import {complement, remainder, wholeRatio} from "../../src/facts/derived/derived.js";
import {event} from "../../src/facts/event.js";
import {moneyIn, percentagePoints, percentChange, ratePer} from "../../src/facts/unit/measure.js";
import {absent, type Period, stated} from "../../src/facts/period.js";
import {
  about,
  atLeast,
  atMost,
  exact,
  lessThan,
  moreThan,
  type Quantity,
  range,
  withMargin
} from "../../src/facts/quantity.js";
import {unattributed} from "../../src/facts/source.js";
import {countOf, durationIn, shareOf, type Unit, whole} from "../../src/facts/unit/unit.js";
import {
  estimateWords,
  inWords,
  type Insert,
  intervalWords,
  marginWords,
  periodOf,
  plain,
  say,
  countInWords,
  valueWords
} from "../../src/words/say.js";
import {anyText} from "../anyText.js";

test.each([
  [exact(4.7), "invalid insert: exact 4.7 (say of what, when and who says so: a claim with this quantity"],
  [moreThan(4), "invalid insert: moreThan 4 (say of what"],
  [4.7, "invalid insert: 4.7 (say of what"],
  [stated("2024"), "invalid insert: an object (a claim or event that has it, in periodOf(…)): say"],
  ["a", "invalid insert: a (a claim, a source or say`…`): say"]
])("say names what to insert in the place of %s", (insert, message) => {
  expect(() => say`It is ${insert as unknown as Insert} high`).toThrow(message);
});

const place = {
  topic: "trade",
  attribution: unattributed,
  anchor: {kind: "elsewhere", url: "https://example.org"},
  from: "DE",
  to: "FR"
} as const;
const imports = whole({id: "imports", label: "Imports", measure: "tonnes", geography: "FR", period: absent});
const exports = whole({id: "exports", label: "Exports", measure: "tonnes", geography: "DE", period: absent});
const period: Period = stated("2016/2020");

function made<U extends Unit, Q extends Quantity>(
  quantity: Q,
  unit: U,
  more: Partial<ClaimSpec<U, Q>> = {}
): Claim<U, Q> {
  return claim({id: "number", quantity, unit, period, ...place, ...more});
}

const ship = countOf("ship", "ships");
const bought = made(exact(69), shareOf(imports), {id: "bought"});
const sold = made(exact(17), shareOf(exports), {id: "sold"});
const above = made(moreThan(30), shareOf(imports), {id: "above", period: absent});

test("say`…` puts the claims in and remembers them, each once and in order", () => {
  const said = say`Of the barley, ${bought} went there; ${sold} of the grain; ${bought} again`;
  expect(said).toEqual({
    kind: "phrase",
    text: "Of the barley, 69% went there; 17% of the grain; 69% again",
    uses: [bought, sold]
  });
});

test.each<[Insert, string]>([
  [bought, "69%"],
  [above, "more than 30%"],
  [made(atLeast(30), shareOf(imports)), "at least 30%"],
  [made(lessThan(30), shareOf(imports)), "less than 30%"],
  [made(lessThan(30), ship), "fewer than 30 ships"],
  [made(lessThan(30), durationIn("week")), "less than 30 weeks"],
  [made(atMost(30), shareOf(imports)), "at most 30%"],
  [made(about(30), shareOf(imports)), "about 30%"],
  [made(range(3, 5), shareOf(imports)), "3–5%"],
  [made(exact(8.5, 1), shareOf(imports)), "8.5%"],
  [made(moreThan(6000), ship), "more than 6,000 ships"],
  [made(exact(1), ship), "1 ship"],
  [made(moreThan(1), ship), "more than 1 ship"],
  [made(range(1, 2), ship), "1–2 ships"],
  [made(exact(6), durationIn("week")), "six weeks"],
  [made(exact(1), durationIn("week")), "one week"],
  [made(about(6), durationIn("week")), "about 6 weeks"],
  [remainder(bought), "31% (our calculation)"],
  [complement(above), "less than 70% (our calculation)"],
  [wholeRatio(bought, sold), "4.06 (our calculation)"],
  [{id: "office", name: "Grain Office"}, "Grain Office"],
  [say`the island`, "the island"]
])("say`in all ${%o}` brings bound, unit and mark along", (insert, text) => {
  expect(say`in all ${insert}`.text).toBe(`in all ${text}`);
});

test("say`…` takes over what an insert itself rests on", () => {
  const left = remainder(bought);
  expect(say`${say`about ${left}`} and ${sold}`.uses).toEqual([left, sold]);
  expect(say`${{id: "office", name: "Grain Office"}} says so`.uses).toEqual([]);
});

test("say`…` begins with a capital where an insert begins the sentence, and leaves typed words as they are", () => {
  expect(say`${above} of it`.text).toBe("More than 30% of it");
  expect(say`${say`émigrés`} left`.text).toBe("Émigrés left");
  expect(say`iron: ${above}`.text).toBe("iron: more than 30%");
  expect(say``.text).toBe("");
});

test.each(["69", "٦٩", "६९", "６９", "²", "₂", "½", "Ⅻ", "①", "〇", "𝟗", "since 2016"])(
  "say and plain refuse %o typed by hand",
  (digits) => {
    const literals = Object.assign([`of ${digits} it`], {raw: []});
    expect(() => say(literals)).toThrow(`typed digit in text: "of ${digits} it" (insert the claim instead)`);
    expect(() => plain(`of ${digits} it`)).toThrow(`typed digit in text: "of ${digits} it"`);
  }
);

test("say`…` shows where the inserts stood in what it refuses", () => {
  expect(() => say`${bought} of it in 2016`).toThrow(
    'typed digit in text: "… of it in 2016" (insert the claim instead)'
  );
});

test("say`…` lets no digit through, whatever is typed", () => {
  fc.assert(
    fc.property(anyText, (typed) => {
      const literals = Object.assign([typed], {raw: []});
      if (/\p{N}/u.test(typed)) expect(() => say(literals)).toThrow("typed digit");
      else if (/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028-\u202e\u2066-\u2069]/u.test(typed))
        expect(() => say(literals)).toThrow("control character");
      else expect(say(literals).text.toLowerCase()).toBe(typed.toLowerCase());
    })
  );
});

test.each([[40], ["40 percent"], [null], [undefined], [exact(40)], [{kind: "event", id: "storm"}]])(
  "say`…` refuses the insert %o where no compiler did",
  (insert) => {
    expect(() => say`${insert as unknown as Insert} of it`).toThrow("invalid insert: ");
  }
);

test("plain(text) rests on nothing", () => {
  expect(plain("the island")).toEqual({kind: "phrase", text: "the island", uses: []});
});

test("periodOf(claim) is the period as text, and refuses an absent one", () => {
  expect(periodOf(bought)).toEqual({kind: "phrase", text: "2016–20", uses: [bought]});
  expect(() => periodOf(above)).toThrow("missing period: above");
  const opened = event({id: "opened", label: "Opens", period: stated("2023-03"), attribution: unattributed, anchor: place.anchor}); // prettier-ignore
  expect(periodOf(opened)).toEqual({kind: "phrase", text: "March 2023", uses: [opened]});
});

test.each([
  [made(moreThan(6000), ship), "more than 6,000"],
  [made(exact(1), ship), "1"],
  [made(moreThan(1), ship), "more than 1"],
  [bought, "69%"],
  [made(exact(6), durationIn("week")), "six weeks"]
])("valueWords(%o) leaves out the noun that is counted", (number, text) => {
  expect(valueWords(number)).toEqual({kind: "phrase", text, uses: [number]});
});

test("intervalWords(derived) is what rounding leaves open", () => {
  const ratio = wholeRatio(bought, sold);
  expect(intervalWords(ratio)).toEqual({kind: "phrase", text: "3.9–4.2", uses: [ratio]});
  expect(intervalWords(ratio, 2).text).toBe("3.91–4.21");
  expect(intervalWords(remainder(bought)).text).toBe("30.5–31.5");
});

test("countInWords(claims) counts the claims in words", () => {
  expect(countInWords([bought, sold, above])).toEqual({kind: "phrase", text: "three", uses: [bought, sold, above]});
});

const share = (quantity: Quantity) => made(quantity, shareOf(imports));

test.each([
  [share(exact(69)), "more than two-thirds"],
  [share(exact(69)), "less than three-quarters"],
  [share(exact(50.1, 1)), "more than half"],
  [share(exact(49.9, 1)), "less than half"],
  [share(exact(50)), "about half"],
  [share(exact(17)), "about a sixth"],
  [share(exact(14)), "about a seventh"],
  [share(moreThan(50)), "more than half"],
  [share(moreThan(30)), "more than a quarter"],
  [share(lessThan(50)), "less than half"],
  [share(atMost(49)), "less than half"],
  [share(atLeast(51)), "more than half"],
  [share(range(68, 70)), "more than two-thirds"],
  [wholeRatio(bought, sold), "about four times"],
  [wholeRatio(bought, sold), "more than three times"],
  [wholeRatio(bought, sold), "less than five times"],
  [remainder(bought), "less than a third"]
])("inWords(%o, %o) is borne out", (number, phrase) => {
  expect(inWords(number, phrase)).toEqual({kind: "phrase", text: phrase, uses: [number]});
});

test.each([
  [share(exact(69)), "about two-thirds", "68.5 to 69.5"],
  [share(exact(69)), "more than three-quarters", "68.5 to 69.5"],
  [share(exact(67)), "more than two-thirds", "66.5 to 67.5"],
  [share(exact(50)), "more than half", "49.5 to 50.5"],
  [share(exact(50)), "less than half", "49.5 to 50.5"],
  [share(exact(17)), "about a fifth", "16.5 to 17.5"],
  [share(moreThan(30)), "more than a third", "30 to 100"],
  [share(moreThan(30)), "less than half", "30 to 100"],
  [share(atLeast(50)), "more than half", "50 to 100"],
  [share(atMost(50)), "less than half", "0 to 50"],
  [wholeRatio(bought, sold), "more than four times", "3.91428571429 to 4.21212121212"],
  [wholeRatio(bought, sold), "less than four times", "3.91428571429 to 4.21212121212"]
])("inWords(%o, %o) is refused as untrue", (number, phrase, interval) => {
  expect(() => inWords(number, phrase)).toThrow(`untrue phrase: ${phrase} for ${interval}`);
});

test.each([
  [share(exact(69)), "more than a third", "more than two-thirds"],
  [share(exact(69)), "more than half", "more than two-thirds"],
  [share(exact(17)), "less than half", "less than a fifth"],
  [share(exact(17)), "less than a third", "less than a fifth"],
  [share(atLeast(51)), "more than a quarter", "more than half"],
  [wholeRatio(bought, sold), "more than twice", "more than three times"]
])("inWords(%o, %o) is refused as misleading: %s is as true", (number, phrase, nearer) => {
  expect(() => inWords(number, phrase)).toThrow(new RegExp(`^misleading phrase: ${phrase} for .*it is ${nearer}, too`));
});

test.each([
  [atMost(150), "up to", "Up to 150 ships sailed"],
  [atMost(150), "as many as", "As many as 150 ships sailed"],
  [moreThan(150), "over", "Over 150 ships sailed"],
  [lessThan(150), "fewer than", "Fewer than 150 ships sailed"],
  [about(150), "some", "Some 150 ships sailed"],
  [atMost(150), "at least", "At least at most 150 ships sailed"]
])("say does not say the bound of %o again after “%s”", (quantity, words, text) => {
  const lead = words.charAt(0).toUpperCase() + words.slice(1);
  const literals = Object.assign([`${lead} `, " sailed"], {raw: []});
  expect(say(literals, made(quantity, ship)).text).toBe(text);
});

test("inWords(about, phrase) takes the part of which an estimate is the rounding", () => {
  expect(inWords(share(about(33)), "about a third").text).toBe("about a third");
  expect(inWords(share(about(50)), "about half").text).toBe("about half");
  expect(() => inWords(share(about(34)), "about a third")).toThrow("untrue phrase: about a third");
});

// "About 30" has no interval, and a bound is open at one end: everything would be about it.
test.each([
  [share(about(30)), "about a third"],
  [share(about(30)), "about three-quarters"],
  [share(moreThan(30)), "about three-quarters"],
  [share(atMost(30)), "about a tenth"]
])("inWords(%o, %o) is refused, for nothing says how near it is", (number, phrase) => {
  expect(() => inWords(number, phrase)).toThrow(`untrue phrase: ${phrase}`);
});

test.each(["half", "over half", "more than most", "about two thirds", "More than half", "more than half of it"])(
  "inWords(claim, %o) is refused as unknown",
  (phrase) => {
    expect(() => inWords(bought, phrase)).toThrow(`unknown phrase: ${phrase}`);
  }
);

test("inWords(claim, phrase) refuses a multiple of a share, and a fraction of a count", () => {
  expect(() => inWords(share(exact(100)), "less than twice")).toThrow("unknown phrase: less than twice for a share");
  expect(() => inWords(made(exact(2), ship), "more than half")).toThrow("unknown phrase: more than half for a count");
});

test("say`…` prints a change after a word of change without its own direction", () => {
  const rise = made(exact(115), percentChange);
  const fall = made(exact(-12), percentChange);
  const points = made(exact(-3), percentagePoints);
  expect(
    [
      say`Waits grew by ${rise}`,
      say`Waits fell by ${fall}`,
      say`Waits fell sharply by another ${fall}`,
      say`There was a drop of ${fall}`,
      say`The board cut the wait by ${fall}`,
      say`Waits are down ${fall}`,
      say`Waits fell by ${points}`,
      say`Waits fell by ${made(lessThan(-12), percentChange)}`,
      say`Waits fell by ${made(range(-5, -3), percentChange)}`,
      say`Waits widened by ${rise}`,
      say`Waits moved by ${made(range(-5, 3), percentChange)}`,
      say`Waits are ${fall}`,
      say`Waits rose, and are ${rise}`
    ].map(({text}) => text)
  ).toEqual([
    "Waits grew by 115%",
    "Waits fell by 12%",
    "Waits fell sharply by another 12%",
    "There was a drop of 12%",
    "The board cut the wait by 12%",
    "Waits are down 12%",
    "Waits fell by 3 percentage points",
    "Waits fell by more than 12%",
    "Waits fell by 3–5%",
    "Waits widened by +115%",
    "Waits moved by −5% to 3%",
    "Waits are down 12%",
    "Waits rose, and are up 115%"
  ]);
  expect(() => say`Waits fell by ${rise}`).toThrow(
    'untrue words: "Waits fell by" before a number that is up 115% (say it the other way, or without: "is ${…}"): say'
  );
  expect(() => say`Waits are up ${fall}`).toThrow("untrue words");
  // What is no change keeps its words.
  expect(say`It fell by ${made(exact(6), countOf("ship", "ships"))}`.text).toBe("It fell by 6 ships");
});

test("valueWords() leaves out what a rate is per, which its figure says once", () => {
  const rate = made(exact(6.9), ratePer(100_000, "residents"));
  expect(valueWords(rate).text).toBe("6.9");
  expect(say`${rate}`.text).toBe("6.9 per 100,000 residents");
});

test.each([
  [made(withMargin(54, 3), shareOf(imports)), "54%", "±3 points"],
  [made(withMargin(41.5, 1.2), shareOf(imports)), "41.5%", "±1.2 points"],
  [made(withMargin(1_500_000, 200_000), moneyIn("USD")), "$1.5 million", "±$200,000"],
  [made(withMargin(640, 40), ship), "640 ships", "±40"]
])("estimateWords() and marginWords() print the two parts of %o", (number, estimate, margin) => {
  expect(estimateWords(number)).toEqual({kind: "phrase", text: estimate, uses: [number]});
  expect(marginWords(number)).toEqual({kind: "phrase", text: margin, uses: [number]});
});

test("estimateWords() and marginWords() refuse a number without a margin of error", () => {
  for (const words of [estimateWords, marginWords])
    expect(() => words(bought)).toThrow(
      /^no margin of error: .* \(insert the claim itself\): (?:estimate|margin)Words$/
    );
});
