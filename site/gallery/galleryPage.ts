import {mkdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {schemes} from "../../src/theme/theme.js";
import {families} from "../../tests/forms/gallery/description.js";
import type {Example} from "../../tests/forms/gallery/gallery.js";
import {escapeHtml, plainPage} from "../shell.js";
import {exampleCode} from "./exampleCode.js";
import {pictureOf} from "./galleryPictures.js";
import {calledThere, familiesOf} from "./galleryWords.js";

/** The widths that each form is shown at, in px: a phone's, an article's and a page's. */
const widths = [320, 640, 1000] as const;

/** Writes the page of all forms into a folder, `forms.html`, and its pictures beside it, in `forms/`. */
export async function writeGalleryPage(examples: readonly Example[], folder: string): Promise<void> {
  await mkdir(join(folder, "forms"), {recursive: true});
  const sections: string[] = [];
  for (const family of familiesOf(examples)) {
    const own = examples.filter(({description}) => description.family === family);
    const entries: string[] = [];
    for (const example of own) entries.push(await entryOf(example, folder));
    sections.push(`<section>\n<h2 id="${family}">${families[family]}</h2>\n${entries.join("\n")}\n</section>`);
  }
  const intro = `<p>Every form at three widths: each layout is made for its width, and none is scaled. Each picture is a file as it is published, with its proof. The data are invented.</p>`;
  const page = plainPage("forms.html", "Forms", [intro, listOf(examples), ...sections].join("\n"));
  await writeFile(join(folder, "forms.html"), page);
}

function listOf(examples: readonly Example[]): string {
  const items = familiesOf(examples).map((family) => {
    const own = examples.filter(({description}) => description.family === family);
    const links = own.map(({form}) => `<a href="#${form}"><code>${form}</code></a>`);
    return `<li>${families[family]}: ${links.join(", ")}</li>`;
  });
  return `<ul>\n${items.join("\n")}\n</ul>`;
}

async function entryOf(example: Example, folder: string): Promise<string> {
  const {form, description} = example;
  const code = await exampleCode(form);
  const pictures: string[] = [];
  for (const width of widths) pictures.push(await pictureIn(example, width, folder));
  const told = [
    ["Use it when", description.when],
    ["Not when", description.not],
    ["Takes", description.takes],
    ["The check", description.proves]
  ] as const;
  return `<article class="form">
<h3 id="${form}"><code>${form}</code></h3>
<p>Shows ${inHtml(description.shows)}. ${escapeHtml(calledThere(description))}</p>
<dl>
${told.map(([term, words]) => `<dt>${term}</dt><dd>${inHtml(words)}</dd>`).join("\n")}
</dl>
<div class="widths">
${pictures.join("\n")}
</div>
<pre tabindex="0"><code>${escapeHtml(code.whole)}</code></pre>
</article>`;
}

/** One width of an example in both schemes, and the page's markup for them. */
async function pictureIn(example: Example, width: number, folder: string): Promise<string> {
  const [light, dark] = await Promise.all(schemes.map((scheme) => pictureOf(example, {width, scheme})));
  if (!light || !dark) throw new Error(`missing scheme: ${example.form}`);
  const name = `forms/${example.form}-${width}`;
  await writeFile(join(folder, `${name}.svg`), light.text);
  await writeFile(join(folder, `${name}-dark.svg`), dark.text);
  const size = `width="${light.width}" height="${light.height}"`;
  return `<div tabindex="0" role="group" aria-label="${width} px">
<p>${width} px</p>
<picture><source srcset="${name}-dark.svg" media="(prefers-color-scheme: dark)">
<img src="${name}.svg" ${size} alt="${light.alt.replaceAll('"', "&quot;")}" loading="lazy"></picture>
</div>`;
}

/** Words with \`code\` as HTML. */
const inHtml = (words: string) => escapeHtml(words).replaceAll(/`([^`]+)`/g, "<code>$1</code>");
