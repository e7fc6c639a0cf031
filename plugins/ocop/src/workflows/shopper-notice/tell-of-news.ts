import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { NOTICE_KEPT_DAYS } from "@ocop/rules"
import { CLOCK_MODULE } from "../../modules/clock"
import { tellShoppers } from "../../modules/shopper-notice/tell-shoppers"
import { tellOfKeptProducts } from "./kept-product-news"
import { newProductNews } from "./new-product-news"
import { orderNews } from "./order-news"
import { reviewNews } from "./review-news"

/** Notices of one kind of source that one run leaves; the next comes a minute later. */
const AT_ONCE = 500

/** Leaves a notice of all that shoppers have to hear and have not, and lets old ones go (SPEC NT). */
export async function tellOfNews(container: MedusaContainer): Promise<number> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const clock = container.resolve(CLOCK_MODULE)
  const ofOrders = await tellShoppers(knex, await orderNews(knex, clock.now(), AT_ONCE))
  const ofProducers = await tellShoppers(knex, await newProductNews(knex, clock.today(), AT_ONCE))
  const ofReviews = await tellShoppers(knex, await reviewNews(knex, clock.now(), AT_ONCE))
  const ofKept = await tellOfKeptProducts(container, clock.today())
  await knex("shopper_notice")
    .whereRaw("created_at < now() - ? * interval '1 day'", [NOTICE_KEPT_DAYS])
    .delete()
  return ofOrders + ofProducers + ofReviews + ofKept
}
