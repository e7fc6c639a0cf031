import { EventEmitter } from "node:events"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import SearchOutboxModuleService from "../../src/modules/search-outbox/service"
import { watchNotes } from "../../src/modules/search-outbox/watch-notes"

class AConnection extends EventEmitter {
  readonly statements: string[] = []
  query = async (statement: string) => void this.statements.push(statement)
  end = async () => void this.emit("end")
}

/** A database of which each connection can be looked at; while it is down none opens. */
function aDatabase() {
  const connections: AConnection[] = []
  const database = { down: false, connections, knex: {} as never }
  database.knex = {
    client: {
      acquireRawConnection: async () => {
        if (database.down) {
          return Promise.reject("nobody answers")
        }
        connections.push(new AConnection())
        return connections.at(-1)
      },
    },
  } as never
  return database
}

describe("the watch for notes", () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it("wakes with every announcement, and looks by itself every second", async () => {
    const { knex, connections } = aDatabase()
    const wake = vi.fn()
    const end = watchNotes(knex, wake)
    await vi.advanceTimersByTimeAsync(0)
    expect(connections[0]!.statements).toEqual(["listen search_outbox"])
    wake.mockClear()
    connections[0]!.emit("notification")
    expect(wake).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(3_000)
    expect(wake).toHaveBeenCalledTimes(4)
    await end()
    await vi.advanceTimersByTimeAsync(3_000)
    expect(wake).toHaveBeenCalledTimes(4)
    expect(connections).toHaveLength(1)
  })

  it("listens again after the connection was lost, however long nobody answers", async () => {
    const database = aDatabase()
    const wake = vi.fn()
    const end = watchNotes(database.knex, wake)
    await vi.advanceTimersByTimeAsync(0)
    database.down = true
    database.connections[0]!.emit("error", new Error("lost"))
    database.connections[0]!.emit("end")
    await vi.advanceTimersByTimeAsync(5_000)
    database.down = false
    await vi.advanceTimersByTimeAsync(1_000)
    expect(database.connections).toHaveLength(2)
    wake.mockClear()
    database.connections[1]!.emit("notification")
    expect(wake).toHaveBeenCalledTimes(1)
    await end()
  })

  it.each([
    ["server", 0],
    ["worker", 1],
    ["shared", 1],
  ])("in a process of mode %s opens %d connections", async (worker_mode, count) => {
    const { knex, connections } = aDatabase()
    const container = { __pg_connection__: knex, logger: { warn: vi.fn() } } as never
    const service = new SearchOutboxModuleService(container, {}, { worker_mode } as never)
    await service.__hooks.onApplicationStart()
    await vi.advanceTimersByTimeAsync(0)
    expect(connections).toHaveLength(count)
    await service.__hooks.onApplicationPrepareShutdown()
  })
})
