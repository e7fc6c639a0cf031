import { model } from "@medusajs/framework/utils"

/** A producer that a customer follows; once, however often it was followed. */
export const FollowedProducer = model
  .define("followed_producer", {
    id: model.id({ prefix: "follow" }).primaryKey(),
    customer_id: model.text(),
    producer_id: model.text(),
  })
  .indexes([{ on: ["customer_id", "producer_id"], unique: true }])
