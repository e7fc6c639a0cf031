import settleBankTransfers from "@ocop/plugin/jobs/settle-bank-transfers"
import { aMovement, anOrderToTransfer, tell, transferOf } from "../../builders/a-transfer"
import { granted } from "../../builders/client"
import { eventually } from "../../builders/eventually"
import { theMarket } from "../../builders/the-market"
import { thePost } from "../../builders/the-post"
import { twoShops } from "../../builders/two-shops"

/** Who left an address hears of an order that ends because nobody pays it. */
export default function unpaidMails() {
  let order: Awaited<ReturnType<typeof anOrderToTransfer>>
  let post: ReturnType<typeof thePost>

  beforeAll(async () => {
    const stall = await twoShops("thư nhắc")
    order = await anOrderToTransfer([[stall.tea, 1]])
  })

  const transferOneThousand = async () => {
    await granted(tell(aMovement({ content: order.reference, transferAmount: 1_000 })))
    await eventually(async () => expect((await transferOf(order)).received).toBe(1_000))
  }
  const job = () => settleBankTransfers(theMarket().container)
  const later = (hours: number) =>
    theMarket()
      .container.resolve("clock")
      .moveTo(new Date(Date.now() + hours * 3_600_000).toISOString())
  const texts = () =>
    post
      .mails()
      .filter(({ template }) => template === "unpaid-order")
      .map(({ content }) => content?.text ?? "")
      .filter((text) => text.includes(order.token))

  describe("mails about an unpaid order", () => {
    beforeEach(() => (post = thePost()))
    afterEach(() => post.close())

    it("begin with one that says what is left, until when and where, six hours before the end", async () => {
      await transferOneThousand()
      later(17)
      await job()
      expect(texts()).toEqual([])
      later(18.5)
      await job()
      await job()
      const rest = (order.total - 1_000).toLocaleString("vi-VN")
      expect(texts()).toEqual([expect.stringContaining(`còn ${rest} đồng`)])
    })

    it("end with one that says it is over and that what came is given back", async () => {
      await transferOneThousand()
      later(24.1)
      await job()
      await job()
      expect(texts()).toEqual([expect.stringContaining("Chợ đã nhận 1.000 đồng")])
    })

    it("are not sent about an order that is paid", async () => {
      await granted(tell(aMovement({ content: order.reference, transferAmount: order.total })))
      await eventually(async () => expect((await transferOf(order)).state).toBe("paid"))
      later(23)
      await job()
      later(25)
      await job()
      expect(texts()).toEqual([])
    })
  })
}
