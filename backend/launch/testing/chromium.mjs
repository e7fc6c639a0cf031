import fs from "node:fs"
import path from "node:path"

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
const MAC_APP = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"

/**
 * The browser for the journeys: CHROMIUM_PATH, or the first that is installed.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {(file: string) => boolean} [exists]
 * @returns {string | undefined}
 */
export function findChromium(env, exists = fs.existsSync) {
  if (env.CHROMIUM_PATH) return exists(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : undefined
  const folders = ["/usr/bin", ...(env.PATH ?? "").split(path.delimiter)].filter(Boolean)
  const places = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)))
  return [...places, MAC_APP].find(exists)
}

/** @param {NodeJS.ProcessEnv} env */
export function noChromium(env) {
  const looked = env.CHROMIUM_PATH
    ? `CHROMIUM_PATH names ${env.CHROMIUM_PATH}, which is not there`
    : "No Chromium was found"
  return `${looked}: tests that need a browser are skipped. Install one (Debian and Ubuntu: sudo apt-get install chromium fonts-noto-core), or set CHROMIUM_PATH.`
}
