import { model } from "@medusajs/framework/utils"

/** A picture that a producer has uploaded, as it was re-encoded: twice, whole and for cards. */
export const ListingPicture = model
  .define("listing_picture", {
    id: model.id({ prefix: "lpic" }).primaryKey(),
    producer_id: model.text(),
    /** Of the bytes as they were uploaded: the same again is the same picture. */
    sha256: model.text(),
    /** The address that the shop shows it under; a product's images say the same. */
    url: model.text(),
    thumbnail_url: model.text(),
    /** Keys of the File Module. */
    file_id: model.text(),
    thumbnail_file_id: model.text(),
    width: model.number(),
    height: model.number(),
    bytes: model.number(),
    /** A producer's member. */
    uploaded_by: model.text(),
  })
  .indexes([
    { name: "IDX_listing_picture_once", on: ["producer_id", "sha256"], unique: true },
    { on: ["url"] },
  ])
