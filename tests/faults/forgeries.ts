import {widthOf} from "../../src/check/measure.js";
import type {RuleName} from "../../src/check/rules.js";
import {sha256Hex} from "../../src/facts/evidence/digest.js";
import {svgCarrier} from "../../src/story/carriers/svgCarrier.js";

/** A published file whose texts, drawing and evidence were changed together, so that each vouches for the other. */
export interface Forgery {
  readonly what: string;
  /** The rule that tells of it, or *waived*: the file itself excuses it, and `verify` says that nobody known signed that. */
  readonly told: RuleName | "waived";
  readonly edit: (svg: string) => string;
}

/** Changes the JSON that a file carries, and works the digest of its evidence out again. */
export function withEvidence(svg: string, change: (json: string) => string): string {
  const bytes = Buffer.from(svg);
  const json = change(svgCarrier.read(bytes) ?? "");
  const evidence = /"evidence":(\{.*\}),"digest"/.exec(json)?.[1] ?? "";
  const again = json.replace(/"digest":"sha256:[0-9a-f]{64}"/, `"digest":"sha256:${sha256Hex(evidence)}"`);
  return Buffer.from(svgCarrier.write(bytes, again)).toString("utf8");
}

/** Texts set as long as their words are now, so that no rule about layout trips over them. */
export const refitted = (svg: string): string =>
  svg.replace(/<text ([^>]*)textLength="[\d.]+"([^>]*)>([^<]*)</g, (_, before: string, after: string, text: string) => {
    const size = Number(/font-size="([\d.]+)"/.exec(before)?.[1] ?? 14);
    const weight = ([600, 700] as const).find((each) => before.includes(`font-weight="${each}"`)) ?? 400;
    const width = widthOf(text, size, weight);
    return `<text ${before}textLength="${Math.round(width * 100) / 100}"${after}>${text}<`;
  });

/** Changes in the evidence, and in the texts. */
function both(
  what: string,
  told: Forgery["told"],
  inEvidence: Readonly<Record<string, string>>,
  inTexts: Readonly<Record<string, string>> = {}
): Forgery {
  const replaced = (text: string, changes: Readonly<Record<string, string>>) =>
    Object.entries(changes).reduce((so, [from, to]) => so.replaceAll(from, to), text);
  const allIn = (text: string, changes: Readonly<Record<string, string>>) => {
    const missing = Object.keys(changes).find((from) => !text.includes(from));
    if (missing !== undefined) throw new Error(`missing in the file: ${missing}`);
  };
  const edit = (svg: string) => {
    const [head = "", metadata = "", rest = ""] = svg.split(/(<metadata>.*<\/metadata>)/);
    allIn(head + rest, inTexts);
    allIn(metadata, inEvidence);
    const words = replaced(head, inTexts) + metadata + replaced(rest, inTexts);
    return refitted(withEvidence(words, (json) => replaced(json, inEvidence)));
  };
  return {what, told, edit};
}

const decoy = (id: string, place: string) =>
  `{"id":"decoy","topic":"arms shares","from":"Israel","to":"Azerbaijan","quantity":{"bound":"exact","value":96,"decimals":0},"unit":{"kind":"share","whole":"Azerbaijan’s imports of major arms","measure":"volume of deliveries of major arms, SIPRI trend-indicator value","geography":"AZ"},"period":{"basis":"stated","edtf":"2016/2020"},"source":"${id}","place":${place}},`;
const elsewhere = '{"kind":"elsewhere","url":"https://example.org/"}';
const waived = (waiver: string) => ({'"sources":[{"id":"sipri"': `"waivers":[${waiver}],"sources":[{"id":"sipri"`});
const claims = '"claims":[';
const value = '"value":69';
const runs = (shapes: string) => ({
  '[69,{"shows":[{"by":"count","of":"arms-import-share","per":1,"whole":"arms-import-share"}]}]': shapes
});

