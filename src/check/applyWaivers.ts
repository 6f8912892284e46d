import type {Waiver} from "../facts/waiver.js";
import {type Finding, rules} from "./rules.js";
import {waiverUnused} from "./waiverUnused.js";

/** Findings, parted by what the waivers beside the figure say of them. */
interface Waived {
  readonly standing: readonly Finding[];
  readonly waived: readonly {readonly finding: Finding; readonly reason: string}[];
  /** The waivers that waived nothing. */
  readonly unused: readonly Waiver[];
}

/** Applies the waivers of a figure to the findings in all of its files. */
export function applyWaivers(findings: readonly Finding[], waivers: readonly Waiver[]): Waived {
  const used = new Set<Waiver>();
  const standing: Finding[] = [];
  const waived: {finding: Finding; reason: string}[] = [];
  for (const finding of findings) {
    const waiver = waivers.find((candidate) => covers(candidate, finding));
    if (waiver) {
      used.add(waiver);
      waived.push({finding, reason: waiver.reason});
    } else {
      standing.push(finding);
    }
  }
  return {standing, waived, unused: waivers.filter((waiver) => !used.has(waiver))};
}

/** What is wrong with waivers that waive nothing. */
export function unusedFindings(unused: readonly Waiver[]): Finding[] {
  const names = rules.map(({name}) => name);
  return waiverUnused.check(unused, names).map((violation): Finding => ({rule: waiverUnused.name, ...violation}));
}

function covers({rule, about}: Waiver, finding: Finding): boolean {
  if (rule !== finding.rule) return false;
  return about === undefined || finding.where.includes(about) || finding.found.includes(about);
}
