import { model } from "@medusajs/framework/utils"

/**
 * Who leads a producer, as far as it has said so itself. Null is not known, which is never counted as no. That
 * somebody is of a minority is sensitive personal data: only this one word about the producer is kept.
 */
export const ProducerLeadership = model.define("producer_leadership", {
  id: model.id({ prefix: "plead" }).primaryKey(),
  producer_id: model.text().unique(),
  women_led: model.boolean().nullable(),
  minority_led: model.boolean().nullable(),
})
