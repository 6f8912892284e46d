import {command} from "../command.js";
import {UsageError} from "../options.js";

/** `nutgraf claims`: lists the numbers of an article, and writes the modules that take them down. */
export const claimsCommand = command({
  call: "claims ARTICLE",
  about: [
    "Lists every number of an article (text, .html or .md): where it stands, its hedge, and a claim to make of it,",
    "or why it needs none. With --write it writes them down: data/<slug>/claims.ts and article.ts, and a notebook",
    "without a figure where there is none. What a person has yet to say reads TODO there. No file is replaced."
  ],
  options: {
    write: {type: "boolean", short: "w", words: ["write the modules of a story"]},
    slug: {type: "string", value: "NAME", words: ["the story's name; default that of the article's file"]}
  },
  exit: "0 listed or written, 1 a file is missing or in the way, or an error",
  run: async ({values, positionals}, effects) => {
    const [path, ...more] = positionals;
    if (path === undefined) throw new UsageError("missing article (nutgraf claims ARTICLE)");
    if (more.length > 0) throw new UsageError(`unexpected word: ${more[0]} (one article at a time)`);
    const {claims} = await import("../claims/claims.js");
    return claims(path, {isWritten: values.write === true, slug: values.slug ?? null}, effects);
  }
});
