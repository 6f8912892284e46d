import {readdirSync} from "node:fs";
import {resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {describe, expect, test} from "vitest";
import {checkPinned} from "../../../src/check/checkBeside.js";
import {pinnedIn, pinnedOf} from "../../../src/check/article/pinned.js";
import {evidenceOf} from "../../../src/facts/evidence/evidenceOf.js";
import type {Finding} from "../../../src/check/rules.js";
import {pinAnchor} from "../../../src/facts/article/pinAnchor.js";
import {readArticle} from "../../../src/facts/article/articleText.js";
import type {NumeralWaiver} from "../../../src/facts/article/article.js";
import {type Claim, claim} from "../../../src/facts/claim.js";
import {type DatedEvent, event} from "../../../src/facts/event.js";
import {absent, stated, supplied} from "../../../src/facts/period.js";
import {exact, moreThan, type Quantity} from "../../../src/facts/quantity.js";
import {unattributed} from "../../../src/facts/source.js";
import {countOf, durationIn, shareOf, type Unit, whole} from "../../../src/facts/unit/unit.js";
import {heldArticle} from "../../heldArticle.js";

// Written for these tests; the towns, the mill and the figures are made up.
const text = `The mill at Port Ellery has stood idle since the flood, and its two owners say that they have no plan to open it again this year. Nobody on the quay expects any work there before the spring.

According to the Grain Office, Port Ellery shipped 69 percent of the barley that the island of Sund bought in all of the seasons from the very first to the last of them, which were 2016-2020 by the office’s own reckoning of such things. The same cargoes came to 17% of all the grain that left the coast in that time, a part that the office revises every autumn.

The storm that broke over the coast in October cost the fleet dearly. In the weeks that followed it, more than 6,000 sacks of seed were found to be spoiled, and nobody has so far paid for any of them. The repairs to the wall took six weeks, and the harbour master, who is 61, has kept the books of the port for longer than that.

The island, for its part, sells oil. Over 30 percent of the lamp oil that is burnt at Port Ellery comes from the presses of Sund, as anyone on the quay there will tell a visitor.
`;

const article = readArticle(text);
const pin = (token: string, hedge: string | null = null) => pinAnchor(article, token, 1, hedge);
const period = stated("2016/2020", pin("2016-2020"));
const grain = shareOf(whole({id: "grain", label: "Sund’s grain", measure: "tonnes", geography: "SE", period}));

function made(id: string, quantity: Quantity, unit: Unit, token: string, hedge: string | null = null): Claim {
  const when = unit.kind === "share" && hedge === null ? period : absent;
  return claim({
    id,
    topic: "grain",
    quantity,
    unit,
    period: when,
    attribution: unattributed,
    anchor: pin(token, hedge)
  });
}

const barley = made("barley", exact(69), grain, "69 percent");
const members: readonly (Claim | DatedEvent)[] = [
  barley,
  made("coast", exact(17), grain, "17%"),
  made("sacks", moreThan(6000), countOf("sack", "sacks"), "6,000", "more than"),
  made("repairs", exact(6), durationIn("week"), "six"),
  made("oil", moreThan(30), grain, "30 percent", "Over"),
  event({
    id: "plan",
    label: "The owners speak",
    period: supplied("2023", "the year is the editor’s"),
    attribution: unattributed,
    anchor: pin("this year")
  })
];

const reason = "nothing is drawn of it";
const waivers: readonly NumeralWaiver[] = [
  {token: "two", start: pin("two").start, reason},
  {token: "first", start: pin("first").start, reason},
  {token: "61", start: pin("61").start, reason}
];

/** The article with one passage replaced; a passage that is not there is a mistake of the test. */
function edited(passage: string, replacement: string): string {
  const changed = text.replace(passage, replacement);
  if (changed === text) throw new Error(`no such passage: ${passage}`);
  return changed;
}

function check(raw: string, {claimed = members, waived = waivers} = {}): Finding[] {
  const reading = readArticle(raw);
  const pinned = pinnedIn(claimed);
  return checkPinned({article: reading, pinned, waivers: waived});
}

const lines = (findings: readonly Finding[]) =>
  findings.map(({rule, where, found, expected}) => `${rule}: ${where.split(", ")[0]}: ${found}: ${expected}`);

describe("articleChanged and numeralUnclaimed find nothing", () => {
  test.each([
    ["in the article as it was read", text],
    ["where it was only typeset otherwise", text.replaceAll("’", "'").replaceAll("-", "–").replaceAll("\n", "\r\n")],
    ["where a paragraph was put in front", `The harbour of Port Ellery is a quiet place in winter.\n\n${text}`],
    [
      "where a paragraph was put in the middle",
      edited("The island,", "The winter was long and mild there.\n\nThe island,")
    ],
    ["where percent became a sign", edited("69 percent", "69%")]
  ])("%s", (_, raw) => {
    expect(check(raw)).toEqual([]);
  });
});

test.each([
  ["another figure", "69 percent", "67 percent", "claim barley: “67 percent”: “69 percent”"],
  ["another bound figure", "6,000 sacks", "7,000 sacks", "claim sacks: “7,000”: “more than 6,000”"],
  ["another period", "2016-2020", "2015-2019", "period of claim barley: “2015-2019”: “2016-2020”"],
  [
    "another hedge",
    "more than 6,000",
    "about 6,000",
    "claim sacks: “6,000” under other words: read it again: “more than 6,000”"
  ],
  [
    "no hedge",
    "Over 30 percent",
    "Some 30 percent",
    "claim oil: “30 percent” under other words: read it again: “Over 30 percent”"
  ],
  ["another unit", "six weeks", "six months", "claim repairs: “six” under other words: read it again: “six”"]
])("articleChanged(pinned, article) reports %s with both figures, once", (_, passage, replacement, line) => {
  expect(lines(check(edited(passage, replacement))).filter((each) => each.startsWith("article-changed"))).toEqual([
    `article-changed: ${line}`
  ]);
});

test("articleChanged(pinned, article) reports a sentence that is gone", () => {
  const gone = edited(
    "Over 30 percent of the lamp oil that is burnt at Port Ellery comes from the presses of Sund,",
    "So,"
  );
  expect(lines(check(gone))).toEqual(["article-changed: claim oil: gone: its sentence is another: “Over 30 percent”"]);
});

describe("articleChanged(pinned, article) reports a claim that was never what the article says", () => {
  const claimsOf = (changed: Partial<Claim>) => [claim({...barley, ...changed}), ...members.slice(1)];
  test.each([
    ["another value", {quantity: exact(96)}, "“Ellery shipped 69 percent of”: 96%"],
    ["another bound", {quantity: moreThan(69)}, "“Ellery shipped 69 percent of”: more than 69%"],
    ["another unit", {unit: countOf("sack", "sacks")}, "“Ellery shipped 69 percent of”: 69 sacks"],
    [
      "a figure without its hedge",
      {quantity: exact(30), anchor: {...pin("30 percent"), hedge: null}},
      "“Over 30 percent of”: 30%"
    ],
    [
      "a hedge that does not stand there",
      {quantity: moreThan(69), anchor: {...pin("69 percent"), hedge: "more than"}},
      "“Ellery shipped 69 percent of”: more than 69%"
    ],
    ["words that are no number", {anchor: pin("barley")}, "“barley”: 69%"],
    ["another period", {period: stated("2016/2019", pin("2016-2020"))}, "“which were 2016-2020 by”: 2016–19"]
  ])("%s", (_, changed, line) => {
    const found = lines(check(text, {claimed: claimsOf(changed)})).filter((each) => each.startsWith("article-changed"));
    expect(found.map((each) => each.replace(/^.*barley: (?=“)/, ""))).toEqual([line]);
  });
});

test("numeralUnclaimed(pinned, waivers, article) reports a number that nobody claims or waives", () => {
  expect(lines(check(edited("any work", "44 days of work")))).toContainEqual(
    expect.stringMatching(/^numeral-unclaimed: character \d+ of the article: “44”: a claim, or a waiver with a reason$/)
  );
  expect(lines(check(text, {waived: waivers.slice(1)}))).toEqual([
    `numeral-unclaimed: character ${pin("two").start} of the article: “two”: a claim, or a waiver with a reason`
  ]);
  expect(lines(check(text, {claimed: members.filter(({id}) => id !== "repairs")}))).toEqual([
    `numeral-unclaimed: character ${pin("six").start} of the article: “six”: a claim, or a waiver with a reason`
  ]);
});

test("articleWaiverUnused(pinned, waivers, article) reports a waiver that waives nothing", () => {
  const idle = {token: "age", start: 0, reason};
  expect(checkPinned({article, pinned: pinnedIn(members), waivers: [...waivers, idle]})).toMatchObject([
    {rule: "article-waiver-unused", where: "waiver of “age” at 0"}
  ]);
  expect(lines(check(edited("who is 61, ", "")))).toContain(
    `article-waiver-unused: waiver of “61” at ${pin("61").start}: no number there: no waiver (take {token: "61", start: ${pin("61").start}, …} out of article.ts)`
  );
  const claimed = {token: "six", start: pin("six").start, reason};
  expect(lines(check(text, {waived: [...waivers, claimed]}))).toEqual([
    `article-waiver-unused: waiver of “six” at ${claimed.start}: “six” there, of claim repairs now: no waiver (take {token: "six", start: ${claimed.start}, …} out of article.ts)`
  ]);
});

test("pinnedOf(evidence) finds the places that a stranger’s file names", () => {
  const evidence = evidenceOf({uses: members, form: {name: "statPanel", uses: members}});
  expect(checkPinned({article, pinned: pinnedOf(evidence), waivers: []}, ["article-changed"])).toEqual([]);
  expect(pinnedOf(evidence).map(({owner}) => owner)).toEqual([
    "claim barley",
    "period of claim barley",
    "claim coast",
    "period of claim coast",
    "claim sacks",
    "claim repairs",
    "claim oil",
    "event plan"
  ]);
  expect(pinnedIn(members).map(({owner}) => owner)).toContain("period of whole grain");
});

const root = resolve(import.meta.dirname, "../../..");
const slugs = readdirSync(resolve(root, "data"), {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name);

interface ReadStory {
  readonly members: readonly (Claim | DatedEvent)[];
  readonly record: {readonly digest: string; readonly waivers: readonly NumeralWaiver[]};
}

async function readStory(slug: string): Promise<ReadStory> {
  const open = async (name: string): Promise<Record<string, unknown>> =>
    import(pathToFileURL(resolve(root, "data", slug, name)).href);
  const [claims, events, record] = await Promise.all([open("claims.ts"), open("events.ts"), open("article.ts")]);
  const all = [...Object.values(claims), ...Object.values(events)].flat();
  const isMember = (value: unknown): value is Claim | DatedEvent =>
    typeof value === "object" &&
    value !== null &&
    "kind" in value &&
    (value.kind === "claim" || value.kind === "event");
  return {members: [...new Set(all.filter(isMember))], record: record["article"] as ReadStory["record"]};
}

describe.each(slugs)("data/%s", async (slug) => {
  const {members: claimed, record} = await readStory(slug);
  const held = heldArticle(record.digest);

  test(
    "the article says what is claimed, and every number of it is claimed or waived",
    {tags: "article", skip: held === null},
    () => {
      const pinned = pinnedIn(claimed);
      expect(pinned.length).toBeGreaterThan(5);
      expect(checkPinned({article: held!, pinned, waivers: record.waivers})).toEqual([]);
      expect(checkPinned({article: held!, pinned, waivers: []})).toHaveLength(record.waivers.length);
    }
  );
});

describe("checkPinned of a range in words", () => {
  const rise = readArticle(
    "The share of oats that the island grew itself rose from 41.2% to 44% in ten years, the office said."
  );
  const own = shareOf(whole({id: "oats", label: "The oats", measure: "tonnes", geography: "SE", period: absent}));
  const oats = (id: string, value: number, token: string) =>
    claim({
      id,
      topic: "oats",
      quantity: exact(value),
      unit: own,
      period: absent,
      attribution: unattributed,
      anchor: pinAnchor(rise, token, 1, null)
    });
  const found = (claims: readonly Claim[]) =>
    checkPinned({article: rise, pinned: pinnedIn(claims), waivers: []}).map(({rule, found}) => `${rule} ${found}`);

  test("takes its two ends for two claims", () => {
    const ten = claim({
      id: "ten",
      topic: "oats",
      quantity: exact(10),
      unit: durationIn("year"),
      period: absent,
      attribution: unattributed,
      anchor: pinAnchor(rise, "ten", 1, null)
    });
    expect(found([oats("then", 41.2, "41.2%"), oats("now", 44, "44%"), ten])).toEqual([]);
  });

  test("tells of an end that nobody claims, and of one that says another number", () => {
    expect(found([oats("now", 44, "44%")])).toContain("numeral-unclaimed “41.2% to 44%”");
    expect(found([oats("then", 41.3, "41.2%"), oats("now", 44, "44%")]).join()).toContain("article-changed");
  });
});
