import type {RuleName} from "./rules.js";
import type {Finding} from "./subject.js";

/** An editor’s word that a rule does not apply to a figure, for a reason; it stands beside the figure in the notebook. */
export interface Waiver {
  readonly rule: RuleName;
  /** Why, for who reads the check’s summary. */
  readonly reason: string;
  /** A part of the place or of what was found, to waive no more than is meant; all violations of the rule by default. */
  readonly about?: string;
}

/** Findings, parted by what the waivers beside the figure say of them. */
export interface Waived {
  readonly standing: readonly Finding[];
  readonly waived: readonly {readonly finding: Finding; readonly reason: string}[];
  /** The waivers that waived nothing. */
  readonly unused: readonly Waiver[];
}

/** Holds the findings of all files of one figure against its waivers. */
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

function covers({rule, about}: Waiver, finding: Finding): boolean {
  if (rule !== finding.rule) return false;
  return about === undefined || finding.where.includes(about) || finding.found.includes(about);
}
