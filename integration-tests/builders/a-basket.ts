import type { AdminBasket, BasketForm } from "@ocop/contract"
import type { Listing } from "./a-listing"
import { aProducersLogIn } from "./a-producers-log-in"
import { granted, type Client } from "./client"
import { inDays } from "./the-clock"

export type BasketParts = readonly (readonly [Pick<Listing, "variant_id" | "producer">, number])[]

let made = 0

/** A basket as an operator types it: since yesterday, for sixty days more. */
export const aBasketForm = (
  parts: BasketParts,
  price: number,
  wish: Partial<BasketForm> = {}
): BasketForm => ({
  handle: `tet-mien-nui-${++made}`,
  title: "Tết miền núi",
  title_en: "New Year from the hills",
  lead: "Chè, mật ong và gạo.",
  lead_en: "Tea, honey and rice.",
  story: "Đoạn một.\n\nĐoạn hai.",
  story_en: "One.\n\nTwo.",
  picture_id: null,
  price,
  starts_at: `${inDays(-1)}T00:00`,
  ends_at: `${inDays(60)}T00:00`,
  parts: parts.map(([{ variant_id }, quantity]) => ({ variant_id, quantity })),
  ...wish,
})

/** A producer says what it thinks of a basket as it stands. */
export async function answerBasket(
  { id, version }: Pick<AdminBasket, "id" | "version">,
  member: Client,
  answer: "accepted" | "declined" = "accepted"
) {
  return member.post(`/producer/baskets/${id}/answer`, { answer, version })
}

/** A basket on sale, to which every producer has agreed. */
export async function aBasket(
  operator: Client,
  parts: BasketParts,
  price: number,
  wish: Partial<BasketForm> = {}
): Promise<AdminBasket> {
  const form = aBasketForm(parts, price, wish)
  const { basket } = await granted(operator.post("/admin/baskets", form))
  for (const producerId of new Set(parts.map(([{ producer }]) => producer.id))) {
    await granted(answerBasket(basket, await aProducersLogIn(producerId)))
  }
  return (await granted(operator.post(`/admin/baskets/${basket.id}/publish`))).basket
}
