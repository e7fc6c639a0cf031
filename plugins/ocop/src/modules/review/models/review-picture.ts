import { model } from "@medusajs/framework/utils"
import { Review } from "./review"

/** A buyer's picture of the goods, encoded anew and kept where it is only sent while its review is shown. */
export const ReviewPicture = model
  .define("review_picture", {
    id: model.id({ prefix: "revpic" }).primaryKey(),
    /** Of the bytes as they were uploaded: the same file again is the same picture. */
    sha256: model.text(),
    file_id: model.text(),
    width: model.number(),
    height: model.number(),
    bytes: model.number(),
    review: model.belongsTo(() => Review, { mappedBy: "pictures" }),
  })
  .indexes([{ on: ["review_id", "sha256"], unique: true }])
