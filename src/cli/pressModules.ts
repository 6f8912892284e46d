/** The press's own modules that a notebook may import, by path in src: a notebook gets those that already run. */
const modules: Readonly<Record<string, () => Promise<object>>> = {
  index: () => import("../index.js"),
  render: () => import("../render.js"),
  "facts/anchor": () => import("../facts/anchor.js"),
  "facts/article": () => import("../facts/article.js"),
  "facts/boundary": () => import("../facts/boundary.js"),
  "facts/cell": () => import("../facts/cell.js"),
  "facts/citable": () => import("../facts/citable.js"),
  "facts/claim": () => import("../facts/claim.js"),
  "facts/column": () => import("../facts/column.js"),
  "facts/columnChecks": () => import("../facts/columnChecks.js"),
  "facts/derived": () => import("../facts/derived.js"),
  "facts/digest": () => import("../facts/digest.js"),
  "facts/event": () => import("../facts/event.js"),
  "facts/evidence": () => import("../facts/evidence.js"),
  "facts/evidenceOf": () => import("../facts/evidenceOf.js"),
  "facts/measure": () => import("../facts/measure.js"),
  "facts/period": () => import("../facts/period.js"),
  "facts/quantity": () => import("../facts/quantity.js"),
  "facts/readJSON": () => import("../facts/readJSON.js"),
  "facts/record": () => import("../facts/record.js"),
  "facts/recordSchema": () => import("../facts/recordSchema.js"),
  "facts/source": () => import("../facts/source.js"),
  "facts/strictRecord": () => import("../facts/strictRecord.js"),
  "facts/table": () => import("../facts/table.js"),
  "facts/unit": () => import("../facts/unit.js"),
  "facts/unitLimits": () => import("../facts/unitLimits.js"),
  "facts/waiver": () => import("../facts/waiver.js")
};

/** The paths of all of them. */
export const pressModuleNames = Object.keys(modules);

/** One of them; *null* where it is none. */
export async function pressModule(path: string): Promise<object | null> {
  return Object.hasOwn(modules, path) ? ((await modules[path]?.()) ?? null) : null;
}
