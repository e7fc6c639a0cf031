import { dong, type LedgerEntry } from "@ocop/rules"
import { writeLedger } from "../src/modules/settlement/write-ledger"
import { aModule } from "./a-module"

aModule("settlement", "settlement", ({ service, sql, knex }) => {
  const entry = (account: LedgerEntry["account"], amount: number, wish: object = {}) => ({
    account,
    amount: dong(amount),
    producer_id: "prdcr_hill",
    order_id: "order_1",
    shop_order_id: "shord_1",
    ...wish,
  })
  const placed = (source: string, amount = 250_000) => ({
    source_type: "part_placed" as const,
    source,
    entries: [entry("buyer_receivable", amount), entry("producer_payable", -amount)],
  })
  const count = async () => Number((await knex()("ledger_entry").count())[0]?.count)

  it("writes several transactions with one statement", async () => {
    const statements: string[] = []
    const one = knex()
    one.on("query", ({ sql: statement }: { sql: string }) => statements.push(statement))
    await writeLedger(one, [placed("shord_1"), placed("shord_2", 90_000)])
    expect(statements).toHaveLength(1)
    const rows = await service.listLedgerTransactions({}, { relations: ["entries"] })
    expect(rows.map(({ source, entries }) => [source, entries.length]).sort()).toEqual([
      ["shord_1", 2],
      ["shord_2", 2],
    ])
  })

  it("holds amounts beyond what an integer does", async () => {
    await writeLedger(knex(), [placed("shord_1", 9_000_000_000)])
    const [row] = await knex()("ledger_entry").where({ account: "buyer_receivable" })
    expect(row.amount).toBe("9000000000")
  })

  it("writes a source once, whatever is said of it later", async () => {
    await writeLedger(knex(), [placed("shord_1")])
    await writeLedger(knex(), [placed("shord_1", 1), placed("shord_2")])
    expect(await count()).toBe(4)
  })

  it("writes a source once when two do at the same time", async () => {
    await Promise.all(
      Array.from({ length: 8 }, () => knex().transaction((trx) => writeLedger(trx, [placed("s")])))
    )
    expect(await count()).toBe(2)
  })

  it("refuses a transaction that does not sum to zero, when it is committed", async () => {
    const uneven = {
      ...placed("shord_1"),
      entries: [entry("bank", 250_000), entry("commission", -1)],
    }
    await expect(knex().transaction((trx) => writeLedger(trx, [uneven]))).rejects.toThrow(
      /sums to 249999, not to zero/
    )
    expect(await count()).toBe(0)
  })

  it("refuses an entry that is added to a transaction later", async () => {
    await writeLedger(knex(), [placed("shord_1")])
    await expect(
      sql(
        "insert into ledger_entry (id, txn_id, account, amount) select 'x', id, 'bank', 5 from ledger_transaction"
      )
    ).rejects.toThrow(/not to zero/)
  })

  it("refuses an entry of nothing and one account twice for a part", async () => {
    const entries = (...of: LedgerEntry[]) => [{ ...placed("shord_1"), entries: of }]
    await expect(writeLedger(knex(), entries(entry("bank", 0)))).rejects.toThrow(
      /ledger_entry_amount/
    )
    await expect(writeLedger(knex(), entries(entry("bank", 5), entry("bank", -5)))).rejects.toThrow(
      /IDX_ledger_entry_once/
    )
  })

  it.each([
    "update ledger_entry set amount = amount + 1",
    "delete from ledger_entry",
    "update ledger_transaction set source = 'another'",
    "delete from ledger_transaction",
  ])("is only ever appended: %s", async (statement) => {
    await writeLedger(knex(), [placed("shord_1")])
    await expect(sql(statement)).rejects.toThrow(/append-only/)
    expect(await count()).toBe(2)
  })

  it("is append-only for the module's own service too", async () => {
    await writeLedger(knex(), [placed("shord_1")])
    const [row] = await service.listLedgerEntries()
    await expect(service.deleteLedgerEntries([row!.id])).rejects.toThrow(/append-only/)
    await expect(service.softDeleteLedgerEntries([row!.id])).rejects.toThrow(/append-only/)
    await expect(service.updateLedgerEntries({ id: row!.id, amount: 1 })).rejects.toThrow(
      /append-only/
    )
  })
})
