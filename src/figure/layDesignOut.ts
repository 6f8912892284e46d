import type {Role, Scale, TextRole} from "../facts/evidence/record.js";
import {dotsOfPath} from "../drawing/dotPath.js";
import {childrenOf, element, isElement} from "../drawing/element.js";
import {inherited} from "../drawing/inherited.js";
import {givenRole, givenTextRole, setRole} from "../drawing/roles.js";
import {editorFontStack} from "../type/fonts/fontStack.js";
import {paragraphsOf} from "./paragraphsOf.js";

/**
 * Lays a figure out for a person to go on with in a program for drawing: one named group for each layer, in painting order;
 * the lines of a paragraph in one text; no line with a length of its own, which such a program would keep when its words
 * change; each dot a circle. It carries no claims, since nobody vouches for what is changed by hand.
 * @returns the drawing
 */
export function layDesignOut(svg: SVGSVGElement): SVGSVGElement {
  for (const child of childrenOf(svg)) if (isElement(child) && child.localName === "metadata") svg.removeChild(child);
  svg.setAttribute("font-family", editorFontStack);
  const drawing = childrenOf(svg).filter(isElement).at(-1);
  if (!drawing) return svg;
  splitDots(drawing);
  const layers = layersOf(childrenOf(drawing).filter(isElement));
  for (const child of childrenOf(drawing)) drawing.removeChild(child);
  const used = new Map<string, number>();
  for (const {name, members} of layers) {
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    const id = count === 1 ? name : `${name}-${count}`;
    drawing.append(element(svg.ownerDocument, "g", {id}, paragraphsOf(members)));
  }
  return svg;
}

interface Layer {
  readonly name: string;
  readonly members: Element[];
}

/** Neighbours of one kind in one layer, so that what is painted over what stays so; of texts, which never overlap, all. */
function layersOf(members: readonly Element[]): Layer[] {
  const layers: Layer[] = [];
  for (const member of members) {
    const name = layerOf(member);
    const isText = givenTextRole(member) !== null;
    const layer = isText ? layers.find((each) => each.name === name) : layers.at(-1);
    if (layer?.name === name) layer.members.push(member);
    else layers.push({name, members: [member]});
  }
  return layers;
}

/** What a part of a drawing is, in a word: "data", "axis", "headline". */
function layerOf(node: Element): string {
  const text = givenTextRole(node);
  if (text) return textLayer(text);
  const role = givenRole(node);
  if (role) return shapeLayer(role);
  const inside = childrenOf(node).filter(isElement);
  const names = new Set(inside.map(layerOf));
  const [only] = names;
  return names.size === 1 && only !== undefined ? only : "chart";
}

function shapeLayer(role: Role<Scale>): string {
  if ("shows" in role) return "data";
  if ("openEnd" in role) return "open-ends";
  return "furniture" in role ? role.furniture : "illustration";
}

const textLayer = (role: TextRole<Scale>): string =>
  typeof role === "string" ? role : "label" in role ? "labels" : "ticks";

/** The dots of a path as circles, each in the colour of its stroke. */
function splitDots(parent: Element): void {
  for (const child of childrenOf(parent)) {
    if (!isElement(child)) continue;
    splitDots(child);
    const dots = child.localName === "path" ? dotsOfPath(child.getAttribute("d") ?? "") : null;
    if (!dots) continue;
    const [fill, width] = [inherited(child, "stroke") ?? "none", Number(inherited(child, "stroke-width") ?? 1)];
    const circles = dots.map(([cx, cy]) => element(child.ownerDocument, "circle", {cx, cy, r: width / 2}));
    const group = element(child.ownerDocument, "g", {fill, stroke: "none"}, circles);
    parent.insertBefore(group, child);
    const role = givenRole(child);
    if (role) setRole(group, role);
    parent.removeChild(child);
  }
}
