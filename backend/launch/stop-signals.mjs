/** Under npm one Ctrl-C arrives twice: from the terminal, and passed on by npm. */
const ECHO_MS = 1000

/**
 * Hears Ctrl-C, a polite kill and the closing of the terminal.
 *
 * @param {(force: boolean) => void} onStop called at the first with false, and at a second one with true
 */
export function listenForStop(onStop) {
  const abort = new AbortController()
  /** @type {(value: undefined) => void} */
  let resolve
  /** @type {Promise<undefined>} */
  const requested = new Promise((done) => (resolve = done))
  let first = 0
  const hear = () => {
    if (!first) {
      first = Date.now()
      onStop(false)
      abort.abort()
      resolve(undefined)
    } else if (Date.now() - first > ECHO_MS) onStop(true)
  }
  for (const name of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(name, hear)
  return { signal: abort.signal, requested }
}
