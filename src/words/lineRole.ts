import type {Scale, TextRole} from "../facts/evidence/record.js";

/** What a line of text is, such as a headline, or a label of facts; and where it is a tick, on which scale. */
export type LineRole = TextRole<Scale>;
