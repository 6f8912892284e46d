import {access, cp, readdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {escapeHtml, plainPage} from "./shell.js";

/**
 * Copies the published figures into the site. A folder that has no contact sheet of its own gets a list of its files, so
 * that every link of the site leads somewhere.
 * @returns the slugs of the stories
 */
export async function copyCharts(charts: string, out: string, style: string): Promise<string[]> {
  await cp(charts, out, {recursive: true});
  const entries = await readdir(out, {withFileTypes: true});
  const slugs = entries.filter((entry) => entry.isDirectory()).map(({name}) => name).sort();
  for (const slug of slugs) await listFiles(join(out, slug), `Published figures: ${slug}`, style);
  await listFiles(out, "Published figures", style, slugs.map((slug) => `${slug}/index.html`));
  return slugs;
}

async function listFiles(folder: string, title: string, style: string, listed?: readonly string[]): Promise<void> {
  const sheet = join(folder, "index.html");
  const exists = await access(sheet).then(
    () => true,
    () => false
  );
  if (exists) return;
  const names = listed ?? (await readdir(folder)).sort();
  const items = names.map((name) => `<li><a href="${encodeURI(name)}">${escapeHtml(name)}</a></li>`);
  await writeFile(sheet, plainPage("", title, `<ul>\n${items.join("\n")}\n</ul>`, style));
}
