import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PromotionGuideBody, PromotionGuidePreview } from "@ocop/contract"
import {
  addDays,
  bps,
  daysOverlap,
  estimatePromotion,
  ruleTouches,
  stackedPercent,
} from "@ocop/rules"
import { CLOCK_MODULE } from "../../modules/clock"
import { mirrorDay } from "../promotion-tags/mirror-day"
import { otherPromotions, type OtherPromotion } from "./other-promotions"
import { PAST_DAYS, pastDeliveries, pastOrdersOfGoods } from "./past-orders"
import { goodsRules, termsOf } from "./stock-promotion"
import { touchedListings, type TouchedListing } from "./touched-listings"

/** Listings that are shown by name. */
const SHOWN = 50

/**
 * What a guide's promotion would touch and cost, and what it would meet, before anything is written: in five
 * statements whatever the number of listings, orders and promotions.
 */
export async function previewGuide(
  container: MedusaContainer,
  wish: PromotionGuideBody
): Promise<PromotionGuidePreview> {
  await mirrorDay(container)
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const today = container.resolve(CLOCK_MODULE).today()
  const terms = termsOf(wish)
  const isGoods = terms.target === "goods"
  const [listings, others, taken] = await Promise.all([
    isGoods ? touchedListings(knex, goodsRules(wish)) : [],
    otherPromotions(knex, wish.code),
    knex("promotion").where({ code: wish.code }).whereNull("deleted_at").first("id"),
  ])
  const past = isGoods
    ? await pastOrdersOfGoods(
        knex,
        listings.map(({ product_id }) => product_id),
        today
      )
    : await pastDeliveries(knex, wish.deliver_to, today)
  const bearer = { bearer: wish.bearer, platform_bps: bps(wish.platform_bps) }
  const conflicts = others
    .filter((other) => other.of === terms.target)
    .filter((other) => daysOverlap(spanOf(wish), spanOf(other)))
    .map((other) => ({ other, listings: isGoods ? shared(other, listings) : null }))
    .filter(({ listings }) => listings !== 0)
  return {
    listings: {
      count: listings.length,
      producers: new Set(listings.map(({ producer_id }) => producer_id)).size,
      shown: listings.slice(0, SHOWN).map(present),
    },
    past: {
      from: addDays(today, 1 - PAST_DAYS),
      to: today,
      ...estimatePromotion(terms, bearer, past),
    },
    conflicts: conflicts.map(({ other, listings }) => ({
      code: other.code,
      name: other.name,
      is_automatic: other.is_automatic,
      from_day: other.from_day,
      to_day: other.to_day,
      percent: other.percent,
      amount: other.amount,
      listings,
    })),
    stacked_percent: stackedPercent([
      { percent: wish.takes.kind === "percentage" ? wish.takes.percent : null },
      ...conflicts.map(({ other }) => other),
    ]),
    code_taken: taken !== undefined,
  }
}

const spanOf = ({ from_day, to_day }: { from_day: string | null; to_day: string | null }) => ({
  from: from_day,
  to: to_day,
})

/** How many of the listings another promotion touches too; null where its rules leave that open. */
function shared({ rules }: OtherPromotion, listings: readonly TouchedListing[]): number | null {
  const answers = listings.map(({ product_id, tags }) => ruleTouches(rules, { product_id, tags }))
  if (answers.includes("unknown")) return null
  return answers.filter((answer) => answer === "yes").length
}

function present({ id, product_id, title, producer_name, price, tags }: TouchedListing) {
  const stars = tags.map((tag) => /^ptag_ocop_stars_(\d)$/.exec(tag)?.[1]).find(Boolean)
  return { id, product_id, title, producer_name, price, stars: stars ? Number(stars) : null }
}
