import type {Reading, Role, TextRecord, TextRole} from "../../facts/evidence/record.js";
import type {FactBook} from "./facts.js";

/** A role whose measures say along which axis they are, which a file leaves out where the name of their scale begins with it. */
export function withAxes(role: Role): Role {
  if ("furniture" in role) return withAxis(role);
  return "shows" in role ? {...role, shows: role.shows.map(withAxis)} : role;
}

function withAxis<T extends {readonly on?: string; readonly along?: "x" | "y"}>(each: T): T {
  const along = each.along ?? axisOf(each.on);
  return along === null ? each : {...each, along};
}

function axisOf(scale = ""): "x" | "y" | null {
  return scale.startsWith("x") ? "x" : scale.startsWith("y") ? "y" : null;
}

/** What each text of a run is: labels by their facts, one object for those of the same; ticks at values that the run may leave out. */
export function rolesOf(role: TextRecord, count: number, reading: Reading, facts: FactBook): TextRole[] {
  const all = (each: TextRole) => Array.from({length: count}, () => each);
  if (typeof role === "string") return all(role);
  if ("tick" in role)
    return all({...role, along: role.along ?? axisOf(role.tick) ?? "x", at: role.at ?? valuesOn(role, reading)});
  // Facts that are not one a text are for *reading-incomplete*.
  const each = facts.each(role.label, count);
  if (!each) return all({label: []});
  const roles: TextRole[] = [];
  each.forEach((label, index) => {
    const last = roles[index - 1];
    const isSame = last !== undefined && String(each[index - 1]) === String(label);
    roles.push(isSame ? last : {label});
  });
  return roles;
}

/** The values of words of an axis that names none: the names of its scale, or those of its lines. */
function valuesOn(
  {tick, facet}: Extract<TextRecord, {tick: unknown}>,
  {scales, shapes}: Reading
): readonly (number | string)[] {
  const scale = scales[tick];
  if (scale?.type === "band" || scale?.type === "point") return scale.domain;
  for (const [, role] of shapes) {
    const isOn = "furniture" in role && role.furniture === "tick" && role.on === tick;
    if (isOn && JSON.stringify(role.facet) === JSON.stringify(facet)) return role.at ?? [];
  }
  return [];
}
