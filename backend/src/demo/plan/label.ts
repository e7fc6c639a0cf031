import type { DemoLabel } from "./demo-plan"
import type { ProductKind } from "./product-kinds/product-kind"
import { says } from "./words"

/** What a title may add to the ingredients of its kind. */
const FLAVOURS = [
  "sầu riêng",
  "lá dứa",
  "ca cao",
  "cacao",
  "gừng",
  "muối hồng Himalaya",
  "tỏi",
  "ớt",
  "phô mai",
  "sả",
  "khoai lang",
  "bí đỏ",
  "hoa đậu biếc",
  "ngũ cốc",
  "hạt sen",
  "chuối",
  "xoài",
  "mận",
  "dừa",
]
const TAKES_FLAVOUR = ["candy", "cakes", "cashews", "honey", "dried-fruit", "jam", "rice-noodles"]

/** A label as the law asks for it by kind of goods, made up and saying so (`demonstration`). */
export function planLabel(title: string, kind: ProductKind, nets: readonly string[]): DemoLabel {
  const { ingredients, ...rest } = kind.label
  return {
    net_quantity: nets.join("; "),
    ...(ingredients && { ingredients: withFlavours(ingredients, title, kind) }),
    ...rest,
    demonstration: true,
  }
}

function withFlavours(ingredients: string, title: string, { id }: ProductKind): string {
  if (!TAKES_FLAVOUR.includes(id)) return ingredients
  const added = FLAVOURS.filter((one) => says(title, one) && !says(ingredients, one))
  if (added.length === 0) return ingredients
  return `${ingredients.replace(/^100% /, "").replace(/\.$/, "")}, ${added.join(", ")}.`
}
