import {createPrivateKey, generateKeyPairSync} from "node:crypto";
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {withSignature} from "../../src/verify/signature/carrier.js";
import {signatureOf} from "../../src/verify/signature/signature.js";
import {workspace} from "./workspace.js";

const root = join(import.meta.dirname, "../..");
const published = readFileSync(join(root, "charts/israel-azerbaijan/arms-imports-640.svg"), "utf8");
const signer = {publisher: "The Daily Example", signed: "2026-11-28T08:00:00Z"};

test("nutgraf verify says of a clean, a forged, a signed and a signed again file what docs/verify.md shows", async () => {
  const space = workspace({"clean.svg": published, "forged.svg": published.replace(">69%<", ">96%<")});
  expect(await space.runWords(["key", signer.publisher, "--out", "keys"])).toMatchObject({code: 0, err: ""});
  const own = createPrivateKey(readFileSync(join(space.folder, "keys/nutgraf-private.pem"), "utf8"));
  const forgers = generateKeyPairSync("ed25519").privateKey;
  const signedBy = (privateKey: typeof own, text: string) => {
    const bytes = Buffer.from(text);
    return Buffer.from(withSignature(bytes, signatureOf(bytes, {...signer, privateKey}))).toString("utf8");
  };
  space.write("signed.svg", signedBy(own, published));
  space.write("resigned.svg", signedBy(forgers, published));
  const codes = {clean: 0, forged: 2, signed: 0, resigned: 2};
  const page = readFileSync(join(root, "docs/verify.md"), "utf8");
  for (const [name, code] of Object.entries(codes)) {
    const {out, ...ended} = await space.run(`verify ${name}.svg --key keys/nutgraf.json`);
    expect(ended).toEqual({code, err: ""});
    expect(page.split("\n")).toContain(out.trimEnd().split("\n").at(-1));
  }
});
