import type {TableRecord} from "../../facts/evidence/record.js";
import type {Source} from "../../facts/source.js";

/** The tables that hold the numbers of a chart; none where claims alone do. */
export interface OwnTables {
  readonly tables: readonly TableRecord[];
  /** Who says the numbers of the tables. */
  readonly sources: readonly Source[];
}
