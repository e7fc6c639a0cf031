import { search } from "@medusajs/framework/utils"
import { createHash } from "node:crypto"
import { layoutOf } from "../layout/layout-of"
import { indexSettings } from "./index-settings"

/** One field of every kind that is stored in a way of its own. */
const FIELDS = search
  .define({
    title: search.text().searchable({ weight: 10 }).sortable(),
    tags: search.keyword().array().searchable({ weight: 1 }).filterable().facetable(),
    price: search.integer().filterable().facetable().sortable(),
    rating: search.float().filterable().sortable(),
    shown: search.boolean().filterable().facetable(),
    until: search.date().filterable().sortable(),
  })
  .toFields()

/**
 * Another one whenever this version of the provider keeps indexes otherwise than the one before: whoever
 * keeps them across releases makes them anew then. Sixteen hexadecimal digits.
 */
export const STORAGE_FORM = createHash("sha256")
  .update(
    JSON.stringify(indexSettings(layoutOf({ fields: FIELDS, settings: {}, primary_key: "id" })))
  )
  .digest("hex")
  .slice(0, 16)
