import { model } from "@medusajs/framework/utils"

/** Goods of several producers at one fixed price: `/gio-qua/<handle>`. */
export const Basket = model
  .define("basket", {
    id: model.id({ prefix: "bask" }).primaryKey(),
    handle: model.text().unique(),
    title: model.text(),
    title_en: model.text(),
    lead: model.text().default(""),
    lead_en: model.text().default(""),
    /** Paragraphs; an empty line parts them. */
    story: model.text().default(""),
    story_en: model.text().default(""),
    /** A `campaign_picture`. */
    picture_id: model.text().nullable(),
    /** Whole đồng, VAT included. */
    price: model.number(),
    starts_at: model.dateTime(),
    /** Null: until further notice. */
    ends_at: model.dateTime().nullable(),
    state: model.enum(["draft", "published", "ended"]).default("draft"),
    /** Goes up with every save, so that two operators do not write over each other. */
    version: model.number().default(1),
    published_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["state", "ends_at"] }])
  .checks([
    {
      name: "basket_span",
      expression: () => "ends_at is null or starts_at < ends_at",
    },
    { name: "basket_price", expression: () => "price > 0" },
  ])
