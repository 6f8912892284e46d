import {checkFile} from "../../src/check/checkFile.js";
import {readPublished} from "../../src/check/published.js";
import {type Finding, type RuleName, rules} from "../../src/check/rules.js";
import type {Intent} from "../../src/check/subject.js";
import type {Figure} from "../../src/figure/figureSpec.js";
import {fontStack} from "../../src/type/fonts/fontStack.js";
import {subjectOf} from "../../src/verify/subject.js";

const both = rules.filter(({group}) => group === "legibility" || group === "file").map(({name}) => name);

/** All that the rules of legibility and of the file have against a published file, or what one of them has. */
export async function findingsIn(text: string, intent: Intent | null = null, rule?: RuleName): Promise<Finding[]> {
  const subject = {file: "figure.svg", text, published: readPublished(text), evidence: null, intent};
  return checkFile(subject, rule === undefined ? both : [rule]);
}

/** What a notebook says of one of its figures, rendered as **text**. */
export function intentOf(figure: Figure, text: string): Intent {
  const {intent} = subjectOf(figure, {file: "figure.svg", text}, [text, text]);
  if (!intent) throw new Error(`missing intent: ${figure.id}`);
  return intent;
}

/** A published file around some marks and texts, 200 px wide and 100 high. */
export function fileWith(drawing: string, {metadata = "{}", paper = "#ffffff"} = {}): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" viewBox="0 0 200 100" role="img" lang="en" direction="ltr" font-family="${fontStack}" font-size="14" fill="#1a1a1a">
<title>The finding</title>
<desc>What the chart shows.</desc>
<metadata>${metadata}</metadata>
<g aria-hidden="true">
<rect width="200" height="100" fill="${paper}"/>
${drawing}
</g>
</svg>
`;
}
