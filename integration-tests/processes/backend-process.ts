import { spawn, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import { existsSync, mkdirSync, openSync, readFileSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { freePort } from "../journeys/free-port"

const ROOT = path.resolve(import.meta.dirname, "../..")
const BUILT = path.join(ROOT, "backend", ".medusa", "server")
const CLI = path.join(ROOT, "node_modules", "@medusajs", "cli", "cli.js")
const PATIENCE_MS = 180_000

/** A backend in a process of its own, as in production, on the database of the market that is open. */
export interface BackendProcess {
  origin: string
  /** How long it took from its start until it answered, in milliseconds. */
  readyAfter: number
  /** Resolves when it is gone, however it went. */
  gone: Promise<void>
  kill(signal?: NodeJS.Signals): Promise<void>
}

export interface ProcessWish {
  databaseUrl: string
  /** Modules that Node loads first; for faults. */
  preload?: readonly string[]
  env?: Record<string, string | undefined>
}

/** @throws Error when the backend is not built, or ends before it answers */
export async function startBackend({ databaseUrl, preload = [], env = {} }: ProcessWish) {
  if (!existsSync(path.join(BUILT, "medusa-config.js"))) {
    throw new Error("The backend is not built: run `npm run build` at the root")
  }
  const port = await freePort()
  const dataDir = path.join(os.tmpdir(), `ocop-process-${port}`)
  mkdirSync(dataDir, { recursive: true })
  const logFile = path.join(dataDir, "backend.log")
  const log = openSync(logFile, "w")
  const imports = preload.map((file) => `--import=${file}`)
  const child = spawn(process.execPath, [...imports, CLI, "start"], {
    cwd: BUILT,
    stdio: ["ignore", log, log],
    env: {
      ...process.env,
      NODE_ENV: "demo",
      NODE_OPTIONS: "",
      LOG_LEVEL: "info",
      MEDUSA_DISABLE_TELEMETRY: "true",
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      PORT: String(port),
      BACKEND_URL: `http://localhost:${port}`,
      ...env,
    },
  })
  const started = performance.now()
  const origin = `http://localhost:${port}`
  const gone = once(child, "exit").then(() => undefined)
  await untilReady(child, origin, logFile)
  const backend: BackendProcess = {
    origin,
    readyAfter: performance.now() - started,
    gone,
    kill: async (signal = "SIGKILL") => {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal)
      await gone
    },
  }
  return backend
}

async function untilReady(child: ChildProcess, origin: string, logFile: string): Promise<void> {
  const end = performance.now() + PATIENCE_MS
  while (performance.now() < end) {
    if (child.exitCode !== null || child.signalCode !== null) break
    const answer = await fetch(`${origin}/health`).catch(() => null)
    if (answer?.ok) return
    await pause(100)
  }
  child.kill("SIGKILL")
  throw new Error(`A backend did not start:\n${readFileSync(logFile, "utf8").slice(-3_000)}`)
}
