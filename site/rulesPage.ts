import {ruleGroups} from "../src/check/rule.js";
import {rules} from "../src/check/rules.js";
import {escapeHtml, plainPage} from "./shell.js";

/** The reference of the rules of `nutgraf check`: what each guards, what it rests on, and the way out. */
export function rulesPage(): string {
  const groups = ruleGroups.map((group) => {
    const entries = rules
      .filter((rule) => rule.group === group)
      .map(
        ({name, severity, guards, source, fix}) => `<h3 id="${name}"><code>${name}</code></h3>
<p>${escapeHtml(guards)}</p>
<dl class="rule">
<dt>Severity</dt><dd>${severity}</dd>
<dt>Rests on</dt><dd>${escapeHtml(source)}</dd>
<dt>The way out</dt><dd>${escapeHtml(fix)}</dd>
</dl>`
      );
    return `<section>\n<h2 id="${group}">${group.charAt(0).toUpperCase()}${group.slice(1)}</h2>\n${entries.join("\n")}\n</section>`;
  });
  const intro = `<p>What <code>nutgraf check</code> holds every published figure against. A rule that does not apply is waived beside the figure, with a reason.</p>`;
  return plainPage("rules.html", "The rules", `${intro}\n${groups.join("\n")}`);
}
