import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { aReadyCart, complete } from "../../builders/a-cart"
import { aListing, type Listing } from "../../builders/a-listing"
import { granted } from "../../builders/client"
import { stockOf } from "../../builders/stock"
import { theRows } from "../../builders/the-database"
import { theMarket } from "../../builders/the-market"

/**
 * Medusa reads how many units are reserved, adds, and writes the sum: two that do so at once lose one of the two
 * (it locks by a key that SQL of others, or another process, does not hold).
 */
export default function promisedStock() {
  let tea: Listing

  beforeAll(async () => {
    tea = await aListing({ price: 50_000, stock: 20 })
    for (const units of [2, 3]) await granted(complete(await aReadyCart([[tea, units]])))
  })

  const reserved = async () => (await stockOf(tea)).reserved
  const counts = () =>
    theRows<{ count: number; copy: string }>(
      `select reserved_quantity::int as count, raw_reserved_quantity ->> 'value' as copy from inventory_level where inventory_item_id = ?`,
      [tea.inventory_item_id]
    )

  describe("what is counted as reserved is what is promised", () => {
    it("when somebody writes a count from an old reading", async () => {
      const old = await reserved()
      await theRows(
        `update reservation_item set deleted_at = now() where inventory_item_id = ? and quantity = 3`,
        [tea.inventory_item_id]
      )
      await theRows(
        `update inventory_level set reserved_quantity = ? where inventory_item_id = ?`,
        [old + 1, tea.inventory_item_id]
      )
      expect(await counts()).toEqual([{ count: 2, copy: "2" }])
    })

    it("when two free and promise at the same moment", async () => {
      const knex = theMarket().container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const promising = await knex.transaction()
      const old = await reserved()
      await promising.raw(
        `update reservation_item set quantity = 4 where inventory_item_id = ? and quantity = 2`,
        [tea.inventory_item_id]
      )
      const freeing = theRows(
        `update reservation_item set deleted_at = now() where inventory_item_id = ? and quantity = 3`,
        [tea.inventory_item_id]
      )
      await promising.raw(
        `update inventory_level set reserved_quantity = ? where inventory_item_id = ?`,
        [old + 2, tea.inventory_item_id]
      )
      await promising.commit()
      await freeing
      expect(await counts()).toEqual([{ count: 4, copy: "4" }])
    })

    it("when a promise is deleted, or moved to other goods", async () => {
      await theRows(`delete from reservation_item where inventory_item_id = ? and quantity = 2`, [
        tea.inventory_item_id,
      ])
      expect(await counts()).toEqual([{ count: 3, copy: "3" }])
      const rice = await aListing({ stock: 20 })
      await theRows(
        "update reservation_item set inventory_item_id = ? where inventory_item_id = ?",
        [rice.inventory_item_id, tea.inventory_item_id]
      )
      expect(await counts()).toEqual([{ count: 0, copy: "0" }])
      expect((await stockOf(rice)).reserved).toBe(3)
    })

    it("and a promise beyond the stock is refused, however it is written", async () => {
      const beyond = theRows(
        `update reservation_item set quantity = 30 where inventory_item_id = ? and quantity = 2`,
        [tea.inventory_item_id]
      )
      await expect(beyond).rejects.toThrow("ocop.not_enough_stock")
      expect(await reserved()).toBe(5)
    })

    it("and is free with the lines it was promised to, in whatever order an order is taken back", async () => {
      await theRows(
        `delete from order_line_item where id in (
           select line_item_id from reservation_item where inventory_item_id = ? and quantity = 3)`,
        [tea.inventory_item_id]
      )
      expect(await counts()).toEqual([{ count: 2, copy: "2" }])
    })
  })
}
