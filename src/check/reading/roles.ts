import type {Furniture, TextRole} from "../../facts/evidence/record.js";
import type {ReadFile} from "./readFile.js";
import type {Shape} from "./shapes.js";

/** The role of a word of an axis. */
export type TickRole = Extract<TextRole, {tick: unknown}>;

/** True for the role of a word of an axis. */
export const isTickRole = (role: TextRole): role is TickRole => typeof role === "object" && "tick" in role;

/** The facts that a text labels; *null* for one that is no label. */
export const labelOf = (role: TextRole): readonly string[] | null =>
  typeof role === "object" && "label" in role ? role.label : null;

/** The shapes of one kind of furniture. */
export const furnitureOf = (kind: Furniture, {runs}: Pick<ReadFile, "runs">): Shape[] =>
  runs.flatMap(({role, shapes}) => ("furniture" in role && role.furniture === kind ? shapes : []));

/** The shapes of the sign that a fact is a bound. */
export const signsOf = (address: string, {runs}: Pick<ReadFile, "runs">): Shape[] =>
  runs.flatMap(({role, shapes}) => ("openEnd" in role && role.openEnd.includes(address) ? shapes : []));
