import type {FileRule} from "../rule.js";
import type {Published} from "../published.js";
import {type Intent, type Violation, violation} from "../subject.js";

/**
 * A screen reader meets one image with a name and a description, and nothing of the drawing: role img, the title first,
 * the desc next (SVG-AAM), and one hidden group that holds all the rest, on paper of its own that no host shows through.
 */
export const nameMissing = {
  name: "name-missing",
  group: "file",
  severity: "error",
  guards:
    "The file is one image with a name and a description: role, title, desc, and a hidden drawing on opaque paper.",
  source: "WCAG 2.2 1.1.1; SVG-AAM: title is the name, desc the description",
  fix: "Render again; give the figure a headline and an alt text.",
  check: ({published, intent}) => {
    if (!published) return [];
    return [...namingFindings(published), ...titleFindings(published, intent), ...drawingFindings(published)];
  }
} as const satisfies FileRule;

function namingFindings({root, title, desc}: Published): Violation[] {
  const [first, second] = root.children.map(({name}) => name);
  const found: Violation[] = [];
  const role = root.attributes["role"];
  if (role !== "img") found.push(violation("the root", role === undefined ? "no role" : `role ${role}`, "role img"));
  for (const name of ["lang", "direction"])
    if (root.attributes[name] === undefined) found.push(violation("the root", `no ${name}`, `a ${name}`));
  if (first !== "title") found.push(violation("the first element", first ?? "none", "title"));
  if (second !== "desc") found.push(violation("the second element", second ?? "none", "desc"));
  if (first === "title" && title.trim() === "") found.push(violation("title", "no words", "the headline"));
  if (second === "desc" && desc.trim() === "") found.push(violation("desc", "no words", "what the chart shows"));
  const twice = root.children.filter(({name}) => name === "title" || name === "desc").length > 2;
  const data = root.children.filter(({name}) => name === "metadata").length;
  if (data > 1) found.push(violation("the root", `${data} metadata elements`, "one"));
  if (twice) found.push(violation("the root", "more than one title or desc", "one of each"));
  return found;
}

function titleFindings({title}: Published, intent: Intent | null): Violation[] {
  if (!intent || title === intent.headline || title.trim() === "") return [];
  return [violation("title", `“${title}”`, `the headline “${intent.headline}”`)];
}

function drawingFindings({root, paper}: Published): Violation[] {
  const furniture = new Set(["title", "desc", "metadata", "style"]);
  const drawing = root.children.filter(({name}) => !furniture.has(name));
  const [group] = drawing;
  const isHidden = drawing.length === 1 && group?.name === "g" && group.attributes["aria-hidden"] === "true";
  const names = drawing.map(
    ({name, attributes}) => `${name}${attributes["aria-hidden"] === "true" ? " (hidden)" : ""}`
  );
  const hidden = isHidden ? [] : [violation("the drawing", names.join(", ") || "none", "one g with aria-hidden true")];
  const [ground] = group?.children ?? [];
  const isOpaque = ground?.name === "rect" && paper !== null && /^#[0-9a-f]{6}$/i.test(paper);
  const papers = isOpaque ? [] : [violation("the drawing", `paper ${paper ?? "missing"}`, "an opaque rect behind all")];
  return [...hidden, ...papers];
}
