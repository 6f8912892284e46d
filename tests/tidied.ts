import {afterAll} from "vitest";
import {allTakenAway} from "./takeAway.js";

afterAll(allTakenAway);
