import type {Check} from "../subject.js";
import {faultsBy} from "./printedNumbers.js";

/** Our own arithmetic without the words that say so; after W3C PROV’s wasDerivedFrom. */
export const derivedUnmarked: Check = (subject) => faultsBy(subject, "derived-unmarked");
