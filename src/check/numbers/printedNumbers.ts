import type {Finding, Subject} from "../subject.js";
import type {Fault} from "./fault.js";
import {groundsOf} from "./grounds.js";
import {inContext} from "./inContext.js";
import {judge} from "./judge.js";
import {numeralsIn} from "../words/en/numerals.js";
import {sentencesIn} from "./paragraphs.js";
import {passagePlace} from "./passages.js";

const known = new WeakMap<Subject, readonly Finding[]>();

/** The printed numbers that break a rule. One look at a file serves all five rules: a number breaks one of them at most. */
export function faultsBy(subject: Subject, rule: Fault["rule"]): readonly Finding[] {
  let findings = known.get(subject);
  if (!findings) {
    findings = faultsOf(subject);
    known.set(subject, findings);
  }
  return findings.filter((finding) => finding.rule === rule);
}

function faultsOf(subject: Subject): Finding[] {
  const grounds = groundsOf(subject);
  if (!grounds) return [];
  return grounds.passages.flatMap((passage) => {
    const sentences = sentencesIn(passage.text);
    return numeralsIn(passage.text).flatMap((numeral): Finding[] => {
      const sentence = sentences.findLast(({start}) => start <= numeral.start)?.text ?? passage.text;
      const fault = judge(numeral, passage, sentence, grounds);
      if (!fault) return [];
      const [where, found] = [passagePlace(passage), inContext(passage.text, numeral)];
      return [{rule: fault.rule, where, found, expected: fault.expected}];
    });
  });
}
