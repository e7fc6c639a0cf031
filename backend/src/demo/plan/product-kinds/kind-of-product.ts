import { saysAny } from "../words"
import { COFFEE_AND_COCOA } from "./coffee-and-cocoa"
import { CRAFTS } from "./crafts"
import { DRINKS } from "./drinks"
import { FRESH_FOOD } from "./fresh-food"
import { FRESH_FRUIT } from "./fresh-fruit"
import { GRAINS } from "./grains"
import { HERBAL } from "./herbal"
import { MEAT_AND_FISH_PRODUCTS } from "./meat-and-fish-products"
import { NOODLES_AND_CAKES } from "./noodles-and-cakes"
import { NUTS_AND_SWEETS } from "./nuts-and-sweets"
import { PLANTS_AND_VISITS } from "./plants-and-visits"
import { PRESERVED_PLANTS } from "./preserved-plants"
import type { ProductKind } from "./product-kind"
import { SAUCES_AND_SPICES } from "./sauces"
import { TEA } from "./tea"

/** The first that fits counts, so a kind with words stands before the subgroup's plain one. */
export const PRODUCT_KINDS: readonly ProductKind[] = [
  ...FRESH_FRUIT,
  ...FRESH_FOOD,
  ...GRAINS,
  ...NOODLES_AND_CAKES,
  ...NUTS_AND_SWEETS,
  ...PRESERVED_PLANTS,
  ...MEAT_AND_FISH_PRODUCTS,
  ...SAUCES_AND_SPICES,
  ...TEA,
  ...COFFEE_AND_COCOA,
  ...DRINKS,
  ...HERBAL,
  ...CRAFTS,
  ...PLANTS_AND_VISITS,
]

/** @throws RangeError for a subgroup that no kind knows: a new one needs prices and a label first */
export function kindOfProduct(title: string, subgroup: string): ProductKind {
  const kind = PRODUCT_KINDS.find(
    ({ subgroups, words }) => subgroups.includes(subgroup) && (!words || saysAny(title, words))
  )
  if (!kind) throw new RangeError(`No kind of product for subgroup ${subgroup} ("${title}")`)
  return kind
}
