import type { MedusaContainer } from "@medusajs/framework/types"
import { answerBasket } from "@ocop/plugin/workflows/basket/answer-basket"
import { createBasket } from "@ocop/plugin/workflows/basket/save-basket"
import { setBasketState } from "@ocop/plugin/workflows/basket/set-basket-state"
import { DEMO_BASKETS, type DemoBasket } from "../data/baskets"
import { variantsOf } from "./variants-of"

/** Whoever reads the log sees who put them together and agreed. */
const ACTOR = "demo"

/** Baskets that are not there yet, with every producer's consent; one whose goods are not in this market is left out. */
export async function loadBaskets(container: MedusaContainer): Promise<void> {
  const known = await container.resolve("basket").listBaskets({}, { select: ["handle"] })
  const handles = new Set<string>(known.map(({ handle }) => handle))
  for (const basket of DEMO_BASKETS) {
    if (!handles.has(basket.handle)) await loadBasket(container, basket)
  }
}

async function loadBasket(
  container: MedusaContainer,
  { parts, ...words }: DemoBasket
): Promise<void> {
  const goods = await variantsOf(
    container,
    parts.map(({ handle }) => handle)
  )
  const chosen = parts.flatMap(({ handle, pack, quantity }) => {
    const variant = goods.find((one) => one.handle === handle && one.title === pack)
    return variant ? [{ variant_id: variant.id, quantity }] : []
  })
  if (chosen.length < parts.length) return
  const {
    id,
    version,
    parts: asked,
  } = await createBasket(container, ACTOR, {
    ...words,
    picture_id: null,
    starts_at: `${container.resolve("clock").today()}T00:00`,
    ends_at: null,
    parts: chosen,
  })
  for (const producer_id of new Set(asked.map(({ producer }) => producer.id))) {
    const member = {
      producer_id,
      producer_status: "approved",
      member_id: ACTOR,
      member_name: ACTOR,
      role: "owner",
    } as const
    await answerBasket(container, member, id, { answer: "accepted", version })
  }
  await setBasketState(container, ACTOR, id, "published")
}
