import {createPrivateKey, generateKeyPairSync} from "node:crypto";
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {sha256Hex} from "../../src/facts/evidence/digest.js";
import {withSignature} from "../../src/verify/signature/carrier.js";
import {signatureOf} from "../../src/verify/signature/signature.js";
import {workspace} from "./workspace.js";

const root = join(import.meta.dirname, "../..");
const published = readFileSync(join(root, "charts/israel-azerbaijan/arms-imports-640.svg"), "utf8");
const signer = {publisher: "The Daily Example", signed: "2026-11-28T08:00:00Z"};

test("nutgraf verify says of a clean, a forged, a signed and a signed again file what docs/verify.md shows, and README.md of one", async () => {
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
  const codes = {clean: 1, forged: 2, signed: 0, resigned: 2};
  const linesOf = (page: string) => readFileSync(join(root, page), "utf8").split("\n");
  for (const [name, code] of Object.entries(codes)) {
    const {out, ...ended} = await space.run(`verify ${name}.svg --key keys/nutgraf.json`);
    expect(ended).toEqual({code, err: ""});
    const said = out.trimEnd().split("\n").at(-1);
    expect(linesOf("docs/verify.md")).toContain(said);
    if (name === "forged") expect(linesOf("README.md")).toContain(said);
  }
  expect(await space.run("verify clean.svg")).toMatchObject({code: 0});
  for (const name of ["signed", "resigned"]) expect(await space.run(`verify ${name}.svg`)).toMatchObject({code: 1});
});

test("nutgraf verify takes the folder of a site for its key, and says whether an unsigned manifest lists a file", async () => {
  const space = workspace({"a.css": "p {}\n", "b.css": "q {}\n", "c.css": "i {}\n"});
  const listed = [
    {file: "a.css", sha256: sha256Hex("p {}\n")},
    {file: "b.css", sha256: sha256Hex("p {}\n")}
  ];
  space.write("manifest.json", JSON.stringify({figures: [], others: listed}));
  await space.runWords(["key", signer.publisher, "--out", "site/.well-known"]);
  const {code, out, err} = await space.run("verify a.css b.css c.css --key site");
  expect({code, err}).toEqual({code: 1, err: ""});
  expect(out).toContain("manifest   signed by nobody; it lists this file with these bytes");
  expect(out).toContain("b.css: NOT VERIFIED: the manifest beside it lists other bytes");
  expect(out).toContain("manifest   signed by nobody; it does not list this file");
});
