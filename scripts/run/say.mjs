/** Messages of our own go to stderr alone: what a command prints with `--json` stays clean. */
export const say = (/** @type {string} */ sentence) => {
  process.stderr.write(`${sentence}\n`)
}

/** A plain sentence for the person at the keyboard, in the place of a stack. */
export class Sentence extends Error {}
