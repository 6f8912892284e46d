import {main} from "./main.js";
import {tuneV8} from "./process/tuneV8.js";

tuneV8();
await main();
