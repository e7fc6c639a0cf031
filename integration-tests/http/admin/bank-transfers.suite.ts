import {
  AdminBankTransferResponse,
  AdminBankTransfersResponse,
  BankStatementResponse,
} from "@ocop/contract"
import {
  aMovement,
  anOrderToTransfer,
  OUR_ACCOUNT,
  tell,
  transferOf,
} from "../../builders/a-transfer"
import { anOperator } from "../../builders/an-operator"
import { granted, stranger, type Client } from "../../builders/client"
import { eventually } from "../../builders/eventually"
import { expectRefusal, expectRefusals } from "../../builders/expect-refusals"
import { theRows } from "../../builders/the-database"
import { theStall } from "../../builders/the-stall"

export default function bankTransfers() {
  let operator: Client
  let order: Awaited<ReturnType<typeof anOrderToTransfer>>
  let number: number
  let id: string

  beforeAll(async () => {
    operator = await anOperator()
    order = await anOrderToTransfer([[theStall().honey, 1]])
    const [row] = await theRows<{ display_id: number }>(
      'select display_id from "order" where id = ?',
      [order.order_id]
    )
    number = row!.display_id
    await granted(tell(aMovement({ content: "tien hang", transferAmount: order.total })))
    await eventually(async () => {
      const [kept] = await theRows<{ id: string }>(
        "select id from bank_transfer where state = 'review'"
      )
      id = kept!.id
    })
  })

  const list = async (query = "") =>
    AdminBankTransfersResponse.parse(await granted(operator.get(`/admin/bank-transfers${query}`)))
  const deed = (name: string, body: object, of = id) =>
    operator.post(`/admin/bank-transfers/${of}/${name}`, body)

  describe("/admin/bank-transfers", () => {
    it("lists what waits for an operator, with how much there is of each state", async () => {
      const { bank_transfers, counts, count } = await list()
      expect([count, counts.review, counts.matched]).toEqual([1, 1, 0])
      expect(bank_transfers).toMatchObject([
        { id, reason: "unknown", amount: order.total, left_amount: order.total, order: null },
      ])
      expect((await list("?q=TIEN")).count).toBe(1)
      expect((await list("?q=khong-co%25")).count).toBe(0)
      expect((await list("?state=matched")).count).toBe(0)
      const one = await granted(operator.get(`/admin/bank-transfers/${id}`))
      expect(AdminBankTransferResponse.parse(one).bank_transfer.id).toBe(id)
    })

    it("names the orders that await just this much, until it is one's", async () => {
      const read = async () =>
        AdminBankTransferResponse.parse(await granted(operator.get(`/admin/bank-transfers/${id}`)))
      expect((await read()).likely_orders).toMatchObject([
        { id: order.order_id, number, owed: order.total, because: ["amount"] },
      ])
      await granted(deed("match", { order_number: number }))
      expect((await read()).likely_orders).toEqual([])
    })

    it("is matched by hand to the order it was meant for, which is paid by it", async () => {
      const { bank_transfer } = await granted(deed("match", { order_number: number }))
      expect(bank_transfer).toMatchObject({ state: "matched", left_amount: 0, order: { number } })
      expect((await transferOf(order)).state).toBe("paid")
      await expectRefusal(
        deed("match", { order_number: number }),
        400,
        "ocop.bank_transfer_state_conflict"
      )
      const log = await theRows("select action from audit_entry where subject_id = ?", [id])
      expect(log).toEqual([{ action: "bank_transfer.match" }])
    })

    it("is not matched to an order that awaits no transfer", async () => {
      await expectRefusal(
        deed("match", { order_number: 999_999 }),
        400,
        "ocop.transfer_not_awaited"
      )
      expect((await list()).counts.review).toBe(1)
    })

    it("is given back by a transfer that is named, or set aside with a reason", async () => {
      const { bank_transfer } = await granted(deed("refund", { bank_reference: "FT900" }))
      expect(bank_transfer).toMatchObject({ state: "refunded", refund_reference: "FT900" })
      await expectRefusal(
        deed("ignore", { reason: "vốn góp" }),
        400,
        "ocop.bank_transfer_state_conflict"
      )
    })

    it("is set aside with a reason", async () => {
      const { bank_transfer } = await granted(deed("ignore", { reason: "vốn góp" }))
      expect(bank_transfer).toMatchObject({ state: "ignored", reason: "vốn góp" })
    })

    it("refuses what says nothing, and one that is not there", async () => {
      await expectRefusals<[string, object]>(
        {
          "no order": ["match", {}],
          "no reference": ["refund", { bank_reference: " " }],
          "no reason": ["ignore", { reason: "" }],
          more: ["ignore", { reason: "x", state: "matched" }],
        },
        ([name, body]) => deed(name, body),
        { status: 400 }
      )
      await expectRefusal(
        deed("ignore", { reason: "x" }, "bktr_khong_co"),
        404,
        "ocop.bank_transfer_not_found"
      )
      await expectRefusal(
        operator.get("/admin/bank-transfers/bktr_khong_co"),
        404,
        "ocop.bank_transfer_not_found"
      )
    })

    it("shows a statement before it keeps it, and keeps it once", async () => {
      const content = [
        "Ngày giao dịch;Số tham chiếu;Ghi nợ;Ghi có;Nội dung",
        `22/11/2026 09:30;FT501;;${order.total};${order.reference}`,
        "22/11/2026 09:31;FT502;11.000;;phi",
      ].join("\n")
      const send = async (what: string) =>
        BankStatementResponse.parse(
          await granted(
            operator.upload(`/admin/bank-transfers/${what}`, { name: "sao-ke.csv", content })
          )
        )
      const preview = await send("statement-preview")
      expect(preview).toMatchObject({
        stored: 0,
        rows: [
          {
            row: 2,
            direction: "in",
            amount: order.total,
            reference: order.reference,
            known: false,
          },
          { row: 3, direction: "out", amount: 11_000, reference: null },
        ],
      })
      expect(await theRows("select id from bank_transfer where provider = 'statement'")).toEqual([])
      expect((await send("statements")).stored).toBe(2)
      expect((await send("statements")).stored).toBe(0)
      await eventually(async () => {
        expect((await transferOf(order)).state).toBe("paid")
        const rows = await theRows("select 1 from transfer_request where captured_at is not null")
        expect(rows).toHaveLength(1)
      })
      expect((await send("statement-preview")).rows.every(({ known }) => known)).toBe(true)
      const [kept] = await theRows(
        "select account from bank_transfer where transaction_id = 'FT501'"
      )
      expect(kept).toEqual({ account: OUR_ACCOUNT })
    })

    it("refuses a file that is no statement", async () => {
      const file = { name: "x.csv", content: "a;b\n1;2" }
      await expectRefusal(
        operator.upload("/admin/bank-transfers/statements", file),
        400,
        "ocop.statement_unreadable"
      )
    })

    it("is for operators alone", async () => {
      expect((await stranger.get("/admin/bank-transfers")).status).toBe(401)
      expect(
        (await stranger.post(`/admin/bank-transfers/${id}/ignore`, { reason: "x" })).status
      ).toBe(401)
    })
  })
}
