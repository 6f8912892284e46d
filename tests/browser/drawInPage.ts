/// <reference types="vite/client" />
import type {Notebook} from "../../src/index.js";
import {drawEverything} from "./drawEverything.js";

const stories = import.meta.glob<Notebook>("/notebooks/*.ts", {eager: true, import: "default"});

// For the test to fetch, once the module has run.
Object.assign(window, {drawn: drawEverything(Object.values(stories), document)});
