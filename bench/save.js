import {spawn} from "node:child_process";
import {once} from "node:events";
import {mkdirSync, readFileSync, rmSync, watch, writeFileSync} from "node:fs";
import {join} from "node:path";
import {setTimeout} from "node:timers/promises";

const here = import.meta.dirname;
const folder = join(here, ".watched");
const notebook = join(folder, "oneFigure.ts");
const published = join(folder, "charts", "wheat");

/** Starts a watching command on one figure; **save** returns how long a saved number takes to reach its file, in ms. */
export async function startWatching() {
  const text = readFileSync(join(here, "oneFigure.ts"), "utf8");
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  writeFileSync(notebook, text.replace("../src/", "../../src/"));
  const words = [join(here, "..", "bin", "nutgraf.cjs"), "render", notebook, "--watch", "--format", "svg"];
  const command = spawn(process.execPath, [...words, "--width", "640", "--out", join(folder, "charts")]);
  command.stdout.resume();
  await once(command.stdout, "data");
  let count = 0;
  return {
    save: async () => {
      // Between two saves it is as quiet as between those of a reporter.
      await setTimeout(100);
      const share = 41 + (count++ % 2);
      const watcher = watch(published);
      const written = new Promise((done) => {
        watcher.on("change", (_event, name) => {
          if (name === "wheat-640.svg" && readFileSync(join(published, name), "utf8").includes(`${share}%`)) done();
        });
      });
      const start = performance.now();
      writeFileSync(notebook, text.replace("../src/", "../../src/").replace("exact(40)", `exact(${share})`));
      await written;
      const time = performance.now() - start;
      watcher.close();
      return time;
    },
    stop: async () => {
      command.kill("SIGINT");
      await once(command, "exit");
      rmSync(folder, {recursive: true, force: true});
    }
  };
}
