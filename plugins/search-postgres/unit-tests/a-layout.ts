import { search } from "@medusajs/framework/utils"
import { layoutOf } from "../src/layout/layout-of"

/** A definition with a field of each kind. */
export const A_DEFINITION = {
  primary_key: "id",
  settings: {},
  fields: search
    .define({
      id: search.keyword().filterable(),
      title: search.text().searchable({ weight: 10 }).sortable(),
      aliases: search.keyword().array().searchable({ weight: 6 }),
      producer: search.text().searchable({ weight: 4 }),
      province: search.text().searchable({ weight: 3 }).filterable(),
      description: search.text().searchable({ weight: 1 }),
      group: search.keyword().filterable().facetable(),
      stars: search
        .integer()
        .filterable()
        .facetable({ types: ["value"] })
        .sortable(),
      price: search
        .integer()
        .filterable()
        .facetable({ types: ["range", "stats"] })
        .sortable(),
      weight: search.float().filterable(),
      in_season: search.boolean().filterable().facetable(),
      valid_until: search.date().filterable().facetable().sortable(),
      channels: search.keyword().array().filterable().facetable(),
      sizes: search.integer().array().filterable(),
      thumbnail: search.keyword(),
    })
    .toFields(),
}

export const A_LAYOUT = layoutOf(A_DEFINITION)
