import { launch } from "./market.mjs"
import { printable, Stopped } from "./problems.mjs"
import { killEverything } from "./processes.mjs"
import { terminalProgress } from "./progress.mjs"
import { AlreadyRunning } from "./running.mjs"
import { readSettings } from "./settings.mjs"
import { listenForStop } from "./stop-signals.mjs"
import { welcome } from "./welcome.mjs"

/**
 * `npm start`: the market until Ctrl-C.
 *
 * @returns {Promise<number>} exit code
 */
export async function startCommand() {
  const progress = terminalProgress()
  const stop = listenForStop((force) => {
    if (force) {
      killEverything()
      progress.say("Stopped at once.")
      process.exit(1)
    }
    progress.say("Stopping … (Ctrl-C again ends it at once)")
  })
  try {
    const settings = readSettings(process.env)
    const market = await launch({ ...settings, progress, signal: stop.signal })
    progress.say(welcome(market.demo, settings))
    const problem = await Promise.race([stop.requested, market.broken])
    await market.stop()
    if (problem) throw problem
    progress.say("Stopped. The data is kept for the next start.")
    return 0
  } catch (error) {
    if (error instanceof Stopped) {
      progress.say("Stopped before the market was ready. The next start continues.")
      return 0
    }
    if (error instanceof AlreadyRunning) {
      progress.say(alreadyRunning(error))
      return 0
    }
    console.error(`\n${printable(error)}`)
    return 1
  }
}

/** @param {AlreadyRunning} error */
function alreadyRunning({ message, addresses }) {
  if (!addresses) return `${message} Wait for it, or stop it with Ctrl-C where it was started.`
  return `${message}\n\n  Shop   ${addresses.storefront}\n  Admin  ${addresses.backend}/app\n\nStop it with Ctrl-C where it was started.`
}
