import type {RuleName} from "../rules.js";
import {csvDisagrees} from "./csvDisagrees.js";
import {inlineDisagrees} from "./inlineDisagrees.js";
import type {Kit, KitCheck, KitFinding} from "./kit.js";
import {snippetDisagrees} from "./snippetDisagrees.js";

/** Rules that look at what goes with a figure’s pictures. */
export type KitRule = Extract<RuleName, "inline-disagrees" | "csv-disagrees" | "snippet-disagrees">;

const checks: Readonly<Record<KitRule, KitCheck>> = {
  "inline-disagrees": inlineDisagrees,
  "csv-disagrees": csvDisagrees,
  "snippet-disagrees": snippetDisagrees
};

/** Holds what goes with a figure’s pictures against them and the claims, by every rule or by some. */
export function checkKit(kit: Kit, only?: readonly RuleName[]): KitFinding[] {
  return Object.entries(checks).flatMap(([name, check]) => {
    return !only || only.some((rule) => rule === name) ? check(kit) : [];
  });
}
