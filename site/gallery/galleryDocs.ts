import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {format, resolveConfig} from "prettier";
import {families, type Family} from "../../tests/forms/gallery/description.js";
import {optionsOfRows} from "../../tests/forms/gallery/optionsOfRows.js";
import type {Example} from "../../tests/forms/gallery/gallery.js";
import {root} from "../root.js";
import {exampleCode} from "./exampleCode.js";
import {calledThere, familiesOf, oneLine} from "./galleryWords.js";
import {optionsTable} from "./optionsTable.js";
import {pictureOf, withoutProof} from "./galleryPictures.js";

/** The width of the pictures of the documentation, in px: an article’s. */
const width = 640;

/** The other widths that each form is shown at, in px: a phone’s and a page’s. */
const otherWidths = [320, 1000] as const;

const pageOf = (family: Family) => `forms-${family}.md`;

/** The files of the gallery in `docs/`, by their paths there: a page a family, the list in `forms.md`, the table of `row-options.md`, and three pictures a form. */
export async function galleryDocs(examples: readonly Example[]): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const forms = await readFile(join(root, "docs/forms.md"), "utf8");
  files.set("forms.md", await tidy(withList(forms, examples)));
  const options = await readFile(join(root, "docs/row-options.md"), "utf8");
  files.set("row-options.md", await tidy(withOptions(options)));
  for (const family of familiesOf(examples)) {
    const own = examples.filter(({description}) => description.family === family);
    const entries = await Promise.all(own.map(entryOf));
    const head = `# Forms: ${oneLine(families[family])}\n\nOf [all forms](forms.md). The data of each picture are invented.`;
    files.set(pageOf(family), await tidy([head, ...entries].join("\n\n")));
  }
  for (const example of examples) {
    files.set(`gallery/${example.form}.svg`, withoutProof(await pictureOf(example, {width})));
    for (const other of otherWidths)
      files.set(`gallery/${example.form}-${other}.svg`, withoutProof(await pictureOf(example, {width: other})));
  }
  return files;
}

async function entryOf(example: Example): Promise<string> {
  const {form, description} = example;
  const [{alt}, code] = await Promise.all([pictureOf(example, {width}), exampleCode(form)]);
  const others = otherWidths.map(
    (other) => `<img src="gallery/${form}-${other}.svg" alt="At ${other} px" width="${other / 2}">`
  );
  return `## \`${form}\`

Shows ${description.shows}. ${calledThere(description)}

![${alt.replaceAll(/[[\]]/g, "")}](gallery/${form}.svg)

At ${otherWidths.join(" and ")} px, at half of their size:

${others.join("\n")}

- **Use it when** ${description.when}.
- **Not when** ${description.not}.
- **Takes** ${description.takes}.
- **The check:** ${description.proves}

\`\`\`ts
${code.figure}
\`\`\`

[All of its code](../${code.path})`;
}

/** A page with the list of all forms between its markers, `<!-- forms -->` and `<!-- /forms -->`, written again. */
export function withList(markdown: string, examples: readonly Example[]): string {
  const lists = familiesOf(examples).map((family) => {
    const own = examples.filter(({description}) => description.family === family);
    const pictures = own.map(
      ({form}) =>
        `<a href="${pageOf(family)}#${form.toLowerCase()}"><img src="gallery/${form}.svg" alt="${form}" width="200"></a>`
    );
    const lines = own.map(
      ({form, description}) =>
        `- [\`${form}\`](${pageOf(family)}#${form.toLowerCase()}): ${description.shows}. Use it when ${description.when}.`
    );
    return [`### ${families[family]}`, pictures.join("\n"), lines.join("\n")].join("\n\n");
  });
  return markdown.replace(/(<!-- forms -->)[^]*(<!-- \/forms -->)/, (_, start: string, end: string) =>
    [start, ...lists, end].join("\n\n")
  );
}

/** A page with the table of options between its markers, `<!-- options -->` and `<!-- /options -->`, written again. */
const withOptions = (markdown: string): string =>
  markdown.replace(/(<!-- options -->)[^]*(<!-- \/options -->)/, (_, start: string, end: string) =>
    [start, optionsTable(optionsOfRows), end].join("\n\n")
  );

const tidy = async (markdown: string) =>
  format(markdown, {...(await resolveConfig(join(root, "package.json"))), parser: "markdown"});
