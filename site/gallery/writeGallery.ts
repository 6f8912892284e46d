import {mkdir, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {gallery} from "../../tests/forms/gallery/gallery.js";
import {root} from "../root.js";
import {galleryDocs} from "./galleryDocs.js";

// `npm run build:gallery`: the pages of the forms in docs/, and their pictures, are made from the examples of the tests.
for (const [path, text] of await galleryDocs(gallery)) {
  const file = join(root, "docs", path);
  await mkdir(dirname(file), {recursive: true});
  await writeFile(file, text);
}
