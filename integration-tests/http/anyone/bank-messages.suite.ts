import { aMovement, tell } from "../../builders/a-transfer"
import { Client, stranger } from "../../builders/client"
import { eventually } from "../../builders/eventually"
import { expectRefusal } from "../../builders/expect-refusals"
import { theRows } from "../../builders/the-database"

export default function bankMessages() {
  const movement = (wish: Record<string, unknown> = {}) =>
    aMovement({ transferAmount: 1_000, ...wish })
  /** What other suites were told stays. */
  let before: string[] = []
  beforeAll(async () => {
    before = (await theRows<{ id: string }>("select id from bank_transfer")).map(({ id }) => id)
  })
  const kept = () =>
    theRows(
      "select state, reason, provider, transaction_id, amount from bank_transfer where not id = any(string_to_array(?, ','))",
      [before.join(",")]
    )
  const expectNothingKept = async () => expect(await kept()).toEqual([])

  describe("POST /hooks/bank/:feed", () => {
    it.each([
      ["another secret", { secret: "a-secret-that-somebody-made-up" }],
      ["an old signature", { secondsOld: 301 }],
      ["a signature of the future", { secondsOld: -301 }],
    ])("does not believe %s", async (_, how) => {
      await expectRefusal(tell(movement(), how), 401, "ocop.bank_message_refused")
      await expectNothingKept()
    })

    it("does not believe a message without a signature, nor a feed that is not configured or not there", async () => {
      for (const feed of ["sepay", "casso", "constructor", "khong-co"]) {
        const body = JSON.stringify(movement())
        await expectRefusal(
          stranger.send("POST", `/hooks/bank/${feed}`, body),
          401,
          "ocop.bank_message_refused"
        )
      }
      const keyed = new Client(() => ({
        authorization: "Apikey undefined",
        "secure-token": "undefined",
      }))
      await expectRefusal(
        keyed.post("/hooks/bank/sepay", movement()),
        401,
        "ocop.bank_message_refused"
      )
      await expectRefusal(
        keyed.post("/hooks/bank/casso", { data: [] }),
        401,
        "ocop.bank_message_refused"
      )
      await expectNothingKept()
    })

    it("says so when a genuine message can't be read", async () => {
      await expectRefusal(
        tell(movement({ transferAmount: 0.5 })),
        400,
        "ocop.bank_message_unreadable"
      )
      await expectNothingKept()
    })

    it("keeps what it believes, once, also what is no money of ours", async () => {
      const one = movement({ content: "Lương tháng 11 \u0000", transferAmount: 3_000_000_000 })
      const answers = await Promise.all([tell(one), tell(one), tell(one)])
      for (const { status, body } of answers)
        expect([status, body]).toEqual([200, { success: true }])
      await eventually(async () => {
        expect(await kept()).toEqual([
          {
            state: "review",
            reason: "unknown",
            provider: "sepay",
            transaction_id: String(one.id),
            amount: "3000000000",
          },
        ])
      })
    })
  })
}