/** Of the figure arms-imports, 640 px wide: 69 of 100 squares. */
export const forgeries: readonly Forgery[] = [
  both("an empty form", "table-disagrees", {'"form":"shareGrid"': '"form":""'}),
  both("draws that are furniture", "number-unlicensed", runs('[69,{"furniture":"grid"}]')),
  both("draws of a kind that does not exist", "table-disagrees", runs('[69,{"furniture":"decoration"}]')),
  both("draws of no fact", "number-unlicensed", runs('[69,{"shows":[]}]')),
  both(
    "draws of a fact that does not exist",
    "reading-incomplete",
    runs('[69,{"shows":[{"by":"count","of":"luck","per":1,"whole":"luck"}]}]')
  ),
  both(
    "draws that count two each",
    "measure-wrong",
    runs('[69,{"shows":[{"by":"count","of":"arms-import-share","per":2,"whole":"arms-import-share"}]}]')
  ),
  both(
    "a number in a topic, and in the headline",
    "name-is-number",
    {'"topic":"arms shares"': '"topic":"96% of imports"'},
    {"more than two-thirds": "96% of imports, two-thirds"}
  ),
  both(
    "a name that is a number",
    "name-is-number",
    {'"sources":[{"id":"sipri"': '"names":["96%"],"sources":[{"id":"sipri"'},
    {"more than two-thirds": "96%"}
  ),
  both(
    "a decoy claim for the headline",
    "number-unlicensed",
    {[claims]: claims + decoy("sipri", elsewhere)},
    {"more than two-thirds": "96%"}
  ),
  both(
    "a decoy claim elsewhere, for the headline",
    "number-unlicensed",
    {[claims]: claims + decoy("detq", elsewhere)},
    {"more than two-thirds": "96%"}
  ),
  both("a claim, its label and its description", "table-disagrees", {[value]: '"value":96'}, {"69%": "96%"}),
  both(
    "a claim whose anchor says another number",
    "table-disagrees",
    {[value]: '"value":66', '"value":31': '"value":34', '"low":30.5,"high":31.5': '"low":33.5,"high":34.5'},
    {"69%": "66%"}
  ),
  both(
    "a claim whose period its anchor does not say",
    "table-disagrees",
    {'"edtf":"2016/2020"': '"edtf":"2011/2020"'},
    {"2016–20": "2011–20"}
  ),
  both("a claim that is moved elsewhere, and its number", "table-disagrees", {[value]: '"value":90'}, {"69%": "90%"}),
  both("a bound that is gone", "rounding", {}, {"more than two-thirds": "two-thirds"}),
  both(
    "a bound that is turned round, for another claim",
    "number-unlicensed",
    {},
    {"more than two-thirds": "less than two-thirds"}
  ),
  both(
    "a bound of at most, for another claim",
    "number-unlicensed",
    {},
    {"more than two-thirds": "at most two-thirds"}
  ),
  both("all but all of it", "rounding", {}, {"more than two-thirds": "almost all"}),
  both("a part of the whole, unmarked", "derived-unmarked", {}, {"more than two-thirds": "less than a third"}),
  both("another whole for one claim", "table-disagrees", {
    '"sources":[{"id":"sipri"': '"sources":[{"id":"sipri"',
    '"value":31,"decimals":0},"unit":{"kind":"share","whole":"Azerbaijan’s imports of major arms"':
      '"value":31,"decimals":0},"unit":{"kind":"share","whole":"Azerbaijan’s imports"'
  }),
  both(
    "points for percent",
    "table-disagrees",
    {'"unit":{"kind":"share"': '"unit":{"kind":"points"'},
    {">69%<": ">69 points<"}
  ),
  both("a source that the evidence has not", "attribution-wrong", {}, {"reported by Detq": "reported by us"}),
  both("a source that says it otherwise", "table-disagrees", {'"source":"sipri"': '"source":"oracle"'}),
  both(
    "a waiver for a number of the headline",
    "waived",
    waived('{"rule":"number-unlicensed","reason":"as the editor wishes","about":"supplied 96%"}'),
    {"supplied more than two-thirds": "supplied 96%"}
  ),
  both("a waiver for all numbers", "table-disagrees", waived('{"rule":"number-unlicensed","reason":"short"}'), {
    "more than two-thirds": "96%"
  }),
  both(
    "a waiver for a label",
    "number-unlicensed",
    waived('{"rule":"number-unlicensed","reason":"short","about":"96%"}'),
    {">69%<": ">96%<"}
  ),
  both(
    "a waiver for what is measured",
    "measure-wrong",
    {...waived('{"rule":"measure-wrong","reason":"nearly","about":"69 squares"}'), [value]: '"value":66'},
    {"69%": "66%"}
  ),
  both("arithmetic that does not come out", "table-disagrees", {'"value":31': '"value":13'}, {"31% from": "13% from"}),
  both("arithmetic that does not exist", "table-disagrees", {"100 − arms-import-share": "arms-import-share + luck"}),
  both("arithmetic of another claim", "table-disagrees", {
    '"from":["arms-import-share"]': '"from":["russian-share-over-decade"]'
  }),
  both(
    "a label that is an annotation",
    "number-unlicensed",
    {'[1,{"label":["arms-import-share"]}],[1,"annotation"]': '[2,"annotation"]'},
    {">69%<": ">96%<"}
  ),
  both(
    "a note that is a label",
    "number-unlicensed",
    {'[3,"note"]': '[3,{"label":["arms-import-share"]}]'},
    {"largest supplier. SIPRI": "largest supplier by 96 percent. SIPRI"}
  ),
  both(
    "a key that is a label",
    "number-unlicensed",
    {'[1,"annotation"],[3,"note"]': '[1,{"label":["arms-import-share"]}],[3,"note"]'},
    {"square is one percent": "square is 96 percent"}
  ),
  {
    what: "a digest of other evidence",
    told: "table-disagrees",
    edit: (svg) => svg.replace(/sha256:[0-9a-f]{64}/, `sha256:${"0".repeat(64)}`)
  },
  {
    what: "a square of the rest among the filled",
    told: "measure-wrong",
    edit: (svg) => svg.replace(/(<\/g>\n<g fill="#dfe3e8"[^>]*>\n)((?:<rect [^>]*\/>\n){2})/, "$2$1")
  }
];

