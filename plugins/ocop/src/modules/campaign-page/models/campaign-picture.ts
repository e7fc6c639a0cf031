import { model } from "@medusajs/framework/utils"

/** A picture that an operator has uploaded, as it was re-encoded: twice, whole and for cards. */
export const CampaignPicture = model.define("campaign_picture", {
  id: model.id({ prefix: "cpic" }).primaryKey(),
  /** Of the bytes as they were uploaded: the same again is the same picture. */
  sha256: model.text().unique(),
  url: model.text(),
  thumbnail_url: model.text(),
  /** Keys of the File Module. */
  file_id: model.text(),
  thumbnail_file_id: model.text(),
  width: model.number(),
  height: model.number(),
  bytes: model.number(),
  /** An operator. */
  uploaded_by: model.text(),
})
