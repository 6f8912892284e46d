import {createHash} from "node:crypto";
import fc from "fast-check";
import {expect, test} from "vitest";
import {anchor, type Anchor} from "../../src/facts/article/anchor.js";
import {anchorHolds, type AnchorState, verifyAnchor} from "../../src/facts/article/verifyAnchor.js";
import {normalise, readArticle} from "../../src/facts/article/articleText.js";
import {pinAnchor} from "../../src/facts/article/pinAnchor.js";
import {anyText} from "../anyText.js";

// Written for these tests; the towns, the mill and the figures are made up.
const text = `The mill at Port Ellery has stood idle since the flood, and its owners say that they have no plan to open it again. “Nobody here expects work before spring,” said the harbour master, who has kept the books of the port for as long as anyone remembers.

According to the Grain Office, Port Ellery shipped 69 percent of the barley that the island of Sund bought in the years 2016-2020. The same cargoes were 17% of all the grain that left the coast in that time, a figure that the office revises every autumn as late returns come in from the smaller harbours.

The storm of October cost the fleet dearly. In the weeks that followed, more than 6,000 sacks of seed were found to be spoiled, and the co-operative’s insurer has so far paid for none of them. The repairs to the wall below the custom house took six weeks; the quay itself was closed for longer than that, from 3 March to 9 May.

The island, for its part, sells oil. Over 30 percent of the lamp oil burnt at Port Ellery comes from Sund’s two presses, which the traders’ guild calls “the other half of the bargain”. Neither side has said what it would do without the other, and few on the quay would care to guess at the answer now.
`;

interface Pin {
  readonly token: string;
  readonly hedge?: string;
}

const pins = {
  barley: {token: "69 percent"},
  grain: {token: "17%"},
  sacks: {token: "6,000", hedge: "more than"},
  repairs: {token: "six"},
  oil: {token: "30 percent", hedge: "Over"}
} satisfies Record<string, Pin>;

type Name = keyof typeof pins;

const names = Object.keys(pins) as Name[];
const article = readArticle(text);
const pinned = new Map(names.map((name) => [name, pin(pins[name])]));

function pin({token, hedge}: Pin): Anchor {
  return pinAnchor(article, token, 1, hedge ?? null);
}

function verified(edited: string): Record<string, AnchorState> {
  const reading = readArticle(edited);
  return Object.fromEntries([...pinned].map(([name, anchor]) => [name, verifyAnchor(reading, anchor)]));
}

function statesOf(edited: string): Record<string, string> {
  return Object.fromEntries(Object.entries(verified(edited)).map(([name, {state}]) => [name, state]));
}

/** The article with one passage replaced; a passage that is not there is a mistake of the test. */
function edit(passage: string, replacement: string): string {
  if (text.split(passage).length !== 2) throw new Error(`${passage} is not once in the article`);
  return text.replace(passage, () => replacement);
}

const retypeset = text
  .replaceAll("\n", "\r\n")
  .replaceAll("’", "'")
  .replace(/[“”]/g, '"')
  .replaceAll("2016-2020", "2016–2020")
  .replaceAll("69 percent", "69\u00a0percent")
  .replaceAll("Grain Office", "Grain\u202fOffice");

const all = (state: string) => Object.fromEntries(names.map((name) => [name, state]));

