import {readFile, writeFile} from "node:fs/promises";
import {withRuleLists} from "../check/ruleLists.js";

// `npm run docs`: the pages of rules are made from the rules.
for (const page of ["docs/rules.md", "docs/rules-files.md", "docs/elsewhere.md"]) {
  await writeFile(page, withRuleLists(await readFile(page, "utf8")));
}
