import { quitServers } from "./database/server.mjs"
import { killEverything } from "./processes.mjs"

/** For the second Ctrl-C: no grace for anybody. The database recovers at its next start. */
export function endEverything() {
  killEverything()
  quitServers()
}
