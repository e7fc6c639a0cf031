import { fork } from "node:child_process"
import { constants, setPriority } from "node:os"
import path from "node:path"
import type { ReadingAnswer, ReadingTask } from "./reading-process"
import type { Sheet, Spreadsheet } from "./sheet"
import { SpreadsheetRefused } from "./spreadsheet-refused"

/** Each may take as much memory as one file is allowed. */
const MAX_AT_ONCE = 2
let running = 0
const waiting: (() => void)[] = []

/**
 * Reads a file in a process of its own, with a lower priority, no environment and a limit of heap: one
 * that is too slow or too big is killed, and only it. A worker thread would not do: when it runs out of
 * memory in one large step, Node ends the whole server (nodejs/node#47224).
 *
 * @throws SpreadsheetRefused what the reading says, took_too_long, or too_large when it ran out of memory
 */
export async function readInProcess(task: ReadingTask): Promise<Spreadsheet> {
  if (running < MAX_AT_ONCE) {
    running++
  } else {
    await new Promise<void>((resolve) => waiting.push(resolve))
  }
  try {
    return await run(task)
  } finally {
    const next = waiting.shift()
    if (next) {
      next()
    } else {
      running--
    }
  }
}

/** Beside this file and of its kind: compiled in production, TypeScript under test. */
const ENTRY = path.join(__dirname, `reading-process${path.extname(__filename)}`)
/** TypeScript needs what lets this process load it. Otherwise flags of the server are the server's own. */
const FLAGS = ENTRY.endsWith(".ts") ? process.execArgv : []

function run(task: ReadingTask): Promise<Spreadsheet> {
  const child = fork(ENTRY, {
    execArgv: [...FLAGS, `--max-old-space-size=${task.limits.heapMegabytes}`],
    env: {},
    serialization: "advanced",
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  })
  const { milliseconds } = task.limits
  let stderr = ""
  child.stderr?.on("data", (chunk) => (stderr = `${stderr}${chunk}`.slice(-2_000)))

  return new Promise<Spreadsheet>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new SpreadsheetRefused("took_too_long", { limit: milliseconds }))
    }, milliseconds)
    const sheets: Sheet[] = []
    child.on("message", (answer: ReadingAnswer) => {
      if ("refused" in answer) {
        reject(new SpreadsheetRefused(answer.refused.reason, answer.refused.detail))
      } else if ("sheet" in answer) {
        sheets.push({ name: answer.sheet, rows: [] })
      } else if ("rows" in answer) {
        sheets.at(-1)?.rows.push(...answer.rows)
      } else {
        resolve({ format: answer.format, sheets })
      }
    })
    child.on("error", reject)
    child.once("close", (code, signal) => {
      clearTimeout(timer)
      // V8 ends the process by a signal when there is no memory left, and Windows has no signals.
      reject(
        signal || code === 134
          ? new SpreadsheetRefused("too_large", { found: "memory" })
          : new Error(`The reading process ended with ${code}: ${stderr}`)
      )
    })
    lowerPriority(child.pid)
    child.send(task)
  }).finally(() => child.kill("SIGKILL"))
}

/** Whoever shops comes first. */
function lowerPriority(pid: number | undefined): void {
  if (pid !== undefined) {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL)
  }
}
