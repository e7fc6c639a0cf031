import { existsSync, readFileSync, rmSync } from "node:fs"
import path from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { Modules } from "@medusajs/framework/utils"
import { theStripe } from "../builders/the-card-shop"
import { theMarket } from "../builders/the-market"
import { startBackend, type BackendProcess } from "../processes/backend-process"
import { databaseUrl } from "../processes/database-url"

/** Where a request stops; see fault-point.mjs. */
export interface Fault {
  id: string
  at: string
  how: "hold" | "kill"
  follows?: readonly string[]
}

export interface Message {
  path: string
  body: string
  headers?: Record<string, string>
}

const PRELOAD = path.resolve(import.meta.dirname, "fault-point.mjs")
const PATIENCE_MS = 90_000
/** So long after its start a backend looks for what a killed one left, card payments without an order among it. */
const LOOKS_MS = 9_000

/** A backend that stops where it is told to, is killed, and started again. */
export class KillableBackend {
  readonly #file = path.join(process.env.TMPDIR ?? "/tmp", `faults-${process.pid}.jsonl`)
  #process: BackendProcess | undefined
  #ready = 0

  get origin(): string {
    return this.#process!.origin
  }

  /** @returns the moment from which it answers, by `performance.now()` */
  async start(): Promise<number> {
    rmSync(this.#file, { force: true })
    this.#process = await startBackend({
      databaseUrl: await databaseUrl(),
      preload: [PRELOAD],
      env: { FAULT_FILE: this.#file },
    })
    theStripe().webhooks.url = `${this.origin}/hooks/stripe`
    this.#ready = performance.now()
    return this.#ready
  }

  /** Waits until it does nothing by itself any more: it would make an order before its shopper asks. */
  async calm(): Promise<void> {
    await pause(Math.max(0, this.#ready + LOOKS_MS - performance.now()))
  }

  async kill(): Promise<void> {
    await this.#process?.kill()
  }

  /** @returns null when the process died before it answered */
  async send({ path: where, body, headers }: Message, fault?: Fault): Promise<Response | null> {
    const request = fetch(`${this.origin}${where}`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "x-publishable-api-key": theMarket().publishable_key,
        ...headers,
        ...(fault ? { "x-fault": JSON.stringify(fault) } : {}),
      },
      body,
    })
    return request.catch(() => null)
  }

  /** All boundaries that a request passed, sent with `at: "record"`, in their order. */
  passed(id: string): string[] {
    if (!existsSync(this.#file)) return []
    const lines = readFileSync(this.#file, "utf8").trim().split("\n")
    const noted = lines.map((line) => JSON.parse(line) as Pick<Fault, "id" | "at">)
    return noted.filter((line) => line.id === id).map(({ at }) => at)
  }

  /** Waits until a request has stopped where it was told to. @returns false when it was answered before that */
  async stopped(id: string, answer: Promise<Response | null>): Promise<boolean> {
    const isAnswered = answer.then((response) => response !== null)
    const end = performance.now() + PATIENCE_MS
    while (performance.now() < end) {
      if (this.passed(id).length) return true
      const over = await Promise.race([isAnswered, pause(50).then(() => false)])
      if (over) return this.passed(id).length > 0
    }
    throw new Error(`${id} neither stopped nor was answered`)
  }
}

/** The market in this process is there to build in; what a killed one left is the next one's to do. */
export async function leaveRepairsToOthers(): Promise<void> {
  const { container } = theMarket()
  container.resolve("completion").recover = async () => undefined
  const engine = container.resolve(Modules.WORKFLOW_ENGINE) as unknown as {
    __hooks: { onApplicationShutdown: () => Promise<void> }
  }
  await engine.__hooks.onApplicationShutdown()
}
