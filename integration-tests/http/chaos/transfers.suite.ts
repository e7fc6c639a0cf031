import { aCart, chooseShipping, giveAddress } from "../../builders/a-cart"
import { aListing } from "../../builders/a-listing"
import { PlayedTransfer } from "../../chaos/play-transfer"
import { SeededDraw } from "../../chaos/seeded-draw"
import { asLife, CHAOS_TIMEOUT_MS, SEEDS } from "../../chaos/seeds"
import { transferScript } from "../../chaos/transfer-script"
import { TransferWorld } from "../../chaos/transfer-world"
import { violations } from "../../invariants/violations"
import { cloneCarts } from "../../races/clone-carts"

export default function transferChaos() {
  let carts: string[] = []
  beforeAll(async () => {
    const listing = await aListing({ price: 215_000, stock: 100_000 })
    const { id } = await aCart([[listing, 1]])
    await giveAddress(id)
    await chooseShipping(id)
    carts = await cloneCarts(id, SEEDS.length)
  })

  it(
    `${SEEDS.length} lives of an order by transfer end as the rules say, whatever the bank tells and when`,
    async () => {
      const ends: Record<string, number> = {}
      for (const [index, seed] of SEEDS.entries()) {
        const played = new PlayedTransfer(carts[index]!)
        const owed = await played.begin()
        const world = new TransferWorld(owed)
        const script = transferScript(new SeededDraw(seed), owed)
        await asLife(seed, script, async () => {
          for (const moment of script) {
            await played.live(moment)
            world.live(moment)
          }
          await played.expectAsIn(world)
        })
        const end = `${world.placed ? "placed" : "not placed"}, ${world.state}`
        ends[end] = (ends[end] ?? 0) + 1
      }
      expect(await violations()).toEqual([])
      console.log(`Transfers: ${JSON.stringify(ends)}`)
    },
    CHAOS_TIMEOUT_MS
  )
}
