import type {ArticleText} from "../../facts/article/articleText.js";
import {pinAnchor} from "../../facts/article/pinAnchor.js";
import {anchorCode} from "../claims/anchorCode.js";
import {UsageError} from "../options.js";
import {plainNumber} from "../plainNumber.js";
import {command} from "../command.js";
import {readInputText} from "../input/readInput.js";

/** `nutgraf anchor`: prints the TypeScript of an anchor. */
export const anchorCommand = command({
  call: "anchor ARTICLE TOKEN",
  about: [
    "Prints the anchor of a figure, ready to be put into a claim: where it stands in the article, and",
    "digests of what surrounds it. The article itself is not kept."
  ],
  options: {
    hedge: {type: "string", value: "WORDS", words: ['the hedge before the figure: "more than"']},
    occurrence: {type: "string", value: "N", words: ["which of several; default 1"]}
  },
  exit: "0 printed, 1 not found, or an error",
  run: async ({values, positionals}, {cwd, out, err}) => {
    const [path, token, ...more] = positionals;
    if (path === undefined || token === undefined) {
      throw new UsageError("missing article or token (nutgraf anchor ARTICLE TOKEN)");
    }
    if (more.length > 0) throw new UsageError(`unexpected word: ${more[0]} (put a figure of several words in quotes)`);
    const occurrence = plainNumber(values.occurrence ?? "1");
    if (!Number.isInteger(occurrence) || occurrence < 1)
      throw new UsageError(`invalid occurrence: ${values.occurrence}`);
    const raw = await readInputText(path, cwd);
    const {readArticleFile} = await import("../../verify/article/articleFile.js");
    const article = readArticleFile(path, raw);
    out(`${anchorCode(pinAnchor(article, token, occurrence, values.hedge ?? null))}\n`);
    if (values.occurrence === undefined && occursAgain(article, token)) {
      err(`nutgraf: ${token} stands there more than once, and this is the first (--occurrence 2 for the next)\n`);
    }
    return 0;
  }
});

function occursAgain(article: ArticleText, token: string): boolean {
  try {
    pinAnchor(article, token, 2);
    return true;
  } catch {
    return false;
  }
}
