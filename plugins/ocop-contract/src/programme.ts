import { PRODUCER_KINDS, TARGET_MEASURES } from "@ocop/rules"
import * as z from "zod"
import { DongAmount, IsoDay, typedText } from "./primitives.js"

const code = z.string().regex(/^\d{2}$/)
const count = z.number().int().min(0)
const days = { day: IsoDay, from: IsoDay, to: IsoDay }

/** What products are looked at: with a star in force; with those of potential five stars; all that ever had a star. */
export const ProgrammeScope = z.enum(["in_force", "with_potential", "ever"])
export type ProgrammeScope = z.infer<typeof ProgrammeScope>

export const ProgrammeStars = z.enum(["3", "4", "5", "potential"])
export const ProgrammeLed = z.enum(["women", "minority"])

/** Days, period and narrowing of a report; what is left out is `programmePeriod` of the rules, and everything. */
export const ProgrammeFilters = z.object({
  day: IsoDay.optional(),
  from: IsoDay.optional(),
  to: IsoDay.optional(),
  scope: ProgrammeScope.default("in_force"),
  province_code: code.optional(),
  /** One of the 63; "-" is what was certified under today's name. */
  former_province_code: z.union([code, z.literal("-")]).optional(),
  stars: ProgrammeStars.optional(),
  group: z.enum(["I", "II", "III", "IV", "V", "VI"]).optional(),
  kind: z.enum(PRODUCER_KINDS).optional(),
  led: ProgrammeLed.optional(),
})
export type ProgrammeFilters = z.infer<typeof ProgrammeFilters>

/** `GET /admin/programme` */
export const ProgrammeQuery = ProgrammeFilters.extend({
  step: z.enum(["month", "year"]).default("year"),
})
export type ProgrammeQuery = z.infer<typeof ProgrammeQuery>

export const PROGRAMME_MEASURES = [
  "products",
  "recognised",
  "potential",
  "listed",
  "selling",
  "expiring",
  "expired",
  "revoked",
] as const

/** What a number counts products by (SPEC PF). `products` are those of the scope. */
export const ProgrammeMeasure = z.enum(PROGRAMME_MEASURES)
export type ProgrammeMeasure = z.infer<typeof ProgrammeMeasure>

export const ProgrammeFigures = z.object({
  products: count,
  recognised: count,
  potential: count,
  listed: count,
  selling: count,
  expiring: count,
  expired: count,
  revoked: count,
  /** Of `products`. */
  producers: count,
  /** Of `products` in the period. */
  sales: DongAmount,
  pieces: z.number().int(),
})
export type ProgrammeFigures = z.infer<typeof ProgrammeFigures>

export const PROGRAMME_DIMENSIONS = [
  "stars",
  "province",
  "former_province",
  "group",
  "kind",
  "led",
  "year",
] as const
export const ProgrammeDimension = z.enum(PROGRAMME_DIMENSIONS)
export type ProgrammeDimension = z.infer<typeof ProgrammeDimension>

/** Figures of one province, one group …; the key is the filter's value, of a former province with its province. */
export const ProgrammeLine = ProgrammeFigures.extend({
  dimension: ProgrammeDimension,
  /** Of a former province "33/34", of a year and stars "2022/4". */
  key: z.string(),
  /** Of places; null where the key is the name, or words say it. */
  name: z.string().nullable(),
})
export type ProgrammeLine = z.infer<typeof ProgrammeLine>

/** A point of the plot: products in force on its last day by stars, what happened in it, and its sales. */
export const ProgrammePoint = z.object({
  from: IsoDay,
  to: IsoDay,
  stars_3: count,
  stars_4: count,
  stars_5: count,
  /** Certificates issued in it. */
  recognised: count,
  /** Products that had a star the day before it, and none on its last day. */
  lost: count,
  /** Of what products the report counts. */
  sales: DongAmount,
})
export type ProgrammePoint = z.infer<typeof ProgrammePoint>

const TargetTerms = z.object({
  /** Null is the whole country. */
  province_code: code.nullable(),
  former_province_code: code.nullable(),
  measure: z.enum(TARGET_MEASURES),
  /** Products, or basis points for a share. */
  value: z.number().int().min(1).max(1_000_000),
  from_day: IsoDay,
  to_day: IsoDay,
  /** The decision or plan that says it. */
  source: typedText(300).pipe(z.string().min(1)),
})

export const ProgrammeTarget = TargetTerms.extend({
  id: z.string(),
  /** "Hưng Yên", "Thái Bình (nay thuộc Hưng Yên)"; null for the country. */
  place: z.string().nullable(),
  state: z.enum(["to_come", "running", "ended"]),
  actual: count.nullable(),
  percent: count.nullable(),
  is_reached: z.boolean(),
})
export type ProgrammeTarget = z.infer<typeof ProgrammeTarget>

