import {dirname} from "node:path";
import {isWanted} from "../../check/checkFile.js";
import type {RuleName} from "../../check/rules.js";
import {listedFormats} from "../../story/formats.js";
import type {Notebook} from "../../story/notebook.js";
import type {FigureSubjects} from "../../verify/checkStory.js";
import {type FindingsIn, sharedFindings} from "../../verify/verdict.js";
import {type PlannedStory, planStory} from "./publishStory.js";
import {subjectsOf} from "./subjectsOf.js";

/** A story as it stands in its folder, and what a render would write there now. */
interface StandingStory {
  readonly figures: readonly FigureSubjects[];
  /** *null* where no rule asks for it. */
  readonly plan: PlannedStory | null;
  /** Findings in the texts that the plan looked at for its contact sheet, so that each is checked once. */
  readonly findingsIn: FindingsIn;
}

/** The rules that hold files against what a render would write. */
const planned: readonly RuleName[] = ["stale", "page-unsafe", "page-disagrees"];

/**
 * Reads the published files of a story and renders it as far as the rules need that.
 * @param folder the story’s folder of published files
 * @param options **only** the rules that are asked for; default all
 */
export async function readStory(
  story: Notebook,
  folder: string,
  {only}: {readonly only?: readonly RuleName[]} = {}
): Promise<StandingStory> {
  const findingsIn = sharedFindings();
  const asksForPlan = planned.some((rule) => isWanted(rule, only));
  const plan = asksForPlan ? await planStory(story, dirname(folder), {formats: listedFormats, findingsIn}) : null;
  const rendered = new Map(
    (plan?.changes ?? []).flatMap(({name, content}) => (typeof content === "string" ? [[name, content] as const] : []))
  );
  const anew = isWanted("stale", only) || isWanted("nondeterministic", only);
  return {figures: await subjectsOf(story, folder, {anew, rendered}), plan, findingsIn};
}
