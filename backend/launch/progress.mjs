import { Stopped } from "./problems.mjs"

/**
 * @template T
 * @typedef {object} Step
 * @property {string} title "Installing packages"
 * @property {string} [hint] how long to expect: "(about 2 minutes the first time)"
 * @property {(result: T) => string} done "Installed packages"
 */

/**
 * @typedef {object} Progress
 * @property {(line: string) => void} say
 * @property {<T>(step: Step<T>, work: (update: (detail: string) => void) => Promise<T>) => Promise<T>} during
 *   shows a step while its work is done; `update` says what is being done just now: "listings 40 of 240"
 */

/** In a log file nobody sees seconds tick, so a sign of life is enough. */
const HEARTBEAT_MS = 30_000
const TICK_MS = 500

/**
 * Shows one step at a time: on a terminal a line that counts seconds and is then replaced by its
 * result; elsewhere plain lines.
 *
 * @param {{ write: (text: string) => void, live: boolean }} screen
 * @returns {Progress}
 */
export function createProgress({ write, live }) {
  const clear = live ? "\r\u001b[2K" : ""
  return {
    say: (line) => write(`${clear}${line}\n`),
    async during({ title, hint = "", done }, work) {
      const began = performance.now()
      let detail = ""
      const seconds = () => `${Math.round((performance.now() - began) / 1000)} s`
      const show = () =>
        write(
          `${clear}  ${title}${detail && `: ${detail}`} … ${seconds()}${hint && ` ${hint}`}${live ? "" : "\n"}`
        )
      const end = (/** @type {string} */ text) => write(`${clear}${text} (${seconds()})\n`)
      if (!live) write(`  ${title}${hint && ` ${hint}`} …\n`)
      const timer = setInterval(show, live ? TICK_MS : HEARTBEAT_MS)
      try {
        const result = await work((text) => {
          detail = text
          if (live) show()
        })
        end(`✓ ${done(result)}`)
        return result
      } catch (error) {
        end(error instanceof Stopped ? `- ${title}: stopped` : `✗ ${title} failed`)
        throw error
      } finally {
        clearInterval(timer)
      }
    },
  }
}

/** Progress on this terminal, or in the log that standard output goes to. */
export function terminalProgress(stream = process.stdout) {
  // The terminal may be gone before we are: closing its window must not turn into a crash.
  for (const each of [stream, process.stderr]) each.on("error", () => {})
  const live = Boolean(stream.isTTY) && process.env.TERM !== "dumb"
  return createProgress({
    write: (text) => void stream.write(live ? fitted(text, stream.columns || 80) : text),
    live,
  })
}

/** A line that is rewritten must not wrap, or its first half would stay. @param {string} text @param {number} columns */
function fitted(text, columns) {
  const control = "\r\u001b[2K".length
  return text.endsWith("\n") ? text : text.slice(0, control + columns - 1)
}
