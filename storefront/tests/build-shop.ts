import { execSync } from "node:child_process"
import { readdirSync, statSync } from "node:fs"
import { fileURLToPath } from "node:url"

const SHOP = fileURLToPath(new URL("../", import.meta.url))
const SOURCES = [
  "app",
  "features",
  "messages",
  "platform",
  "public",
  "server",
  "ui",
  "vite.config.ts",
]
/** Made by the build itself. */
const GENERATED = "paraglide"

/** Page tests run what is shipped, so it is built first; only when a source is newer than the last build. */
export default function buildShop(): void {
  const newest = Math.max(...SOURCES.flatMap((name) => filesIn(SHOP + name)).map(changedAt))
  if (newest < changedAt(`${SHOP}build/server/index.js`)) return
  execSync("npm run build", { cwd: SHOP, stdio: ["ignore", "ignore", "inherit"] })
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path).flatMap((name) => (name === GENERATED ? [] : filesIn(`${path}/${name}`)))
}

function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
