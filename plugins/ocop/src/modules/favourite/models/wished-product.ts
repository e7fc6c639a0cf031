import { model } from "@medusajs/framework/utils"

/** A product on a customer's wishlist; once, however often it was put there. */
export const WishedProduct = model
  .define("wished_product", {
    id: model.id({ prefix: "wish" }).primaryKey(),
    customer_id: model.text(),
    product_id: model.text(),
  })
  .indexes([{ on: ["customer_id", "product_id"], unique: true }])
