import { model } from "@medusajs/framework/utils"

/** What an operator published (SPEC LE). Only ever appended: a trigger refuses update and delete. */
export const LegalVersion = model
  .define("legal_version", {
    id: model.id({ prefix: "legal" }).primaryKey(),
    kind: model.enum(["operator", "ranking", "complaints", "privacy", "fees", "retention"]),
    /** 1, 2, 3 … of its kind. */
    version: model.number(),
    /** The first day in Vietnam on which it holds, "YYYY-MM-DD". */
    effective_from: model.text(),
    /** `LEGAL_CONTENT` of `@ocop/contract`, by kind. */
    content: model.json(),
    /** An operator. */
    published_by: model.text(),
  })
  .indexes([{ on: ["kind", "version"], unique: true }])
