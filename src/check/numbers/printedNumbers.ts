import type {Finding, Subject} from "../subject.js";
import type {Fault} from "./fault.js";
import {groundsOf} from "./grounds.js";
import {judge} from "./judge.js";
import {type Numeral, numeralsIn} from "./numerals.js";
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

/** A number with the two words before it and the one after: "more than 30%", "69 soldiers". */
function inContext(text: string, {start, end}: Numeral): string {
  const before = /(?:[\p{L}’'-]+\s+){0,2}$/u.exec(text.slice(0, start))?.[0] ?? "";
  const after = /^[\s-]\p{L}+/u.exec(text.slice(end))?.[0] ?? "";
  return `“${before}${text.slice(start, end)}${after}”`;
}
