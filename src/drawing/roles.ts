import type {Facet, Reading, Role, Run, Scale, TextRole} from "../facts/evidence/record.js";
import {textRecords} from "./textRecords.js";
import {childrenOf, isElement} from "./element.js";

// Kept beside the elements and not on them: nothing of it is to be written as an attribute.
const roles = new WeakMap<Node, Role<Scale>>();
const textRoles = new WeakMap<Node, TextRole<Scale>>();
const readings = new WeakMap<Element, Reading>();

/** Says what a shape, or all shapes of a group, are. @returns the element */
export function setRole<E extends Element>(element: E, role: Role<Scale>): E {
  roles.set(element, role);
  return element;
}

/** What a shape, or all shapes of a group, were said to be; *null* where nothing was. */
export const givenRole = (element: Element): Role<Scale> | null => roles.get(element) ?? null;

/** What a text was said to be; *null* where nothing was. */
export const givenTextRole = (element: Element): TextRole<Scale> | null => textRoles.get(element) ?? null;

/** Says what a text is. @returns the element */
export function setTextRole<E extends Element>(element: E, role: TextRole<Scale>): E {
  textRoles.set(element, role);
  return element;
}

/** Keeps the reading of a whole drawing, so that whoever asks for it again need not have it made. @returns the element */
export function setReading<E extends Element>(element: E, reading: Reading): E {
  readings.set(element, reading);
  return element;
}

const shapeNames = new Set(["rect", "circle", "line", "path"]);

/**
 * What the marks and texts of a drawing stand for, in painting order.
 * @throws when a shape or a text has no role
 */
export function readingOf(drawing: Element): Reading {
  const kept = readings.get(drawing);
  if (kept) return kept;
  const scales = scaleNames();
  const shapes: Run<Role>[] = [];
  const texts: Run<TextRole>[] = [];
  const visit = (node: Node): void => {
    if (!isElement(node)) return;
    const role = roles.get(node);
    if (role) return add(shapes, shapesIn(node), scales.named(role), joinRoles);
    if (shapeNames.has(node.localName)) {
      throw new Error(`unread shape: ${node.localName} (say what it shows, or which furniture it is)`);
    }
    if (node.localName !== "text") return childrenOf(node).forEach(visit);
    const textRole = textRoles.get(node);
    if (!textRole) throw new Error(`unread text: ${node.textContent ?? ""} (say what it is)`);
    add(texts, 1, scales.namedText(textRole), joinTexts);
  };
  visit(drawing);
  return {scales: scales.scales, shapes, texts: textRecords(texts, {scales: scales.scales, shapes})};
}

/** The labels of a drawing in painting order: what each is a label of, and its lines as one text. */
export function labelsOf(drawing: Element): {readonly of: readonly string[]; readonly text: string}[] {
  const labels: {readonly of: readonly string[]; text: string}[] = [];
  let last: TextRole<Scale> | undefined;
  const visit = (node: Node): void => {
    if (!isElement(node)) return;
    if (node.localName !== "text") return childrenOf(node).forEach(visit);
    const role = textRoles.get(node);
    // As it is typed: without the isolates that order letters from right to left.
    const text = (node.textContent ?? "").replace(/[\u2066-\u2069]/gu, "");
    const label = labels.at(-1);
    if (isLabel(role)) {
      if (label && same(role, last)) label.text = joinLines(label.text, text);
      else labels.push({of: role.label, text});
    }
    last = role;
  };
  visit(drawing);
  return labels;
}

const isLabel = (role: TextRole<Scale> | undefined): role is Extract<TextRole<Scale>, {label: unknown}> =>
  typeof role === "object" && "label" in role;

/** A line of text and the next: a word that is broken after its hyphen or its slash is one word. */
const joinLines = (line: string, next: string) =>
  /[^\s][-\u2010-\u2015/]$/u.test(line) ? line + next : `${line} ${next}`;

function shapesIn(node: Node): number {
  if (!isElement(node)) return 0;
  if (shapeNames.has(node.localName)) return 1;
  return childrenOf(node).reduce((total, child) => total + shapesIn(child), 0);
}

/** Adds a run, or lengthens the last one where that is of the same role and speaks of no single shape. */
function add<R extends Role | TextRole>(
  runs: Run<R>[],
  count: number,
  role: R,
  joined: (first: R, second: R) => R | null
): void {
  if (count === 0) return;
  const last = runs.at(-1);
  const one = last && joined(last[1], role);
  if (last && one) runs[runs.length - 1] = [last[0] + count, one];
  else runs.push([count, role]);
}

const same = (one: unknown, other: unknown) => one === other || JSON.stringify(one) === JSON.stringify(other);

/** The role of two runs as one; *null* where they must stay two. */
function joinRoles(first: Role, second: Role): Role | null {
  return !("shows" in first) && !("at" in first) && same(first, second) ? first : null;
}

function joinTexts(first: TextRole, second: TextRole): TextRole | null {
  if (typeof first === "string" || typeof second === "string") return first === second ? first : null;
  if ("label" in first || "label" in second) return same(first, second) ? first : null;
  const isOneAxis = first.tick === second.tick && first.along === second.along && same(first.facet, second.facet);
  return isOneAxis ? {...first, at: [...first.at, ...second.at]} : null;
}

/** What is on a scale, and along which axis, where the name of the scale does not begin with that. */
function onScale<T extends {readonly along?: "x" | "y"}>({along, ...rest}: T, on: string) {
  return {...rest, ...(along && !on.startsWith(along) && {along}), on};
}

/** Gives each scale a name: x, y, r, colour; and from the second of a kind on x2, x3 and so on. */
function scaleNames() {
  const scales: Record<string, Scale> = {};
  // By what a scale is, and by the object: the marks of one plot have the same.
  const names = new Map<Scale | string, string>();
  function nameOf(scale: Scale, kind: string): string {
    const known = names.get(scale);
    if (known !== undefined) return known;
    const key = JSON.stringify(scale);
    const name = names.get(key) ?? newName(kind);
    names.set(key, name).set(scale, name);
    scales[name] ??= scale;
    return name;
  }
  function newName(kind: string): string {
    let name = kind;
    for (let index = 2; name in scales; index++) name = `${kind}${index}`;
    return name;
  }
  function facetOf(facet: Facet<Scale> | undefined): {facet?: Facet} {
    if (!facet) return {};
    const {x, y} = facet;
    const across = x && {on: nameOf(x.on, "fx"), at: x.at};
    const down = y && {on: nameOf(y.on, "fy"), at: y.at};
    return {facet: {...(across && {x: across}), ...(down && {y: down})}};
  }
  function named(role: Role<Scale>): Role {
    if ("shows" in role) {
      const shows = role.shows.map(({on, ...rest}) => {
        return on ? onScale(rest, nameOf(on, rest.along ?? (rest.by === "area" ? "r" : "colour"))) : rest;
      });
      return {shows, ...(role.paints !== undefined && {paints: role.paints}), ...facetOf(role.facet)};
    }
    if (!("furniture" in role)) return role;
    const {on, facet, ...rest} = role;
    return {...(on ? onScale(rest, nameOf(on, rest.along ?? "x")) : rest), ...facetOf(facet)};
  }
  function namedText(role: TextRole<Scale>): TextRole {
    if (typeof role === "string" || "label" in role) return role;
    const {tick, facet, ...rest} = role;
    return {tick: nameOf(tick, "x"), ...rest, ...facetOf(facet)};
  }
  return {scales, named, namedText};
}
