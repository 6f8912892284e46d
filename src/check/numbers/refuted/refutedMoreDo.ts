import type {ClaimEvidence, Evidence} from "../../../facts/evidence/evidence.js";
import {valueOf} from "../../../facts/quantity.js";
import type {Stretch} from "../../words/en/dates/dateMentions.js";
import {rootOf} from "../../words/en/rootOf.js";
import {takesBack} from "../../words/en/rows/rowStatement.js";
import {stemsOf} from "../judge/wholeOver.js";
import {unitKey} from "../licences/unitKey.js";

const moreDo = /(?:^|(?<=[.;:!?]\s))(?<says>more|fewer)\s\p{L}+\s(?<one>[^.,;:!?]{3,50}?)\sthan\s(?!(?:in|at|for|a|the|ever|any)\s)(?<other>[^.,;:!?]{3,50})/giu; // prettier-ignore

/** Of what a text says that more do it than do another thing, "more residents oppose the stadium than support it", where the two claims of the same say the other. */
export function refutedMoreDo(text: string, {claims}: Evidence): Stretch[] {
  return [...text.matchAll(moreDo)].flatMap(({0: token, index, groups = {}}) => {
    const [ones, others] = [groups["one"], groups["other"]].map((words = "") => rootsIn(words));
    const pairs = claims.flatMap((one) => claims.flatMap((other) => (isPair(one, other, ones ?? [], others ?? []) ? [valueOf(one.quantity) - valueOf(other.quantity)] : []))); // prettier-ignore
    const isMore = groups["says"]?.toLowerCase() === "more";
    const isRefuted = pairs.length > 0 && pairs.every((difference) => (isMore ? difference <= 0 : difference >= 0));
    return isRefuted && !takesBack.test(token) ? [{start: index, end: index + token.length}] : [];
  });
}

const isNumber = ({quantity: {bound}}: ClaimEvidence) => bound === "exact" || bound === "margin" || bound === "about";
const rootsIn = (words: string) => stemsOf(words).map(rootOf);

/** Whether two claims of one are each of one of two things that are done. */
function isPair(one: ClaimEvidence, other: ClaimEvidence, ones: readonly string[], others: readonly string[]): boolean {
  const isAlike = one !== other && one.subject === other.subject && unitKey(one.unit) === unitKey(other.unit) && one.period.edtf === other.period.edtf; // prettier-ignore
  if (!isAlike || !isNumber(one) || !isNumber(other)) return false;
  const [mine, theirs] = [rootsIn(one.topic), rootsIn(other.topic)];
  const own = mine.filter((root) => !theirs.includes(root));
  const another = theirs.filter((root) => !mine.includes(root));
  return own.some((root) => ones.includes(root)) && another.some((root) => others.includes(root)) && !own.some((root) => others.includes(root)); // prettier-ignore
}
