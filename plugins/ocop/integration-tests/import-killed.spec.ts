import type * as Apply from "../src/workflows/certificate-import/apply-import"
import type * as Begin from "../src/workflows/certificate-import/begin-import"
import type * as Preview from "../src/workflows/certificate-import/preview-import"
import type * as Undo from "../src/workflows/certificate-import/take-back-import"
import type * as InsertImport from "../src/modules/certificate-import/insert-import"
import type * as Lease from "../src/modules/certificate-import/import-lease"
import type * as Rows from "../src/modules/certificate-import/import-rows"
import { fork, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import path from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { aRegister, built, type Register } from "./a-register"

const WORKFLOWS = "workflows/certificate-import"
const MODULE = "modules/certificate-import"
const ROWS = 5_000
/** Every tenth row is «tiềm năng 5 sao», which is no certificate. */
const NOMINATIONS = ROWS / 10
/** Products that the register has before the list comes. */
const KNOWN = 50

/** The first write into each of these, in the order in which an import reaches them. */
const TABLES = [
  "producer",
  "certified_product",
  "certificate",
  "certificate_event",
  "five_star_nomination",
  "certificate_import_entry",
]
/** On a busy machine a process takes its time to start. */
const PATIENCE_MS = 150_000
const TIMEOUT_MS = 180_000
const PARTS_WRITTEN = [0.2, 0.4, 0.6, 0.8]

describe("an import whose process is killed", () => {
  let register: Register
  let id: string
  let lists = 0
  let before: Counts

  beforeAll(async () => {
    register = await aRegister("ocop-import-killed")
    id = await begun(aList(KNOWN, "1/QĐ-UBND", "2022-12-15"))
    expect(await apply(id)).toBe("applied")
    before = await counts()
    id = await begun(aList(ROWS, "2/QĐ-UBND", "2025-12-15"))
  }, TIMEOUT_MS)
  afterAll(() => register.close())

  const apply = (importId: string) =>
    built<typeof Apply>(`${WORKFLOWS}/apply-import.js`).applyImport(register.knex, importId)

  it.each(TABLES)(
    "before it writes into %s leaves nothing behind",
    async (table) => {
      const holder = await register.knex.transaction()
      await holder.raw("lock table ?? in share mode", [table])
      const process = start()
      await until(async () => (await waiting(table)) > 0)
      await kill(process)
      await holder.rollback()
      expect(await counts()).toEqual(before)
      expect(await status()).toBe("applying")
    },
    TIMEOUT_MS
  )

  it.each(PARTS_WRITTEN)(
    "after %d of it leaves nothing behind",
    async (part) => {
      await register.knex("certificate_import").where({ id }).update({ progress_done: 0 })
      const process = start()
      await until(async () => (await progress()) >= part)
      await kill(process)
      await expectNothingOrAll()
    },
    TIMEOUT_MS
  )

  it(
    "is taken over once its lease has passed, written once, and taken back whole",
    async () => {
      const { takeOverImport } = built<typeof Lease>(`${MODULE}/import-lease.js`)
      expect(await takeOverImport(register.knex, id)).toBe(false)
      await register
        .knex("certificate_import")
        .where({ id })
        .update({ lease_until: register.knex.raw("now() - interval '1 second'") })
      expect(await takeOverImport(register.knex, id)).toBe(true)
      const both = await Promise.all([apply(id), apply(id)])
      expect(both.sort()).toEqual(["applied", "not_applying"])
      expect(await expectEither()).toBe(true)
      await takeBack()
      expect(await counts()).toEqual(before)
    },
    TIMEOUT_MS
  )

  interface Counts {
    [table: string]: number
  }

  /** Rows of the register, table by table, and how far its entries point into it. */
  async function counts(): Promise<Counts> {
    const entries: [string, number][] = []
    for (const table of TABLES.slice(0, -1)) {
      const [row] = await register.knex(table).count<{ count: string }[]>()
      entries.push([table, Number(row!.count)])
    }
    return Object.fromEntries(entries)
  }

  const ALL: Counts = {
    producer: ROWS / 5,
    certified_product: ROWS,
    certificate: KNOWN - KNOWN / 10 + ROWS - NOMINATIONS,
    certificate_event: KNOWN - KNOWN / 10 + ROWS - NOMINATIONS,
    five_star_nomination: KNOWN / 10 + NOMINATIONS,
  }

  /** A kill that comes just after the end finds all of it; then there is a new list to go on with. */
  async function expectNothingOrAll(): Promise<void> {
    const isApplied = await expectEither()
    if (isApplied) {
      await takeBack()
      id = await begun(aList(ROWS, "2/QĐ-UBND", "2025-12-15"))
    }
  }

  /** @returns whether all of it is there */
  async function expectEither(): Promise<boolean> {
    const isApplied = (await status()) === "applied"
    expect(await counts()).toEqual(isApplied ? ALL : before)
    const [row] = await register
      .knex("certificate_import_entry")
      .where({ import_id: id })
      .whereNotNull("certificate_id")
      .count<{ count: string }[]>()
    expect(Number(row!.count)).toBe(isApplied ? ROWS - NOMINATIONS : 0)
    return isApplied
  }

  async function status(): Promise<string> {
    const [row] = await register.knex("certificate_import").select("status").where({ id })
    return row.status
  }

  async function progress(): Promise<number> {
    const [row] = await register
      .knex("certificate_import")
      .select("status", "progress_done", "progress_total")
      .where({ id })
    return row.status === "applied" ? 1 : row.progress_done / row.progress_total
  }

  /** Statements that wait for the lock on a table. */
  async function waiting(table: string): Promise<number> {
    const { rows } = await register.knex.raw(
      "select 1 from pg_locks where not granted and relation = ?::regclass",
      [table]
    )
    return rows.length
  }

  function start(): ChildProcess {
    return fork(path.join(import.meta.dirname, "import-process.mjs"), [register.url, id], {
      execArgv: [],
      stdio: "inherit",
    })
  }

  async function kill(process: ChildProcess): Promise<void> {
    if (process.exitCode === null) {
      const ended = once(process, "exit")
      process.kill("SIGKILL")
      await ended
    }
  }

  async function until(isSo: () => Promise<boolean>): Promise<void> {
    for (const end = Date.now() + PATIENCE_MS; !(await isSo()); await pause(20)) {
      expect(Date.now(), "nothing happens").toBeLessThan(end)
    }
  }

  async function takeBack(): Promise<void> {
    await built<typeof Undo>(`${WORKFLOWS}/take-back-import.js`).takeBackImport(register.knex, {
      import_id: id,
      reason: "Thử",
      actor: "user_1",
    })
  }

  /** Five products of each producer, in one list with one decision. */
  function aList(size: number, decision: string, issued_on: string) {
    const rows = Array.from({ length: size }, (_, index) => [
      `Sản phẩm số ${index}`,
      `Hợp tác xã số ${Math.floor(index / 5)}`,
      index % 10 === 9 ? "Tiềm năng 5 sao" : "4 sao",
    ])
    return { decision, issued_on, rows: [["Sản phẩm", "Chủ thể", "Hạng sao"], ...rows] }
  }

  /** Uploaded, previewed and confirmed; nobody writes it yet. */
  async function begun({ decision, issued_on, rows }: ReturnType<typeof aList>): Promise<string> {
    const { knex } = register
    const importId = `cimp_${++lists}`
    const context = {
      decision,
      issued_on,
      body: "UBND tỉnh Thái Nguyên",
      date_precision: "day" as const,
      province_code: "19",
      level: "province" as const,
    }
    const mapping = { sheet: 0, header_row: 1, columns: { product: 0, producer: 1, stars: 2 } }
    await knex.transaction(async (trx) => {
      await built<typeof InsertImport>(`${MODULE}/insert-import.js`).insertImport(trx, {
        id: importId,
        file_name: "danh-sach.csv",
        file_size: 1,
        file_sha256: "x",
        file_id: "f",
        format: "csv",
        sheets: [{ name: "1", rows: rows.length }],
        ...mapping,
        context,
        created_by: "user_1",
      })
      await built<typeof Rows>(`${MODULE}/import-rows.js`).insertImportRows(
        trx,
        importId,
        0,
        rows.map((cells, index) => ({ number: index + 1, cells }))
      )
      await built<typeof Preview>(`${WORKFLOWS}/preview-import.js`).previewImport(trx, importId, {
        ...mapping,
        context,
      })
    })
    const [{ digest }] = await knex("certificate_import").select("digest").where({ id: importId })
    const { begin } = built<typeof Begin>(`${WORKFLOWS}/begin-import.js`)
    expect(await begin(knex, { import_id: importId, digest, actor: "user_1" })).toBe(true)
    return importId
  }
})
