import type {Phrase} from "../../words/phrase.js";
import type {Bar} from "./bar.js";

/** A row as a group of bars, one a series. */
export interface BarGroup {
  readonly name: Phrase;
  /** In the order of the series. */
  readonly bars: readonly Bar[];
}