test.each<[string, string, Record<string, string>]>([
  ["no edit", text, all("exact")],
  ["another typesetting", retypeset, all("exact")],
  ["decomposed accents", text.normalize("NFD"), all("exact")],
  ["a paragraph in front", `The tide was late.\n\n${text}`, all("moved")],
  ["a byte order mark", `\ufeff${text}`, all("moved")],
  ["a paragraph at the end", `${text}\nThe tide was late.\n`, all("exact")],
  ["the last sentence cut", edit(/ Neither side.*/.exec(text)![0], ""), all("exact")],
  ["69 → 67", edit("69 percent", "67 percent"), {...all("exact"), barley: "changed"}],
  ["69 → 169", edit("69 percent", "169 percent"), {...all("moved"), barley: "changed"}],
  ["69 → 6.9", edit("69 percent", "6.9 percent"), {...all("moved"), barley: "changed"}],
  ["percent → points", edit("69 percent", "69 points"), {...all("moved"), barley: "changed"}],
  ["17% → 71%", edit("17%", "71%"), {...all("exact"), grain: "changed"}],
  ["6,000 → 7,000", edit("6,000", "7,000"), {...all("exact"), sacks: "changed"}],
  ["6,000 → 16,000", edit("6,000", "16,000"), {...all("exact"), sacks: "changed", repairs: "moved", oil: "moved"}],
  [
    "6,000 → 6,000,000",
    edit("6,000", "6,000,000"),
    {...all("exact"), sacks: "changed", repairs: "moved", oil: "moved"}
  ],
  ["six → ten", edit("six", "ten"), {...all("exact"), repairs: "changed"}],
  ["six → sixteen", edit("six", "sixteen"), {...all("exact"), repairs: "changed", oil: "moved"}],
  [
    "a hedge changed",
    edit("more than 6,000", "about 6,000"),
    {...all("exact"), sacks: "reworded", repairs: "moved", oil: "moved"}
  ],
  [
    "a hedge dropped",
    edit("more than 6,000", "6,000"),
    {...all("exact"), sacks: "reworded", repairs: "moved", oil: "moved"}
  ],
  ["a hedge added", edit("69 percent", "nearly 69 percent"), {...all("moved"), barley: "reworded"}],
  ["a hedge added behind", edit("six weeks", "six or so weeks"), {...all("exact"), repairs: "reworded", oil: "moved"}],
  ["a verb before", edit("shipped 69", "sold 69"), {...all("moved"), barley: "reworded"}],
  ["a word behind", edit("69 percent of the", "69 percent of all the"), {...all("moved"), barley: "reworded"}],
  [
    "a word far behind",
    edit("late returns", "later returns"),
    {...all("exact"), sacks: "moved", repairs: "moved", oil: "moved"}
  ],
  ["69 percent → 69%", edit("69 percent", "69%"), {...all("moved"), barley: "restyled"}],
  ["69 percent → 69 per cent", edit("69 percent", "69 per cent"), {...all("moved"), barley: "restyled"}],
  ["17% → 17 percent", edit("17%", "17 percent"), {...all("moved"), barley: "exact", grain: "restyled"}],
  ["6,000 → 6000", edit("6,000", "6000"), {...all("exact"), sacks: "restyled", repairs: "moved", oil: "moved"}],
  ["restyled and hedged", edit("69 percent", "nearly 69%"), {...all("exact"), barley: "reworded"}],
  [
    "a sentence deleted",
    edit(/In the weeks.*? none of them\. /.exec(text)![0], ""),
    {...all("exact"), sacks: "lost", repairs: "moved", oil: "moved"}
  ],
  ["a figure deleted", edit("69 percent of the", "the"), {...all("moved"), barley: "lost"}],
  ["everything deleted", "", all("lost")]
])("verifyAnchor after %s", (_, edited, states) => {
  expect(statesOf(edited)).toEqual(states);
});

test("verifyAnchor says where a figure went and what stands there now", () => {
  const front = "The tide was late.\n\n";
  const {start} = pinned.get("barley")!;
  expect(verified(front + text)["barley"]).toEqual({state: "moved", start: start + normalise(front).length});
  expect(verified(edit("69 percent", "67 percent"))["barley"]).toEqual({state: "changed", start, found: "67 percent"});
  expect(verified(edit("69 percent", "69%"))["barley"]).toEqual({state: "restyled", start, found: "69%"});
  expect(verified(edit("69 percent", "nearly 69 percent"))["barley"]).toEqual({
    state: "reworded",
    start: start + "nearly ".length
  });
  expect(verified(edit("69 percent", "169 percent"))["barley"]).toMatchObject({state: "changed", found: "169 percent"});
});

