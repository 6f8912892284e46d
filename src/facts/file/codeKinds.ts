import {flagNames} from "../table/column.js";

/** What a code beside a number may say of it: a flag, or that another way of counting begins. */
export const codeKinds = [...flagNames, "breaks"] as const;

/** One of `codeKinds`. */
export type CodeKind = (typeof codeKinds)[number];
