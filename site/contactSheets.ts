import {access, cp, readdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {escapeHtml, plainPage} from "./shell.js";

/**
 * Copies the published figures into the site. A folder that has no contact sheet of its own gets a list of its files, so
 * that every link of the site leads somewhere.
 * @returns the slugs of the stories
 */
export async function copyCharts(charts: string, out: string): Promise<string[]> {
  await cp(charts, out, {recursive: true});
  const entries = await readdir(out, {withFileTypes: true});
  const slugs = entries
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name)
    .sort();
  for (const slug of slugs) {
    const names = (await readdir(join(out, slug))).sort();
    await addSheet(join(out, slug), `charts/${slug}/index.html`, `Published figures: ${slug}`, names);
  }
  const sheets = slugs.map((slug) => `${slug}/index.html`);
  await addSheet(out, "charts/index.html", "Published figures", sheets);
  return slugs;
}

async function addSheet(folder: string, here: string, title: string, names: readonly string[]): Promise<void> {
  const sheet = join(folder, "index.html");
  const exists = await access(sheet).then(
    () => true,
    () => false
  );
  if (exists) return;
  const items = names.map((name) => `<li><a href="${encodeURI(name)}">${escapeHtml(name)}</a></li>`);
  await writeFile(sheet, plainPage(here, title, `<ul>\n${items.join("\n")}\n</ul>`));
}
