import {type ChildProcess, spawn} from "node:child_process";
import {once} from "node:events";

/** A preview that runs. */
export interface Preview {
  /** Of each notebook, as it is printed. */
  readonly addresses: readonly string[];
  stop(): Promise<void>;
}

/** Starts `npm run preview` in a folder and waits until it says where the notebooks are. */
export async function startPreview(folder: string): Promise<Preview> {
  const child = spawn(
    process.execPath,
    ["node_modules/tsx/dist/cli.mjs", "src/cli/nutgraf.ts", "preview", "--port", "0"],
    {
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe"]
    }
  );
  return {addresses: await addressesOf(child), stop: () => stop(child)};
}

async function addressesOf(child: ChildProcess): Promise<string[]> {
  let printed = "";
  return new Promise((resolve, reject) => {
    child.stderr?.on("data", (data: Buffer) => (printed += data.toString()));
    child.stdout?.on("data", (data: Buffer) => {
      printed += data.toString();
      const addresses = printed.match(/http:\/\/\S+\.html/g);
      if (addresses && / in [\d.]+ s\n/.test(printed)) resolve(addresses);
    });
    child.on("exit", () => reject(new Error(`the preview stopped: ${printed}`)));
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.removeAllListeners("exit");
  const gone = once(child, "exit");
  child.kill();
  await gone;
}
