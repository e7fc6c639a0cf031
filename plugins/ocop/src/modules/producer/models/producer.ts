import { model } from "@medusajs/framework/utils"

/**
 * A producer (chủ thể): who makes and sells. Its status decides whether anything of it is on sale;
 * its shipping profile and stock location are what makes it one parcel of a cart (design §3).
 */
export const Producer = model
  .define("producer", {
    id: model.id({ prefix: "prdcr" }).primaryKey(),
    /** Part of its public address, ASCII kebab. */
    handle: model.text().unique(),
    name: model.text().searchable(),
    /** `foldVietnamese(name)`, for look-ups without accents. */
    name_folded: model.text(),
    kind: model.enum([
      "cooperative",
      "cooperative-group",
      "limited-company",
      "joint-stock-company",
      "private-enterprise",
      "household-business",
      "production-facility",
      "other",
    ]),
    /** The decision list that brought it. Somebody may claim it while it has no members. */
    import_id: model.text().nullable(),
    tax_code: model.text().unique().nullable(),
    representative: model.text().nullable(),
    /** The place as it was published, with units that may no longer exist. */
    place: model.text(),
    commune_code: model.text().nullable(),
    province_code: model.text(),
    former_province_code: model.text().nullable(),
    story: model.text().nullable(),
    status: model.enum(["draft", "submitted", "approved", "suspended", "refused"]).default("draft"),
    /** Why the last change of status was made, in the words of whoever made it. */
    status_reason: model.text().nullable(),
    /** First and last ISO day in Vietnam on which its shop is closed; both null when it has no holiday. */
    holiday_from: model.text().nullable(),
    holiday_to: model.text().nullable(),
    shipping_profile_id: model.text().unique().nullable(),
    stock_location_id: model.text().unique().nullable(),
  })
  .indexes([{ on: ["province_code"] }, { on: ["name_folded"] }, { on: ["import_id"] }])
  .checks([
    {
      name: "producer_holiday",
      expression: ({ holiday_from: from, holiday_to: to }) =>
        `(${from} is null) = (${to} is null) and ${from} <= ${to}`,
    },
  ])
