import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import fs from "node:fs"

/** What answering one question took. */
export interface Measured {
  readonly ms: number
  /** Milliseconds of a processor, of this process and of PostgreSQL's; other work on the machine is not in it. */
  readonly cpu: number
  readonly statements: number
  /** It was not answered in time: it would have taken longer. */
  readonly givenUp: boolean
}

/** @param knex with a single connection, whose process in PostgreSQL is watched where it runs on this machine */
export async function meter(knex: Knex) {
  const { rows } = await knex.raw<{ rows: { pid: number }[] }>("select pg_backend_pid() as pid")
  const pid = rows[0]?.pid ?? 0
  let statements = 0
  knex.on("query", () => (statements += 1))
  return async (work: () => Promise<unknown>): Promise<Measured> => {
    const before = { statements, cpu: ownCpu() + backendCpu(pid), at: performance.now() }
    const givenUp = await work().then(
      () => false,
      (error: unknown) => {
        if (!/statement timeout/.test(String(error))) throw error
        return true
      }
    )
    return {
      givenUp,
      ms: performance.now() - before.at,
      cpu: ownCpu() + backendCpu(pid) - before.cpu,
      statements: statements - before.statements,
    }
  }
}

function ownCpu(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

const TICK = 10

/** In steps of 10 ms; 0 where it cannot be seen. */
function backendCpu(pid: number): number {
  try {
    const after = fs.readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1] ?? ""
    const fields = after.split(" ")
    return (Number(fields[11]) + Number(fields[12])) * TICK
  } catch {
    return 0
  }
}
