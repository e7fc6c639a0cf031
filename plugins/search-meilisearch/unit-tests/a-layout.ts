import { search } from "@medusajs/framework/utils"
import { layoutOf } from "../src/layout/layout-of"

export const FIELDS = search
  .define({
    id: search.keyword().filterable(),
    title: search.text().searchable({ weight: 10 }).sortable(),
    description: search.text().searchable({ weight: 1 }),
    group: search.keyword().filterable().facetable(),
    province: search.text().searchable({ weight: 3 }),
    stars: search
      .integer()
      .filterable()
      .facetable({ types: ["value"] }),
    price: search
      .integer()
      .filterable()
      .facetable({ types: ["range", "stats"] })
      .sortable(),
    in_season: search.boolean().filterable(),
    valid_until: search.date().filterable().sortable().facetable(),
    channels: search.keyword().array().filterable(),
    variants: search.object({ sku: search.keyword().filterable() }).array(),
  })
  .toFields()

export const aLayout = (settings = {}) => layoutOf({ fields: FIELDS, settings, primary_key: "id" })
