import {objectIn} from "../input/objectIn.js";
import {isObject} from "../../facts/boundary.js";
import {manifestIn, packageFolder} from "../../publish/packageFolder.js";

/** The line that installs a package of the press, in the version that it was tested with, where only that will do. */
export function installLine(name: string): string {
  const manifest: unknown = manifestIn(packageFolder);
  const versions = isObject(manifest)
    ? {...objectIn(manifest, "peerDependencies"), ...objectIn(manifest, "dependencies")}
    : {};
  const version = versions[name];
  return `npm install ${typeof version === "string" && version !== "*" ? `${name}@${version}` : name}`;
}

/** Where an error is that a package of the press is not there: which, and how to get it; *null* for any other error. */
export function missingPackage(error: unknown): string | null {
  const message = error instanceof Error ? error.message : "";
  const [, name = ""] = /^Cannot find (?:package|module) '((?:@[^/']+\/)?[^/'.]+)(?:\/[^']*)?'/.exec(message) ?? [];
  // The package of a machine stands for the one that chooses it.
  const known = name.startsWith("@resvg/resvg-js-") ? "@resvg/resvg-js" : name;
  const manifest: unknown = manifestIn(packageFolder);
  const isOwn = isObject(manifest) && known in objectIn(manifest, "dependencies");
  return isOwn ? `missing package: ${known} (${installLine(known)})` : null;
}
