import type {Annotation} from "../../plot/annotations/annotation.js";

/** What `line` takes beside its data. */
export interface LineChoices {
  /**
   * The names of the series that matter, at most three; the others are grey. Default none, and then up to six have a colour
   * each.
   */
  readonly highlight?: string | readonly string[];
  /** *values* for names and last values at the ends of the lines, or *axis* for names alone; default *values*. */
  readonly labels?: "values" | "axis";
  /** Whether the axis begins at zero; default where that costs less than a quarter of it. An axis without zero says so. */
  readonly zero?: boolean;
  /** Callouts, lines and bands at values and dates; default none. */
  readonly annotations?: readonly Annotation[];
}
