import {sha256Hex} from "../../../src/facts/evidence/digest.js";
import type {DataFile} from "../../../src/facts/file/dataFile.js";

/** A data file of a text, as it would have been read in UTF-8. */
export const textFile = (name: string, text: string): DataFile => ({name, text, sha256: sha256Hex(text)});
