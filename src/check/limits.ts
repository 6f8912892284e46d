import {readEvidence} from "./evidence.js";
import {deliveredScale} from "./legibility/canvas.js";
import {pathParts} from "./pathParts.js";
import type {FileRule} from "./rule.js";
import type {Subject, Violation} from "./subject.js";
import {rounded, textPlace} from "./where.js";
import {descendants, type XmlElement} from "./xml.js";

/** A description is so short that a screen reader says it in one go: nobody can skim it. */
export const altLong = {
  name: "alt-long",
  group: "legibility",
  severity: "warning",
  guards: "The description has at most 150 characters.",
  source: "BBC GEL, How to write text descriptions; ONS aims at some 125",
  fix: "Leave the alt text to the form, or keep kind, whole and finding, and let the table say the rest.",
  check: ({published, intent}) => {
    const alt = published?.desc ?? intent?.alt ?? "";
    return atMost(150, "characters", [...alt.trim()].length, `description “${alt}”`);
  }
} as const satisfies FileRule;

/** A headline has so few words that it is read at a glance. */
export const headlineLong = {
  name: "headline-long",
  group: "legibility",
  severity: "warning",
  guards: "A headline has at most 15 words.",
  source: "ONS service manual, chart text: titles of at most 15 words",
  fix: "Say the finding in fewer words; the rest belongs into the deck.",
  check: ({published, intent}) => {
    const headline = published?.title ?? intent?.headline ?? "";
    const words = headline.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
    return atMost(15, "words", words.length, `headline “${headline}”`);
  }
} as const satisfies FileRule;

/** Px at delivery. */
const leastSize = 12;

/** No text is smaller than that when the file is shown at its own width. */
export const textSmall = {
  name: "text-small",
  group: "legibility",
  severity: "error",
  guards: "No text is under 12 px at the size at which the file is delivered.",
  source: "Chartability: small text (12 px, 9 pt)",
  fix: "Set it at 12 px or more.",
  check: ({published}) => {
    if (!published) return [];
    const scale = Math.min(1, deliveredScale(published));
    const small = published.texts.filter(({size}) => !(size * scale >= leastSize));
    return small.map((text): Violation => {
      const found = `${rounded(text.size * scale)} px`;
      return {where: textPlace(text), found, expected: `at least ${leastSize} px`};
    });
  }
} as const satisfies FileRule;

/** A file has so few bytes of UTF-8 that a page can carry several. */
export const tooLarge = {
  name: "too-large",
  group: "file",
  severity: "error",
  guards: "The file has at most 40,000 bytes, and one of any chart of Plot’s, or of outlined text, at most 400,000.",
  source: "House rule: at most 40 kB",
  fix: "Draw fewer marks, or set fewer different characters.",
  check: (subject) => atMost(isPlot(subject) || isOutlined(subject) ? 400_000 : 40_000, "bytes", bytesOf(subject))
} as const satisfies FileRule;

/** A chart of Plot’s that is larger than the files of other forms. */
export const fileHeavy = {
  name: "file-heavy",
  group: "file",
  severity: "warning",
  guards: "The file of any chart of Plot’s has at most 40,000 bytes.",
  source: "House rule: at most 40 kB",
  fix: "Draw fewer marks: bin them, or leave out what nobody reads.",
  check: (subject) => (isPlot(subject) && !isOutlined(subject) ? atMost(40_000, "bytes", bytesOf(subject)) : [])
} as const satisfies FileRule;

const isOutlined = ({published}: Subject) => published !== null && published.outlines.size > 0;

const bytesOf = ({text}: Subject) => new TextEncoder().encode(text).length;

/** Whether a file says that any chart of Plot’s is in it, of which nobody knows beforehand how large it is. */
const isPlot = ({published}: Subject) => published !== null && readEvidence(published.metadata)?.form === "plot";

/** A file has so few elements that a page that shows several stays quick. A fragment has one for each dot of a path. */
export const tooManyNodes = {
  name: "too-many-nodes",
  group: "file",
  severity: "error",
  guards: "The file has at most 2,000 elements, a dot of a path counted as one; any chart of Plot’s at most 10,000.",
  source: "House rule: at most 2,000 elements, so that a page with ten charts stays quick",
  fix: "Draw fewer marks: let one stand for more.",
  check: (subject) => {
    const {published} = subject;
    const elements = published ? descendants(published.root) : [];
    const count = elements.reduce((sum, element) => sum + nodesOf(element), 0);
    return atMost(isPlot(subject) ? 10_000 : 2_000, "elements", count);
  }
} as const satisfies FileRule;

/** Attributes whose digits are no coordinates. */
const worded = new Set(["xmlns", "role", "lang", "font-family", "id", "class", "style"]);

/** No number in an attribute has more decimals, or an exponent that hides them. */
export const decimals = {
  name: "decimals",
  group: "file",
  severity: "error",
  guards: "No coordinate has more than two decimals.",
  source: "House rule: two decimals; same bytes on every machine",
  fix: "Render again; never edit a published file by hand.",
  check: ({published}) => {
    if (!published) return [];
    return descendants(published.root).flatMap(({name, attributes}) =>
      Object.entries(attributes).flatMap(([key, value]): Violation[] => {
        const [number] = worded.has(key) ? [] : (value.match(/-?\d*\.\d{3,}|-?[\d.]+e-?\d+(?![\da-f])/i) ?? []);
        if (number === undefined || value.startsWith("#")) return [];
        return [{where: `<${name}> ${key}`, found: number, expected: "at most two decimals"}];
      })
    );
  }
} as const satisfies FileRule;

function atMost(most: number, unit: string, count: number, where = "the file"): Violation[] {
  return count <= most ? [] : [{where, found: `${count} ${unit}`, expected: `at most ${most}`}];
}

function nodesOf({name, attributes}: XmlElement): number {
  return name === "path" ? Math.max(1, pathParts(attributes["d"] ?? "").points.length) : 1;
}
