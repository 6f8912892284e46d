import type {KitRule} from "../rule.js";
import type {Page} from "../pages/page.js";
import {elementsOf, flat, type PageElement} from "../pages/elements.js";
import {type Violation, violation} from "../subject.js";
import {attributeDiffers} from "./attributeDiffers.js";
import type {Kit, KitViolation} from "./kit.js";
import {layoutFindings, paperFindings, pictureFindings} from "./snippetPictures.js";
import {tableFindings} from "./snippetTable.js";

/**
 * The snippet shows the figure: its name and description are the notebook’s, each picture that it offers is published and
 * in its size, its table has each number and date of the claims with its bound, its data is linked, and nothing in it runs.
 */
export const snippetDisagrees = {
  name: "snippet-disagrees",
  group: "kit",
  severity: "error",
  guards: "The snippet names published files in their sizes, with the figure’s name, description, table and data.",
  source: "WCAG 2.2 1.1.1; HTML: sources by media, since width descriptors pick the wrong layout on dense screens",
  fix: "Render again; never edit a published file by hand.",
  check: (kit) => kit.snippets.flatMap((file) => ofSnippet(file, kit))
} as const satisfies KitRule;

function ofSnippet({file, text}: Page, kit: Kit): KitViolation[] {
  const all = elementsOf(text);
  const place = file.endsWith(".frame.html") ? "frame" : "page";
  const figures = all.filter(({name}) => name === "figure");
  const [figure] = figures;
  const inside = figure ? flat(figure) : [];
  const found = !figure
    ? [violation("the snippet", "no figure", "one figure")]
    : [
        ...attributeDiffers("the figure’s name", figure.attributes["aria-label"], kit.headline),
        ...(figures.length > 1 ? [violation("the snippet", `${figures.length} figures`, "one figure")] : []),
        ...pictureFindings(inside, kit, place),
        ...paperFindings(inside, kit),
        ...captionFindings(inside, kit),
        ...layoutFindings(all, kit),
        ...tableFindings(inside, kit.evidence),
        ...linkFindings(inside, kit),
        ...safetyFindings(all, place)
      ];
  return found.map((each) => ({file, ...each}));
}

/** The caption has the source line once, in the part of it that is opened: the picture prints it too. */
function captionFindings(elements: readonly PageElement[], {source}: Kit): Violation[] {
  const captions = elements.filter(({name}) => name === "figcaption");
  const [caption] = captions;
  if (!caption || captions.length > 1) return [violation("the caption", `${captions.length} captions`, "one caption")];
  const lines = elements.filter(({name}) => name === "details").flatMap(({children}) => children);
  const said = lines.find(({name}) => name === "p")?.text;
  const times = caption.text.split(source).length - 1;
  if (times > 1) return [violation("the caption", `the source ${times} times`, "once")];
  return said === `${source}.` ? [] : [violation("the caption", said ? `“${said}”` : "no source", `“${source}.”`)];
}

function linkFindings(elements: readonly PageElement[], {csv}: Kit): Violation[] {
  const links = elements.filter(({name}) => name === "a").map(({attributes}) => attributes["href"] ?? "");
  const unsafe = links.filter((href) => /^\s*[a-z]+:/i.test(href) && !/^https?:\/\//i.test(href));
  const name = csv?.file.split(/[\\/]/).at(-1);
  const linked = name === undefined || links.some((href) => href.split("/").at(-1) === name);
  return [
    ...unsafe.map((href) => violation("a link", href, "an address that begins with https://")),
    ...(linked ? [] : [violation("the links", links.join(", ") || "none", name)])
  ];
}

/** The block that a page for a frame has for programs, which no browser runs. */
const isLinkedData = ({name, attributes}: PageElement) =>
  name === "script" && attributes["type"] === "application/ld+json" && Object.keys(attributes).length === 1;

/** The script that chooses by the width of a frame, and nothing beside it. */
const isFrameScript = ({name, attributes: {src, ...others}, text}: PageElement) =>
  name === "script" && src === "nutgraf-figure.js" && text === "" && Object.keys(others).join() === "defer";

function safetyFindings(elements: readonly PageElement[], place: "frame" | "page"): Violation[] {
  const acting = elements.filter(
    (element) =>
      /^(script|object|embed|form|iframe|svg)$/.test(element.name) &&
      !(place === "frame" && (isFrameScript(element) || isLinkedData(element)))
  );
  const attributes = elements.flatMap(({name, attributes: own}) =>
    Object.keys(own)
      .filter((key) => /^(id|class|style|on.*)$/.test(key))
      .map((key) => violation(`<${name}>`, key, "no such attribute"))
  );
  return [...acting.map(({name}) => violation("the snippet", `<${name}>`, "nothing that runs")), ...attributes];
}
