import { model } from "@medusajs/framework/utils"

/** A paper that a producer has handed in; the file itself is private, nothing serves it by its address. */
export const ProducerDocument = model
  .define("producer_document", {
    id: model.id({ prefix: "pdoc" }).primaryKey(),
    producer_id: model.text(),
    kind: model.enum([
      "business-registration",
      "personal-id-front",
      "personal-id-back",
      "food-safety",
      "other",
      "claim-proof",
    ]),
    file_id: model.text(),
    /** As its owner calls it. */
    file_name: model.text(),
    /** By its content. */
    mime_type: model.text(),
    size: model.number(),
    /** Of what was uploaded, before a picture was written anew. */
    sha256: model.text(),
    uploaded_by: model.text(),
  })
  .indexes([{ on: ["producer_id", "kind", "sha256"], unique: true }])
