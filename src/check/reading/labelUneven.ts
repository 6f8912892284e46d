import {mode} from "d3";
import type {FileRule} from "../rule.js";
import type {Violation} from "../subject.js";
import {rounded, textPlace} from "../where.js";
import {labelsOf, prints} from "./labels.js";
import {ofReading} from "./readFile.js";

/** Numbers that no shape shows are set in one size: larger type would say that a number is larger. */
export const labelUneven = {
  name: "label-uneven",
  group: "geometry",
  severity: "error",
  guards:
    "Numbers that are printed and shown by no shape are set in one size, so that none is the larger for its type.",
  source: "Tufte 1983: the size of what is printed varies with the data or with nothing",
  fix: "Set all of them in the size that fits the longest.",
  check: ofReading((file) => {
    const shown = new Set(file.shown.flatMap(({facts}) => facts.flat()));
    const largest = labelsOf(file).flatMap(({facts, texts}) =>
      facts.flatMap((address) => {
        const fact = file.facts.find(address);
        if (!fact || shown.has(address)) return [];
        const printed = texts.filter(({text}) => prints(text, fact));
        return printed.toSorted((a, b) => b.size - a.size).slice(0, 1);
      })
    );
    const usual = mode(largest.map(({size}) => size)) ?? 0;
    return largest.flatMap((text): Violation[] => {
      if (text.size === usual) return [];
      return [
        {where: textPlace(text), found: `${rounded(text.size)} px`, expected: `${rounded(usual)} px, as the others`}
      ];
    });
  })
} as const satisfies FileRule;
