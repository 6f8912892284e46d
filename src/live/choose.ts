import {checkDocument, checkFields, checkText, isObject, refusal} from "../facts/boundary.js";

/** One of several things to choose from, and the word that stands for it. */
export interface Choice<T> {
  readonly label: string;
  readonly value: T;
}

/** What is asked. */
export interface ChooseOptions<T> {
  readonly label: string;
  readonly choices: readonly [Choice<T>, ...(readonly Choice<T>[])];
  /** That makes the elements; defaults to the page's own. */
  readonly document?: Document;
}

/** A form control whose value may be anything. It speaks up as an input does, with the event *input*. */
export interface Control<T> extends HTMLElement {
  value: T;
}

let count = 0;

/**
 * A row of radio buttons; the first is chosen. For `view(choose(…))` in a notebook.
 * @throws when a label is no text, there is nothing to choose, or there is no document
 */
export function choose<T>(options: ChooseOptions<T>): Control<T> {
  checkOptions(options);
  const {label, choices, document = globalThis.document} = options;
  checkDocument(document, "choose");
  const set = Object.assign(document.createElement("fieldset"), {value: choices[0].value});
  set.className = "input";
  const legend = document.createElement("legend");
  legend.textContent = label;
  // Buttons of one name are one choice, and a page may ask the same twice.
  const name = `choice-${(count += 1)}`;
  const buttons = choices.map((choice, index) => {
    const button = document.createElement("input");
    button.type = "radio";
    button.name = name;
    button.defaultChecked = index === 0;
    button.addEventListener("input", () => (set.value = choice.value));
    const around = document.createElement("label");
    around.append(button, choice.label);
    return around;
  });
  set.append(legend, ...buttons);
  return set;
}

function checkOptions(options: unknown): void {
  checkFields(options, ["label", "choices", "document"], "options", "choose");
  const {label, choices} = isObject(options) ? options : {};
  checkText(label, "label", "choose");
  if (!Array.isArray(choices) || choices.length === 0)
    throw refusal(choices, "choices", "a list of one or more", "choose");
  for (const choice of choices) {
    checkFields(choice, ["label", "value"], "choice", "choose");
    checkText(choice.label, "choice label", "choose");
  }
}
