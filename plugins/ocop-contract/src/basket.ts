import { isRefusalCode, MOST_BASKET_PARTS, MOST_BASKET_UNITS, type RefusalCode } from "@ocop/rules"
import * as z from "zod"
import { CampaignPicture, VietnamMinute } from "./campaign-page.js"
import { DongAmount, StarsToday, typedText } from "./primitives.js"

/** The most baskets of one kind in a cart. */
const MOST_BASKETS = 99

/** What a part is asked for: so many units of a variant, whose listing's producer is asked. */
export const BasketPartForm = z
  .object({
    variant_id: z.string().min(1).max(64),
    quantity: z.number().int().min(1).max(MOST_BASKET_UNITS),
  })
  .strict()

export const BasketForm = z
  .object({
    /** The address: `/gio-qua/<handle>`. It stays as it is once the basket was published. */
    handle: z
      .string()
      .max(80)
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    title: typedText(120).pipe(z.string().min(3)),
    title_en: typedText(120).pipe(z.string().min(3)),
    /** One or two sentences, also for search engines. */
    lead: typedText(300),
    lead_en: typedText(300),
    /** Paragraphs; an empty line parts them. */
    story: typedText(10_000),
    story_en: typedText(10_000),
    picture_id: z.string().max(64).nullable(),
    /** Of the whole basket, VAT included. */
    price: DongAmount.min(1).max(100_000_000),
    starts_at: VietnamMinute,
    /** Null: until further notice. */
    ends_at: VietnamMinute.nullable(),
    parts: z.array(BasketPartForm).max(MOST_BASKET_PARTS),
  })
  .strict()
  .refine(({ starts_at, ends_at }) => ends_at === null || starts_at < ends_at, {
    path: ["ends_at"],
    message: "must be after it begins",
  })
  .refine(({ parts }) => new Set(parts.map(({ variant_id }) => variant_id)).size === parts.length, {
    path: ["parts"],
    message: "must name each variant once",
  })
export type BasketForm = z.infer<typeof BasketForm>

/** `POST /admin/baskets/:id`; another version than today's is `ocop.basket_outdated`. */
export const SaveBasketBody = z
  .object({ version: z.number().int().min(1), form: BasketForm })
  .strict()
export type SaveBasketBody = z.infer<typeof SaveBasketBody>

export const BasketState = z.enum(["draft", "published", "ended"])
export type BasketState = z.infer<typeof BasketState>
export const BasketConsent = z.enum(["proposed", "accepted", "declined"])
export type BasketConsent = z.infer<typeof BasketConsent>

/** Units of one part that carry the same price. */
export const BasketShare = z.object({
  units: z.number().int(),
  unit_price: DongAmount,
})
export type BasketShare = z.infer<typeof BasketShare>

/** Goods of a basket, as operators and their producer see them. */
export const BasketOffer = z.object({
  id: z.string(),
  variant_id: z.string(),
  title: z.string(),
  variant_title: z.string().nullable(),
  quantity: z.number().int(),
  /** What one unit cost singly when the basket was put together. */
  singly: DongAmount,
  /** What its producer gets for its units in each basket, before commission. */
  shares: z.array(BasketShare),
  consent: BasketConsent,
})
export type BasketOffer = z.infer<typeof BasketOffer>

export const AdminBasketPart = BasketOffer.extend({
  producer: z.object({ id: z.string(), name: z.string() }),
  /** Units that are free to buy; null when stock is not counted. */
  available: z.number().int().nullable(),
  /** A refusal code while the goods may not be sold by themselves today. */
  refusal: z.string().nullable(),
})

/** A basket as operators write it. */
export const AdminBasket = z.object({
  id: z.string(),
  state: BasketState,
  /** Goes up with every save. */
  version: z.number().int(),
  form: BasketForm,
  picture: CampaignPicture.nullable(),
  parts: z.array(AdminBasketPart),
  /** What the parts cost singly, as they were when it was put together. */
  singly: DongAmount,
  /** The address cannot change any more. */
  was_published: z.boolean(),
  /** Baskets that can be made up; null when no part is counted. */
  available: z.number().int().nullable(),
})
export type AdminBasket = z.infer<typeof AdminBasket>
export const AdminBasketResponse = z.object({ basket: AdminBasket })

/** `GET /admin/baskets`: the newest first. */
export const AdminBasketsQuery = z.object({
  state: BasketState.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})
