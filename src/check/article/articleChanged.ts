import {anchorHolds, type ArticleText, normalise} from "../../claims/anchor.js";
import {matchPeriod, periodWords} from "../numbers/periodLicences.js";
import {boundHolds, saysValue} from "../numbers/printedValue.js";
import {numberPrinted} from "../numbers/licences.js";
import type {Finding} from "../subject.js";
import {type ArticleNumeral, numeralsOf} from "./articleNumerals.js";
import {type Found, findPinned} from "./found.js";
import type {Pinned} from "./pinned.js";