export const ProgrammeResponse = z.object({
  ...days,
  total: ProgrammeFigures,
  lines: z.array(ProgrammeLine),
  points: z.array(ProgrammePoint),
  targets: z.array(ProgrammeTarget),
})
export type ProgrammeResponse = z.infer<typeof ProgrammeResponse>

const page = {
  limit: z.coerce.number().int().min(1).max(100).default(50),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
}

/** `GET /admin/programme/products`: what a number counts. */
export const ProgrammeProductsQuery = ProgrammeFilters.extend({
  measure: ProgrammeMeasure.default("products"),
  /** In which the certificate that counts was issued. */
  year: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  ...page,
})
export type ProgrammeProductsQuery = z.infer<typeof ProgrammeProductsQuery>

export const ProgrammeProduct = z.object({
  certified_product_id: z.string(),
  name: z.string(),
  producer_id: z.string(),
  producer: z.string(),
  kind: z.enum(PRODUCER_KINDS),
  province: z.string(),
  former_province: z.string().nullable(),
  group_code: z.string(),
  standing: z.enum(["certified", "potential", "expired", "revoked"]),
  /** In force, or those it had. */
  stars: z.number().int().nullable(),
  certificate: z
    .object({ id: z.string(), number: z.string(), issued_on: IsoDay, valid_until: IsoDay })
    .nullable(),
  /** First day without a star, for one that has lost it. */
  lost_on: IsoDay.nullable(),
  is_listed: z.boolean(),
  sales: DongAmount,
  pieces: z.number().int(),
})
export type ProgrammeProduct = z.infer<typeof ProgrammeProduct>

export const ProgrammeProductsResponse = z.object({
  ...days,
  products: z.array(ProgrammeProduct),
  count,
  limit: z.number().int(),
  offset: z.number().int(),
})
export type ProgrammeProductsResponse = z.infer<typeof ProgrammeProductsResponse>

/** `GET /admin/programme/producers`: who has what is counted. */
export const ProgrammeProducersQuery = ProgrammeFilters.extend(page)
export type ProgrammeProducersQuery = z.infer<typeof ProgrammeProducersQuery>

export const ProgrammeProducer = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(PRODUCER_KINDS),
  province: z.string(),
  former_province: z.string().nullable(),
  women_led: z.boolean().nullable(),
  minority_led: z.boolean().nullable(),
  products: count,
  sales: DongAmount,
})
export type ProgrammeProducer = z.infer<typeof ProgrammeProducer>

export const ProgrammeProducersResponse = z.object({
  ...days,
  producers: z.array(ProgrammeProducer),
  count,
  limit: z.number().int(),
  offset: z.number().int(),
})
export type ProgrammeProducersResponse = z.infer<typeof ProgrammeProducersResponse>

const format = z.enum(["xlsx", "csv"]).default("xlsx")

/** `GET /admin/programme/file`: the figures by one thing. */
export const ProgrammeFileQuery = ProgrammeFilters.extend({
  by: ProgrammeDimension.default("province"),
  format,
})
export type ProgrammeFileQuery = z.infer<typeof ProgrammeFileQuery>

/** `GET /admin/programme/products/file`: the whole list behind a number. */
export const ProgrammeProductsFileQuery = ProgrammeProductsQuery.omit({
  limit: true,
  offset: true,
}).extend({ format })
export type ProgrammeProductsFileQuery = z.infer<typeof ProgrammeProductsFileQuery>

/** `POST /admin/programme/targets`: a new one, or what is to be instead of one that has the same place, measure and period. */
export const ProgrammeTargetBody = TargetTerms.strict().refine(
  ({ from_day, to_day }) => from_day <= to_day,
  { message: "must not end before it begins", path: ["to_day"] }
)
export type ProgrammeTargetBody = z.infer<typeof ProgrammeTargetBody>

/** `POST /admin/programme/targets/remove` */
export const RemoveProgrammeTargetBody = z.object({ target_id: z.string().max(64) }).strict()

/** Who leads a producer, as far as it has said so itself. */
export const ProducerLeadership = z.object({
  women_led: z.boolean().nullable(),
  minority_led: z.boolean().nullable(),
})
export type ProducerLeadership = z.infer<typeof ProducerLeadership>

/** `POST /admin/programme/leadership` */
export const ProducerLeadershipBody = ProducerLeadership.extend({
  producer_id: z.string().max(64),
}).strict()
export type ProducerLeadershipBody = z.infer<typeof ProducerLeadershipBody>

/** What both of them answer. */
export const ProducerLeadershipResponse = z.object({ leadership: ProducerLeadership })

/** `GET /admin/programme/leadership` */
export const ProducerLeadershipQuery = z.object({ producer_id: z.string().max(64) })