export type AdminBasketsQuery = z.infer<typeof AdminBasketsQuery>
export const AdminBasketsResponse = z.object({
  baskets: z.array(AdminBasket),
  count: z.number().int(),
  limit: z.number().int(),
  offset: z.number().int(),
})
export type AdminBasketsResponse = z.infer<typeof AdminBasketsResponse>

/** `GET /admin/baskets/goods`: what can be put into a basket, by words of its name. */
export const BasketGoodsQuery = z.object({
  q: z.string().trim().max(100).default(""),
})
export type BasketGoodsQuery = z.infer<typeof BasketGoodsQuery>
export const BasketGoodsResponse = z.object({
  goods: z.array(
    z.object({
      variant_id: z.string(),
      title: z.string(),
      variant_title: z.string().nullable(),
      producer_name: z.string(),
      price: DongAmount,
    })
  ),
})
export type BasketGoodsResponse = z.infer<typeof BasketGoodsResponse>

/** Whether it can be bought now; `code` is `ocop.basket_not_on_sale` or `ocop.basket_short`. */
export const BasketSale = z.union([
  z.object({ open: z.literal(true) }),
  z.object({
    open: z.literal(false),
    code: z.string().refine((code): code is RefusalCode => isRefusalCode(code)),
    message: z.string(),
  }),
])

/** What shoppers see of a part. */
export const BasketPart = z.object({
  variant_id: z.string(),
  handle: z.string(),
  title: z.string(),
  variant_title: z.string().nullable(),
  thumbnail: z.string().nullable(),
  quantity: z.number().int(),
  /** What one costs singly today; null when it is not sold singly. */
  price: DongAmount.nullable(),
  stars: StarsToday,
  producer: z.object({
    handle: z.string(),
    name: z.string(),
    province: z.string(),
  }),
})
export type BasketPart = z.infer<typeof BasketPart>

export const Basket = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  title_en: z.string(),
  lead: z.string(),
  lead_en: z.string(),
  story: z.string(),
  story_en: z.string(),
  picture: CampaignPicture.nullable(),
  price: DongAmount,
  /** What its parts cost singly today; null when one of them is not sold singly. */
  singly: DongAmount.nullable(),
  /** ISO moments. */
  starts_at: z.string(),
  ends_at: z.string().nullable(),
  updated_at: z.string(),
  parts: z.array(BasketPart),
  /** Baskets that can be bought now; null when no part is counted. */
  available: z.number().int().nullable(),
  sale: BasketSale,
})
export type Basket = z.infer<typeof Basket>
/** `GET /store/baskets/:handle` */
export const BasketResponse = z.object({ basket: Basket })
/** `GET /store/baskets`: published and not over, those on sale first. */
export const BasketsResponse = z.object({ baskets: z.array(Basket) })

/** `POST /store/carts/:id/baskets`: the cart holds exactly so many of it afterwards; 0 takes it out. */
export const SetBasketBody = z
  .object({
    basket_id: z.string().min(1).max(64),
    count: z.number().int().min(0).max(MOST_BASKETS),
  })
  .strict()
export type SetBasketBody = z.infer<typeof SetBasketBody>

/**
 * What lines of a basket carry under `metadata.ocop_basket`, in a cart and in its order. Only the market writes it.
 */
export const BasketMark = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  title_en: z.string(),
  /** Of one basket. */
  price: DongAmount,
  /** Units of this line in one basket: its quantity is this times the count of baskets. */
  units: z.number().int().min(1),
})
export type BasketMark = z.infer<typeof BasketMark>

/** A basket that a producer's goods are in, with its own parts alone. */
export const ProducerBasket = z.object({
  id: z.string(),
  title: z.string(),
  /** To be sent with the answer. */
  version: z.number().int(),
  state: BasketState,
  starts_at: z.string(),
  ends_at: z.string().nullable(),
  price: DongAmount,
  parts: z.array(BasketOffer),
})
export type ProducerBasket = z.infer<typeof ProducerBasket>
/** `GET /producer/baskets`: those that are not over, whoever has not been heard first. */
export const ProducerBasketsResponse = z.object({
  baskets: z.array(ProducerBasket),
})
export type ProducerBasketsResponse = z.infer<typeof ProducerBasketsResponse>

/** `POST /producer/baskets/:id/answer`: for all of its own parts, as they were in the version that was read. */
export const AnswerBasketBody = z
  .object({
    answer: z.enum(["accepted", "declined"]),
    version: z.number().int().min(1),
  })
  .strict()
export type AnswerBasketBody = z.infer<typeof AnswerBasketBody>
