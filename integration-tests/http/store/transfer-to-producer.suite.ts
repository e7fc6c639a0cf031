import { StatementResponse } from "@ocop/contract"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import { aMovement, anOrderToTransfer, tell, transferOf } from "../../builders/a-transfer"
import { granted, type Client } from "../../builders/client"
import { eventually } from "../../builders/eventually"
import { theRows } from "../../builders/the-database"
import { theMarket } from "../../builders/the-market"
import { twoShops, type TwoShops } from "../../builders/two-shops"

const OWN = { bin: "970405", account: "8300205012345" }

export default function transferToProducer() {
  let stall: TwoShops
  let hill: Client

  beforeAll(async () => {
    stall = await twoShops("chuyển thẳng")
    hill = await aProducersLogIn(stall.hill.id)
    await theRows(
      `insert into producer_registration (id, producer_id, auth_identity_id, legal_name, bank_bin, bank_account, bank_holder, approved_at)
       values ('prreg_direct', ?, 'authid_direct', 'HTX Trên Đồi', ?, ?, 'HTX TREN DOI', now())`,
      [stall.hill.id, OWN.bin, OWN.account]
    )
  })

  describe("where the operator lets producers be paid themselves", () => {
    beforeEach(() => {
      const transfers = theMarket().container.resolve("bankTransfer")
      const settings = transfers.settings()
      vi.spyOn(transfers, "settings").mockReturnValue({ ...settings, payee: "producer" })
    })
    afterEach(() => vi.restoreAllMocks())

    it("an order of one producer is paid to its own account, and it owes the market's commission", async () => {
      const order = await anOrderToTransfer([[stall.tea, 2]])
      expect((await transferOf(order)).account).toMatchObject({
        bank_bin: OWN.bin,
        account: OWN.account,
        name: "HTX TREN DOI",
      })
      await granted(
        tell(
          aMovement({
            accountNumber: OWN.account,
            content: order.reference,
            transferAmount: order.total,
          })
        )
      )
      await eventually(async () => expect((await transferOf(order)).state).toBe("paid"))

      const statement = StatementResponse.parse(await granted(hill.get("/producer/statement")))
      const [sale, paid] = statement.lines
      expect(sale).toMatchObject({ kind: "part", buyer: order.total })
      expect(paid).toMatchObject({ kind: "paid_directly", buyer: 0, amount: -order.total })
      expect(statement.closing).toBe(sale!.commission + sale!.tax)
      expect(statement.closing).toBeLessThan(0)
      expect(statement.now.available).toBe(statement.closing)
      expect(
        await theRows(
          "select coalesce(sum(amount), 0)::int as had from ledger_entry where account = 'bank'"
        )
      ).toEqual([{ had: 0 }])
    })

    it("the same money on the operator's account waits for somebody to look at it", async () => {
      const order = await anOrderToTransfer([[stall.tea, 1]])
      await granted(tell(aMovement({ content: order.reference, transferAmount: order.total })))
      await eventually(async () =>
        expect(await theRows("select state, reason from bank_transfer")).toEqual([
          { state: "review", reason: "wrong_account" },
        ])
      )
      expect((await transferOf(order)).state).toBe("waiting")
    })

    it("an order of two is paid to the operator", async () => {
      const order = await anOrderToTransfer([
        [stall.tea, 1],
        [stall.rice, 1],
      ])
      expect((await transferOf(order)).account?.account).not.toBe(OWN.account)
    })

    it("so is one of a producer without an account", async () => {
      await theRows(
        "update producer_registration set bank_account = null where id = 'prreg_direct'"
      )
      const order = await anOrderToTransfer([[stall.tea, 1]])
      expect((await transferOf(order)).account?.account).not.toBe(OWN.account)
    })
  })
}
