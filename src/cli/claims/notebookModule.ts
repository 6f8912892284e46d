/** The text of a notebook without a figure, over the claims of an article. */
export function notebookModule(slug: string, title: string): string {
  return `import {article} from "../data/${slug}/article.js";
import {claims} from "../data/${slug}/claims.js";
import {notebook, say} from "nutgraf";

export default notebook({
  slug: "${slug}",
  title: say\`${title}\`,
  article,
  claims,
  cells: []
});
`;
}