test.each<[string, string, string]>([
  ["2016-2020", "2016-2021", "changed"],
  ["2016-2020", "2015-2020", "changed"],
  ["3 March", "3 April", "changed"],
  ["3 March", "13 March", "changed"],
  ["2016-2020", "2016–2020", "exact"]
])("verifyAnchor of %s that became %s", (token, replacement, state) => {
  expect(verifyAnchor(readArticle(edit(token, replacement)), pinAnchor(article, token)).state).toBe(state);
});

test("verifyAnchor takes a passage that is there twice for moved, to where it is nearer", () => {
  const doubled = `${/The storm.*/.exec(text)![0]}\n\n${text}`;
  const reading = readArticle(doubled);
  const [barley, repairs] = [pinned.get("barley")!, pinned.get("repairs")!];
  expect(verifyAnchor(reading, barley).state).toBe("moved");
  expect(verifyAnchor(reading, repairs)).toEqual({
    state: "moved",
    start: repairs.start + doubled.length - text.length - 1
  });
});

test("anchorHolds(state) asks for a person wherever the meaning may have changed", () => {
  const states: AnchorState[] = [
    {state: "exact"},
    {state: "moved", start: 1},
    {state: "restyled", start: 1, found: "69%"},
    {state: "changed", start: 1, found: "67%"},
    {state: "reworded", start: 1},
    {state: "lost"}
  ];
  expect(states.filter(anchorHolds).map(({state}) => state)).toEqual(["exact", "moved", "restyled"]);
});

test("verifyAnchor never calls a figure changed for a paragraph in front", () => {
  const words = fc.constantFrom(...text.split(/\s+/), "69 percent", "6,000", "six", "more than", "30", "%", "\n");
  const paragraphs = fc.oneof(
    fc.array(words, {maxLength: 60}).map((chosen) => chosen.join(" ")),
    anyText,
    fc.nat(text.length).map((length) => text.slice(0, length))
  );
  fc.assert(
    fc.property(paragraphs, (paragraph) => {
      for (const {state} of Object.values(verified(`${paragraph}\n\n${text}`))) {
        expect(["exact", "moved"]).toContain(state);
      }
    }),
    {numRuns: 60}
  );
});

test("verifyAnchor never passes another number in the same place", () => {
  fc.assert(
    fc.property(fc.constantFrom("barley" as const, "grain" as const), fc.nat(100), (name, value) => {
      const {token} = pins[name];
      const replacement = token.replace(/\d+/, String(value));
      fc.pre(replacement !== token);
      expect(verified(edit(token, replacement))[name]).toMatchObject({state: "changed", found: replacement});
    }),
    {numRuns: 60}
  );
});

test.each([
  ["reworded", "carried", "brought"],
  ["lost", /\d/g, "x"]
])("verifyAnchor finds fifteen anchors of a long article %s in under a second", (state, passage, replacement) => {
  const sentences = Array.from(
    {length: 64},
    (_, index) => `Ship ${index} carried ${index * 31} sacks to the island of Sund in the month of May. `
  );
  const long = readArticle(sentences.join(""));
  const anchors = Array.from({length: 15}, (_, index) => pinAnchor(long, String((index + 20) * 31)));
  const edited = readArticle(sentences.map((sentence) => sentence.replace(passage, replacement)).join(""));
  expect(edited.points.length).toBeGreaterThan(3000);
  // Processor time: a busy machine is no fault of ours.
  const before = process.cpuUsage();
  const states = anchors.map((anchor) => verifyAnchor(edited, anchor).state);
  const {user} = process.cpuUsage(before);
  expect(states).toEqual(anchors.map(() => state));
  expect(user / 1000).toBeLessThan(1000);
});

