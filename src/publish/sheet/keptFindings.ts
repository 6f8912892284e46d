import {array, custom, object, pipe, readonly, string} from "valibot";
import {isRuleName, type RuleName} from "../../check/rules.js";
import {subjectOf} from "../../verify/subject.js";
import {checkText, type FindingsIn} from "../../verify/verdict.js";
import {memoJSON} from "../memo.js";

const findingsSchema = pipe(
  array(
    object({
      rule: custom<RuleName>((name) => typeof name === "string" && isRuleName(name)),
      where: string(),
      found: string(),
      expected: string()
    })
  ),
  readonly()
);

/** What the check finds in a text, kept from one run to the next under all that it looks at. */
export const keptFindings: FindingsIn = async (chart, file) => {
  const {evidence, intent} = subjectOf(chart.figure, {file: file.name, text: ""});
  const key = ["findings", file.name, file.text, JSON.stringify({evidence, intent})];
  return memoJSON(key, findingsSchema, () => checkText(chart, file));
};
