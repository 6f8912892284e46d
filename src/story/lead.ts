import type {Chart} from "../figure/figure.js";
import {chartsOf, type Notebook} from "./notebook.js";

/** The figures of a story in two groups. */
interface LeadAndOthers {
  /** Those that tell the story, in the order in which the notebook names them; none where it names none. */
  readonly lead: readonly Chart[];
  /** The others, in reading order. */
  readonly others: readonly Chart[];
}

/** Parts the figures of a story into those that lead and the others, as contact sheets and lists of stories show them. */
export function leadAndOthers(story: Notebook): LeadAndOthers {
  const {lead = []} = story;
  return {lead, others: chartsOf(story).filter((chart) => !lead.includes(chart))};
}
