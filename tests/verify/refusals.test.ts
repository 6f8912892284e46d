import {generateKeyPairSync} from "node:crypto";
import {expect, test} from "vitest";
import {readForeignData} from "../../src/verify/elsewhere/readForeignData.js";
import {listedKey, readPublicKeys} from "../../src/verify/signature/publicKeys.js";
import {checkForeignFile} from "../../src/verify/elsewhere/checkForeignFile.js";
import {withSignature} from "../../src/verify/signature/carrier.js";
import {verifyFile} from "../../src/verify/verification.js";
import {fileWith} from "../check/legibilityAndFile.js";

const own = generateKeyPairSync("ed25519");
const rsa = generateKeyPairSync("rsa", {modulusLength: 1024});
const listed = listedKey(own.publicKey);
const published = (key: object) => JSON.stringify({publisher: "The Daily Example", keys: [{...listed, ...key}]});

test.each([
  [
    "a private key",
    own.privateKey.export({type: "pkcs8", format: "pem"}).toString(),
    "invalid key: a.pem (a private key: keep it, and give out nutgraf.json)"
  ],
  ["neither", "{}", "invalid key: a.pem (a nutgraf.json, as nutgraf key writes it, or a public key as PEM)"],
  [
    "a key that is none",
    "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n",
    "invalid key: a.pem (Ed25519)"
  ],
  [
    "a key of another kind",
    rsa.publicKey.export({type: "spki", format: "pem"}).toString(),
    "invalid key: rsa (Ed25519): a.pem"
  ],
  ["a key under another id", published({id: "0".repeat(listed.id.length)}), `is ${listed.id}: a.pem`]
])("readPublicKeys(text, path) refuses %s", (_, text, message) => {
  expect(() => readPublicKeys(text, "a.pem")).toThrow(message);
});

test("readPublicKeys(text, path) takes the key that a publisher's file lists", () => {
  expect(readPublicKeys(published({}), "a.json")).toMatchObject([{id: listed.id, publisher: "The Daily Example"}]);
});

const beside = (name: string, value: unknown) =>
  readForeignData({name, text: JSON.stringify(value), textBeside: () => Promise.resolve('[{"a": 1}, 2]')});

test.each([
  ["no data", {mark: "bar"}, 'missing data: a.json (a specification of Vega-Lite has "data")'],
  [
    "a name in place of data",
    {data: {name: "rows"}},
    'invalid data: a.json ("values", or the "url" of a file beside it)'
  ],
  [
    "data elsewhere",
    {data: {url: "https://example.org/a.csv"}},
    "data elsewhere: https://example.org/a.csv (nothing is fetched"
  ],
  ["a row that is no object", {data: {values: [{a: 1}, 7]}}, "invalid row 2: a.json (a list of objects)"],
  ["such a row in a file beside", {data: {url: "b.json"}}, "invalid row 2: b.json (a list of objects)"],
  [
    "more rows than are compared",
    {data: {values: Array.from({length: 20_001}, (_, a) => ({a}))}},
    "too many rows: 20001 (at most 20000): a.json"
  ]
])("readForeignData(file) refuses a specification with %s", async (_, spec, message) => {
  await expect(beside("a.json", spec)).rejects.toThrow(message);
});

test("readForeignData(file) refuses what is no JSON", async () => {
  const file = {name: "a.json", text: "{", textBeside: () => Promise.resolve("")};
  await expect(readForeignData(file)).rejects.toThrow("invalid JSON: a.json");
});

test("checkForeignFile(file, text) refuses what is no picture", () => {
  expect(() => checkForeignFile("a.svg", "<p/>", {data: null})).toThrow("invalid SVG: a.svg (<p> at its root)");
});

test("withSignature(bytes) refuses a file that carries nothing to sign", () => {
  const signature = {publisher: "A", signed: "2026-01-01T00:00:00Z", key: "a", value: "b"} as never;
  expect(() => withSignature(Buffer.from("words"), signature)).toThrow(
    "missing metadata (no figure of nutgraf’s; sign what nutgraf render wrote)"
  );
});

test("verifyFile(file, text) refuses a picture without evidence", async () => {
  const options = {article: null, textBeside: () => Promise.resolve(null)};
  await expect(verifyFile("a.svg", fileWith("", {metadata: ""}), options)).rejects.toThrow(
    "missing evidence: a.svg (no figure of nutgraf’s)"
  );
  await expect(verifyFile("a.svg", "<p>", options)).rejects.toThrow(/^invalid SVG: .+: a\.svg$/);
  await expect(verifyFile("a.svg", "<p/>", options)).rejects.toThrow("invalid SVG: no svg at its root: a.svg");
});
