import {subjectOf} from "../../verify/subject.js";
import {checkText, type FindingsIn} from "../../verify/verdict.js";
import {memo} from "../memo.js";

/** What the check finds in a text, kept from one run to the next under all that it looks at. */
export const keptFindings: FindingsIn = async (chart, file) => {
  const {evidence, intent} = subjectOf(chart.figure, {file: file.name, text: ""});
  const key = ["findings", file.name, file.text, JSON.stringify({evidence, intent})];
  const bytes = await memo(key, async () => Buffer.from(JSON.stringify(await checkText(chart, file))));
  return JSON.parse(Buffer.from(bytes).toString("utf8"));
};
