/**
 * A sentence for the person at the terminal: what was found and what to do about it.
 * It is printed without a stack; any other error is a bug of the launcher and keeps its stack.
 */
export class Problem extends Error {
  name = "Problem"

  /**
   * @param {string} sentence
   * @param {{ tail?: string, cause?: unknown }} [more] `tail`: the end of the log that shows why
   */
  constructor(sentence, { tail = "", cause } = {}) {
    super(sentence, { cause })
    this.tail = tail
  }
}

/** Somebody pressed Ctrl-C while a step was running: everything ends, nothing is wrong. */
export class Stopped extends Error {
  name = "Stopped"
}

/** @type {Record<string, (path: string) => string>} */
const fileSentences = {
  EACCES: (path) => `There is no permission to write ${path}. ${whoOwns}`,
  EPERM: (path) => `There is no permission to write ${path}. ${whoOwns}`,
  EROFS: (path) =>
    `${path} is on a read-only disk. Choose a folder that can be written: DATA_DIR=/some/folder npm start`,
  ENOSPC: (path) =>
    `The disk with ${path} is full. Free some space (about 2 GB for the first start) and run the command again.`,
  EDQUOT: (path) =>
    `The disk quota for ${path} is used up. Free some space and run the command again.`,
  ENOTDIR: (path) =>
    `A part of ${path} is a file where a folder is needed. Remove it, or choose another DATA_DIR.`,
}

const whoOwns =
  "Run the command as the user who owns the folder, or choose another folder: DATA_DIR=/some/folder npm start"

/**
 * Turns what the file system answered into a sentence about `path`.
 *
 * @param {unknown} error
 * @param {string} path
 */
export function fileProblem(error, path) {
  const code = /** @type {{ code?: string }} */ (error)?.code ?? ""
  const sentence = fileSentences[code]?.(path)
  return sentence ? new Problem(sentence, { cause: error }) : error
}

/**
 * What to print for any error that ends a command.
 *
 * @param {unknown} error
 */
export function printable(error) {
  if (!(error instanceof Problem))
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  return error.tail ? `${error.message}\n\n${error.tail}` : error.message
}
