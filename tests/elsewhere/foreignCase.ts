import type {RuleName} from "../../src/check/rules.js";
import type {Row} from "./datasets.js";

/** A chart drawn by another tool, and the data that it should show. */
export interface ForeignCase {
  readonly what: string;
  readonly tool: "Plot" | "Vega-Lite" | "D3" | "ECharts";
  readonly draw: () => Promise<string>;
  /** *null* where they are not at hand. */
  readonly data: readonly Row[] | null;
}

/** A chart that misleads, and the rule that must tell. */
export interface Twin extends Omit<ForeignCase, "tool"> {
  readonly rule: RuleName;
}