test("pinAnchor(article, token) holds positions, digests and the bare figure, and no sentence", () => {
  const barley = pinned.get("barley")!;
  const {points} = article;
  const sha256 = (part: readonly string[]) => createHash("sha256").update(part.join("")).digest("hex");
  expect(barley).toEqual({
    kind: "anchor",
    start: [...normalise(text)].join("").indexOf("69 percent"),
    end: barley.start + 10,
    token: "69 percent",
    hedge: null,
    before: sha256(points.slice(barley.start - 40, barley.start)),
    after: sha256(points.slice(barley.end, barley.end + 40))
  });
});

test("pinAnchor(article, token) counts code points, not UTF-16 units", () => {
  const {start} = pinAnchor(readArticle("😀 69 percent"), "69 percent");
  expect(start).toBe(2);
});

test("pinAnchor(article, token, occurrence) tells occurrences apart, and finds no figure inside another", () => {
  const counted = readArticle("It took 5 of 15 men 5 days, 5,000 nails and 1.5 tons of wood, or 50 per 5%.");
  const starts = [1, 2, 3].map((occurrence) => pinAnchor(counted, "5", occurrence).start);
  expect(starts.map((start) => counted.points.slice(start - 2, start + 2).join(""))).toEqual(["k 5 ", "n 5 ", "r 5%"]);
  expect(() => pinAnchor(counted, "5", 4)).toThrow("unknown token: 5 (found 3 of 4 in the article)");
});

test.each<[string, () => Anchor, string]>([
  ["a token that is not there", () => pinAnchor(article, "70 percent"), "unknown token: 70 percent (found 0 of 1"],
  ["an occurrence too many", () => pinAnchor(article, "17%", 2), "unknown token: 17% (found 1 of 2 in the article)"],
  ["occurrence nought", () => pinAnchor(article, "17%", 0), "invalid occurrence: 0 (which one, from 1): anchor 17%"],
  ["no token", () => pinAnchor(article, ""), "missing token"],
  ["another hedge", () => pinAnchor(article, "6,000", 1, "about"), "unknown hedge: about does not stand before 6,000"],
  [
    "half a hedge",
    () => pinAnchor(article, "6,000", 1, "re than"),
    "unknown hedge: re than does not stand before 6,000"
  ],
  [
    "a hedge elsewhere",
    () => pinAnchor(article, "17%", 1, "more than"),
    "unknown hedge: more than does not stand before"
  ]
])("pinAnchor refuses %s", (_, pinning, message) => {
  expect(pinning).toThrow(message);
});

test("anchor(token, spec) writes down what pinAnchor found", () => {
  for (const found of pinned.values()) {
    const {token, start, before, after, hedge} = found;
    expect(anchor(token, {start, before, after, ...(hedge !== null && {hedge})})).toEqual(found);
  }
});

test("anchor(token, spec) refuses what cannot be a digest or a position", () => {
  const {start, before, after} = pinned.get("barley")!;
  expect(() => anchor("69 percent", {start, before: "abc", after})).toThrow("invalid digest: abc: anchor 69 percent");
  expect(() => anchor("69 percent", {start, before, after: after.toUpperCase()})).toThrow("invalid digest: ");
  for (const wrong of [-1, 1.5, NaN]) {
    expect(() => anchor("69 percent", {start: wrong, before, after})).toThrow(
      `invalid start: ${wrong}: anchor 69 percent`
    );
  }
});

test("normalise(text) is the same for every typesetting, and changes nothing twice", () => {
  expect(normalise("“it’s”\u00a0—\r\n\t «é» − 5‑6")).toBe('"it\'s" - "é" - 5-6');
  fc.assert(
    fc.property(anyText, (any) => {
      expect(normalise(normalise(any))).toBe(normalise(any));
    })
  );
});

test("readArticle(raw) digests the file as it is", () => {
  expect(readArticle(retypeset).text).toBe(article.text);
  expect(article.digest).toBe(createHash("sha256").update(text).digest("hex"));
  expect(readArticle(retypeset).digest).not.toBe(article.digest);
});
