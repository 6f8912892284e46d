import type {Check} from "../subject.js";
import {faultsBy} from "./printedNumbers.js";

/** A claim’s number without its hedge, or under another; after the comparator of HL7 FHIR Quantity. */
export const boundLost: Check = (subject) => faultsBy(subject, "bound-lost");
