import type {FileRule} from "../rule.js";
import type {Violation} from "../subject.js";

/** What a screen reader has said already, or what says nothing of the chart: "An image of", "This chart shows". */
const opening =
  /^(?:(?:an?|the|this)\s+)?(?:(?:image|picture|photo|photograph|graphic|infographic|illustration|screenshot|svg)s?\s+(?:of|for|with)|(?:image|picture|graphic|infographic|illustration|chart|graph|plot|diagram|visuali[sz]ation)s?\s+(?:(?:that|which)\s+)?(?:show(?:s|ing)?|depict(?:s|ing)?|display(?:s|ing)?|illustrat(?:es|ing)|represent(?:s|ing)?))\b/iu;

const stop = /[.!?…][”’"')\]]*$/u;

/** A description is a sentence of its own: it comes to an end, begins with the chart, and says more than the headline. */
export const altUnfit = {
  name: "alt-unfit",
  group: "legibility",
  severity: "error",
  guards: "The description is a sentence of its own: it ends with a stop, says no “image of”, and is not the headline.",
  source: "ONS style guide, alt text; BBC GEL, How to write text descriptions",
  fix: "Leave the alt text to the form, or say the kind of chart, what it is of, and the finding.",
  check: ({published, intent}) => {
    const alt = (published?.desc ?? intent?.alt ?? "").trim();
    if (alt === "") return [];
    const headlines = [published?.title ?? "", intent?.headline ?? ""].map(bare);
    const [start] = opening.exec(alt) ?? [];
    return [
      ...(stop.test(alt) ? [] : [finding(alt, `no stop after “${lastWord(alt)}”`, "a sentence that ends with a stop")]),
      ...(start === undefined ? [] : [finding(alt, `“${start}”`, "the kind of chart, and what it is of")]),
      ...(headlines.includes(bare(alt)) ? [finding(alt, "the headline again", "what the chart shows")] : [])
    ];
  }
} as const satisfies FileRule;

function finding(alt: string, found: string, expected: string): Violation {
  return {where: `description “${alt}”`, found, expected};
}

/** A text without what two that say the same may differ in: capitals, spaces and the stop. */
function bare(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/[.!?…]+$/u, "");
}

function lastWord(text: string): string {
  return text.split(/\s+/).at(-1) ?? "";
}