/** Of the figure arms-flow, 640 px wide: 69% of Azerbaijan’s imports come from Israel, 17% of Israel’s exports go to Azerbaijan. */
export const flowForgeries: readonly Forgery[] = [
  both(
    "owners exchanged in the headline",
    "number-unlicensed",
    {},
    {
      "Azerbaijan’s imports,": "Israel’s imports,",
      "Israel’s exports<": "Azerbaijan’s exports<"
    }
  ),
  both(
    "arms that go the other way in the deck",
    "text-misread",
    {},
    {
      "from Israel to Azerbaijan as": "from Azerbaijan to Israel as"
    }
  ),
  both("what goes to a party from itself", "text-misread", {}, {">from Israel<": ">from Azerbaijan<"}),
  both("what comes from a party to itself", "text-misread", {}, {">to Azerbaijan<": ">to Israel<"}),
  both("claims turned round", "text-misread", {
    '"from":"Israel","to":"Azerbaijan"': '"from":"Azerbaijan","to":"Israel"'
  }),
  {
    what: "a light picture that calls itself dark",
    told: "table-disagrees",
    edit: (svg) => svg.replace('"scheme":"light"', '"scheme":"dark"')
  }
];

/** A forgery that holds, and what `verify` says of it in so many words. */
export interface Unseen extends Forgery {
  readonly says: RegExp;
}

/**
 * What no rule can see in the file alone, since all of it says the same: `verify` says that it was not verified; with the
 * article also what its sentence does not name.
 */
export const unseen: readonly Unseen[] = [
  {
    ...both("a form of another name", "waived", {'"form":"shareGrid"': '"form":"cakeChart"'}),
    says: /form {7}cakeChart, as the file calls it: not verified/
  },
  {
    ...both(
      "a whole that is all imports",
      "waived",
      {"imports of major arms": "imports"},
      {"imports of major arms": "imports"}
    ),
    says: /of {9}Azerbaijan’s imports \([^]*?unverified what it is a share of, /
  },
  {
    ...both("from whom it comes", "waived", {'"from":"Israel"': '"from":"Iran"'}, {Israel: "Iran"}),
    says: /from {7}Iran\n[^]*?unverified [^\n]*whom it comes from/
  },
  {
    ...both("to whom it goes", "waived", {'"to":"Azerbaijan"': '"to":"Armenia"'}),
    says: /to {9}Armenia\n[^]*?unverified [^\n]*whom it goes to/
  },
  {
    ...both(
      "who says it",
      "waived",
      {"Stockholm International Peace Research Institute": "Tehran Institute"},
      {"Stockholm International Peace Research Institute": "Tehran Institute"}
    ),
    says: /says {7}Tehran Institute[^]*?unverified [^\n]*who says it/
  }
];
