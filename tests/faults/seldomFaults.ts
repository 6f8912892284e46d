import type {RuleName} from "../../src/check/rules.js";

/** Faults in the bars of the gallery that no table of faults has: the rule that tells, what, and how they are put in. */
export const seldomFaults: readonly (readonly [rule: RuleName, what: string, edit: (svg: string) => string])[] = [
  [
    "text-turned",
    "a turned text",
    (svg) => svg.replace(/<text x="([\d.]+)" y="([\d.]+)"/, '<text transform="rotate(30,$1,$2)" x="$1" y="$2"')
  ],
  ["file-heavy", "a file of 60 kB", (svg) => `${svg.replace('"form":"bars"', '"form":"plot"')}${" ".repeat(60_000)}`],
  [
    "unmeasured",
    "bars that are illustrations",
    (svg) => svg.replace(/\{"shows":\[[^\]]*"by":"length"[^]*?\]\}(?=\])/, '{"illustration":"bars"}')
  ]
];
