import {join} from "node:path";
import {Application} from "typedoc";
import {root} from "./root.js";

/** Writes the API reference of the library from its doc comments. @throws when TypeDoc finds something wrong */
export async function apiReference(out: string): Promise<void> {
  const application = await Application.bootstrap({
    entryPoints: ["src/index.ts", "src/render.ts", "src/live.ts"].map((path) => join(root, path)),
    tsconfig: join(root, "tsconfig.json"),
    name: "Nutgraf",
    readme: "none",
    out,
    // A build gives the same bytes wherever it runs.
    disableGit: true,
    disableSources: true,
    hideGenerator: true,
    logLevel: "Error",
    skipErrorChecking: true
  });
  const project = await application.convert();
  if (!project) throw new Error("no API reference: TypeDoc could not read the library");
  await application.generateOutputs(project);
  if (application.logger.hasErrors()) throw new Error("no API reference: TypeDoc found errors");
}
