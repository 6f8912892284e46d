import {createHash} from "node:crypto";
import {descendants, readXml, type XmlElement} from "../../src/check/xml.js";
import type {Evidence} from "../../src/facts/evidence.js";

/** A check of the text of a published file: what is wrong with it, or nothing. */
export type FileCheck = (text: string) => string[];

/** What a published file says of itself in its metadata. */
export interface Statement {
  readonly generator: string;
  readonly figure: string;
  readonly form: string;
  readonly width: number;
  readonly scheme: string;
  readonly evidence: Evidence;
  readonly digest: string;
}

/** The root of a file. @throws when it is no XML */
export function rootOf(text: string): XmlElement {
  const {root, error} = readXml(text);
  if (!root || error !== null) throw new Error(`malformed: ${error}`);
  return root;
}

/** The statement in a file's metadata. @throws when there is none */
export function statementOf(text: string): Statement {
  const metadata = rootOf(text).children.find(({name}) => name === "metadata");
  return JSON.parse(metadata?.text ?? "") as Statement;
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" ';

const rootAttributes: Readonly<Record<string, RegExp>> = {
  xmlns: /^http:\/\/www\.w3\.org\/2000\/svg$/,
  width: /^\d+$/,
  height: /^\d+$/,
  viewBox: /^0 0 \d+ \d+$/,
  role: /^img$/,
  lang: /^en$/,
  direction: /^ltr$/,
  "font-family": /^'Nutgraf Sans', .*, sans-serif$/,
  "font-size": /^14$/,
  fill: /^#[0-9a-f]{6}$/
};

const paints = "fill stroke stroke-width stroke-dasharray stroke-linecap stroke-linejoin";

/** The elements that a drawing may hold, and the attributes that each may have. */
const allowed: Readonly<Record<string, string>> = {
  g: `aria-hidden ${paints}`,
  rect: `x y width height rx ry ${paints}`,
  circle: `cx cy r ${paints}`,
  line: `x1 x2 y1 y2 ${paints}`,
  path: `d ${paints}`,
  text: "x y font-size font-weight fill text-anchor textLength lengthAdjust"
};

const fontFace =
  /^(@font-face\{font-family:Nutgraf Sans;font-weight:(400|600|700);src:url\(data:font\/woff2;base64,[\w+/=]+\)\})+$/;

const drawingOf = (text: string) => rootOf(text).children.filter(({name}) => name === "g");

/** The checks of a file's markup by name; each returns what is wrong. */
export const markupChecks = {
  "is strict XML"(text) {
    const {error, extras} = readXml(text);
    return [...(error === null ? [] : [error]), ...extras];
  },
  "begins with the XML declaration"(text) {
    return text.startsWith(declaration) ? [] : [text.slice(0, declaration.length)];
  },
  "has the attributes of a picture at its root"(text) {
    const {attributes} = rootOf(text);
    const order = Object.keys(attributes).join(" ");
    const wrong = Object.entries(rootAttributes).filter(([name, pattern]) => !pattern.test(attributes[name] ?? ""));
    const {width, height, viewBox} = attributes;
    return [
      ...(order === Object.keys(rootAttributes).join(" ") ? [] : [order]),
      ...wrong.map(([name]) => `${name}: ${attributes[name]}`),
      ...(viewBox === `0 0 ${width} ${height}` ? [] : [`viewBox: ${viewBox}`])
    ];
  },
  "holds title, desc, metadata, style and one drawing"(text) {
    const root = rootOf(text);
    const {children} = root;
    const order = children.map(({name}) => name).join(" ");
    const empty = children.filter((child) => child.name !== "g" && child.text.trim() === "");
    const hidden = descendants(root).filter(({attributes}) => "aria-hidden" in attributes);
    return [
      ...(order === "title desc metadata style g" ? [] : [order]),
      ...empty.map(({name}) => `empty ${name}`),
      ...(hidden.length === 1 && hidden[0] === children.at(-1) ? [] : [`${hidden.length} hidden`]),
      ...hidden.filter(({attributes}) => attributes["aria-hidden"] !== "true").map(({name}) => `${name} not hidden`)
    ];
  },
  "stands on an opaque ground"(text) {
    const {width, height} = rootOf(text).attributes;
    const ground = drawingOf(text)[0]?.children[0];
    const {fill = "", ...box} = ground?.attributes ?? {};
    const whole = JSON.stringify(box) === JSON.stringify({width, height});
    return ground?.name === "rect" && whole && /^#[0-9a-f]{6}$/.test(fill) ? [] : [JSON.stringify(ground)];
  },
  "holds nothing that acts or that a page could share"(text) {
    return descendants(rootOf(text)).flatMap(({name, attributes}) => [
      ...(/^(script|foreignObject|a|use|image|animate\w*|set|iframe)$/i.test(name) ? [name] : []),
      ...Object.keys(attributes).filter((key) => /^(id|class|style|(xlink:)?href|on\w+|data-.*)$/i.test(key))
    ]);
  },
  "keeps to the list of elements and attributes"(text) {
    const style = rootOf(text).children.find(({name}) => name === "style");
    const strange = drawingOf(text)
      .flatMap(descendants)
      .flatMap(({name, attributes}) => {
        const list = allowed[name]?.split(" ");
        if (!list) return [name];
        const keys = Object.keys(attributes).filter((key) => !list.includes(key));
        const colours = ["fill", "stroke"].filter((key) => !/^(#[0-9a-f]{6}|none)$/.test(attributes[key] ?? "none"));
        return [...keys, ...colours].map((key) => `${name} ${key}`);
      });
    return [...strange, ...(fontFace.test(style?.text ?? "") ? [] : ["style"])];
  },
  "has two decimals at most"(text) {
    return descendants(rootOf(text)).flatMap(({name, attributes}) =>
      Object.entries(attributes)
        .filter(([, value]) => !value.startsWith("#") && /\.\d{3}|\d[eE][-+]?\d/.test(value))
        .map(([key, value]) => `${name} ${key}: ${value}`)
    );
  },
  "has plain lines"(text) {
    const odd = /[\r\t\v\f\u0085\u2028\u2029\ufeff]/.exec(text);
    return [...(odd ? [JSON.stringify(odd[0])] : []), ...(/[^\n]\n$/.test(text) ? [] : ["the end"])];
  },
  "has at most 40,000 bytes"(text) {
    const bytes = Buffer.byteLength(text);
    return bytes <= 40_000 ? [] : [`${bytes} bytes`];
  },
  "carries its evidence"(text) {
    const {generator, width, evidence, digest} = statementOf(text);
    const {claims, events, derived, sources, draws} = evidence;
    const known = new Set(sources.map(({id}) => id));
    const cited = [...claims, ...events].flatMap(({source}) => source ?? []);
    const drawable = new Set([...claims, ...events].map(({id}) => id).concat(derived.map(({operation}) => operation)));
    const recomputed = `sha256:${createHash("sha256").update(JSON.stringify(evidence)).digest("hex")}`;
    return [
      ...(/^nutgraf \d+\.\d+\.\d+$/.test(generator) ? [] : [generator]),
      ...(String(width) === rootOf(text).attributes["width"] ? [] : [`width ${width}`]),
      ...(claims.length + events.length > 0 ? [] : ["no claims"]),
      ...cited.filter((id) => !known.has(id)).map((id) => `unknown source ${id}`),
      ...draws.filter((name) => !drawable.has(name)).map((name) => `unknown claim ${name}`),
      ...(digest === recomputed ? [] : [`${digest} is not ${recomputed}`])
    ];
  }
} as const satisfies Readonly<Record<string, FileCheck>>;
