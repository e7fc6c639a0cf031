import { spawn } from "node:child_process"
import fs from "node:fs"
import readline from "node:readline"
import { openLog, tailOf } from "./log-file.mjs"
import { Problem, Stopped } from "./problems.mjs"
import { identify } from "./process-identity.mjs"

/**
 * @typedef {object} Command
 * @property {string} name for people: "the backend"
 * @property {string} command
 * @property {string[]} args
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} [env]
 * @property {string} [logFile] when not given, it speaks on our own terminal
 * @property {(line: string) => void} [onLine] sees standard output line by line, on its way to the log
 */

/**
 * @typedef {object} Child
 * @property {string} name
 * @property {number} pid
 * @property {string} logFile empty when it speaks on our terminal
 * @property {Promise<string>} ended how it ended, in words; never rejects
 * @property {() => boolean} isRunning
 * @property {(graceMs: number) => Promise<void>} stop
 * @property {() => void} kill
 */

/** Of all markets and commands in this process; for when somebody insists. @type {Set<Child>} */
const everything = new Set()

/** Ends every process that was started here, at once. The guardian then sees to the database. */
export function killEverything() {
  for (const child of everything) child.kill()
}

/**
 * The processes one market or one command has started.
 *
 * Each gets a process group of its own. So Ctrl-C in the terminal reaches only the launcher,
 * which stops them in order, and stopping one also stops what it started itself.
 *
 * @param {(running: Child[]) => void} [onChange] told whenever one starts or ends
 */
export function createChildren(onChange = () => {}) {
  /** @type {Set<Child>} */
  const running = new Set()
  let stopping = false

  /** @param {Command} command @returns {Child} */
  function start(command) {
    if (stopping) throw new Stopped()
    const child = startChild(command)
    running.add(child)
    everything.add(child)
    onChange([...running])
    void child.ended.then(() => {
      running.delete(child)
      everything.delete(child)
      onChange([...running])
    })
    return child
  }

  /** Runs a command to its end. @param {Command} command */
  async function run(command) {
    const child = start(command)
    const ending = await child.ended
    if (stopping) throw new Stopped()
    if (ending === "") return
    throw new Problem(
      `${command.name} failed: it ${ending}. The whole log is in ${child.logFile}, and ends with:`,
      { tail: tailOf(child.logFile) }
    )
  }

  return {
    start,
    run,
    /** Ends all of them, the last started first. Nothing can be started afterwards. */
    async stopAll(graceMs = 10_000) {
      stopping = true
      for (const child of [...running].reverse()) await child.stop(graceMs)
    },
  }
}

/** @typedef {ReturnType<typeof createChildren>} Children */

/** @param {Command} command @returns {Child} */
function startChild({ name, command, args, cwd, env = process.env, logFile = "", onLine }) {
  const log = logFile ? openLog(logFile) : "inherit"
  const child = spawn(command, args, {
    cwd,
    env,
    detached: true,
    stdio: ["ignore", onLine ? "pipe" : log, log],
  })
  if (child.stdout && onLine) {
    readline.createInterface({ input: child.stdout }).on("line", (line) => {
      if (typeof log === "number") fs.writeSync(log, `${line}\n`)
      onLine(line)
    })
  }

  let running = true
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => {
    child.once("error", (error) => resolve(`could not be started (${error.message})`))
    child.once("close", (code, signal) => resolve(endingInWords(code, signal)))
  })
  void ended.then(() => {
    running = false
    if (typeof log === "number") fs.closeSync(log)
  })
  const pid = child.pid ?? 0
  const signalGroup = (/** @type {NodeJS.Signals} */ signal) =>
    running && pid > 0 && sendToGroup(pid, signal)
  return {
    name,
    pid,
    logFile,
    ended,
    isRunning: () => running,
    kill: () => void signalGroup("SIGKILL"),
    async stop(graceMs) {
      signalGroup("SIGTERM")
      const impatient = setTimeout(() => signalGroup("SIGKILL"), graceMs)
      await ended
      clearTimeout(impatient)
    },
  }
}

/** @param {number | null} code @param {NodeJS.Signals | null} signal @returns {string} empty when it ended well */
function endingInWords(code, signal) {
  if (signal) return `was ended by ${signal}`
  return code === 0 ? "" : `ended with code ${code}`
}

/** @param {number} pid @param {NodeJS.Signals} signal */
export function sendToGroup(pid, signal) {
  try {
    process.kill(-pid, signal)
  } catch {
    // It ended between the question and the signal.
  }
}

/**
 * Stops processes that an earlier launcher started and could not stop, because it was killed.
 *
 * @param {import("./process-identity.mjs").ProcessIdentity[]} leftovers each a leader of its process group
 * @param {number} [graceMs]
 */
export async function stopLeftovers(leftovers, graceMs = 10_000) {
  const alive = () => leftovers.filter(({ pid, started }) => identify(pid)?.started === started)
  for (const { pid } of alive()) sendToGroup(pid, "SIGTERM")
  const deadline = Date.now() + graceMs
  while (alive().length > 0 && Date.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, 100))
  for (const { pid } of alive()) sendToGroup(pid, "SIGKILL")
}
