import { model } from "@medusajs/framework/utils"
import { Complaint } from "./complaint"

/** A buyer's picture of what is wrong, encoded anew and kept where only those of the complaint see it. */
export const ComplaintPicture = model
  .define("complaint_picture", {
    id: model.id({ prefix: "complpic" }).primaryKey(),
    /** Of the bytes as they were uploaded: the same file again is the same picture. */
    sha256: model.text(),
    file_id: model.text(),
    width: model.number(),
    height: model.number(),
    bytes: model.number(),
    complaint: model.belongsTo(() => Complaint, { mappedBy: "pictures" }),
  })
  .indexes([{ on: ["complaint_id", "sha256"], unique: true }])
