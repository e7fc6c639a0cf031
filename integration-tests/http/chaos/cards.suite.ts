import { aCart, chooseShipping, giveAddress } from "../../builders/a-cart"
import { aListing, type Listing } from "../../builders/a-listing"
import { offerCards, theStripe } from "../../builders/the-card-shop"
import { cardScript } from "../../chaos/card-script"
import { CardWorld } from "../../chaos/card-world"
import { PlayedCard } from "../../chaos/play-card"
import { SeededDraw } from "../../chaos/seeded-draw"
import { asLife, CHAOS_TIMEOUT_MS, SEEDS } from "../../chaos/seeds"
import { violations } from "../../invariants/violations"
import { cloneCarts } from "../../races/clone-carts"

export default function cardChaos() {
  let carts: string[] = []
  let another: Listing
  beforeAll(async () => {
    await offerCards()
    const listing = await aListing({ price: 215_000, stock: 100_000 })
    another = await aListing({ price: 99_999, stock: 100_000 })
    const { id } = await aCart([[listing, 1]])
    await giveAddress(id)
    await chooseShipping(id)
    carts = await cloneCarts(id, SEEDS.length)
  })
  afterAll(() => {
    theStripe().webhooks.copies = 1
  })

  it(
    `${SEEDS.length} lives of a checkout by card end as the rule says, whatever Stripe tells and when`,
    async () => {
      const ends: Record<string, number> = {}
      for (const [index, seed] of SEEDS.entries()) {
        const played = new PlayedCard(carts[index]!, another)
        const world = new CardWorld(await played.begin())
        const script = cardScript(new SeededDraw(seed))
        await asLife(seed, script, async () => {
          for (const moment of script) world.live(moment, await played.live(moment, world))
          await played.expectAsIn(world)
        })
        const end = `${world.parts[0] ?? "no order"}, card ${world.state}`
        ends[end] = (ends[end] ?? 0) + 1
      }
      expect(await violations()).toEqual([])
      console.log(`Cards: ${JSON.stringify(ends)}`)
    },
    CHAOS_TIMEOUT_MS
  )
}
