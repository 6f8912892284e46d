import {readFile, writeFile} from "node:fs/promises";
import {withRuleTable} from "../check/ruleTable.js";

// `npm run docs`: the README’s table of rules is made from the rules.
const readme = "README.md";
await writeFile(readme, withRuleTable(await readFile(readme, "utf8")));
