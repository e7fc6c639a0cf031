import type { DemoListing } from "../../plan/demo-plan"
import { says } from "../../plan/words"
import type { Art } from "../art"
import type { Scene } from "../scene"
import { FRESH_SCENES } from "./fresh-scenes"
import { HERB_AND_CRAFT_SCENES } from "./herb-and-craft-scenes"
import { MEAT_AND_FISH_SCENES } from "./meat-and-fish-scenes"
import { PLANT_PRODUCT_SCENES } from "./plant-product-scenes"
import { SAUCE_SCENES } from "./sauce-scenes"
import { TEA_AND_DRINK_SCENES } from "./tea-and-drink-scenes"

export const SCENES: Readonly<Record<string, Scene>> = {
  ...FRESH_SCENES,
  ...PLANT_PRODUCT_SCENES,
  ...MEAT_AND_FISH_SCENES,
  ...SAUCE_SCENES,
  ...TEA_AND_DRINK_SCENES,
  ...HERB_AND_CRAFT_SCENES,
}

interface Refinement {
  readonly says: string
  /** Only for these kinds of product; none: every kind. */
  readonly kinds?: readonly string[]
  readonly emblem?: Art
  readonly content?: string
  /** Comes before the kind's own. */
  readonly prop?: Art
}

/** What a title adds to its kind. All that fit are applied, later ones over earlier ones. */
const REFINEMENTS: readonly Refinement[] = [
  { says: "dầu mè", emblem: "sesame", content: "#5a3a1c", prop: "sesame" },
  { says: "sầu riêng", prop: "durian-flesh" },
  { says: "sầu riêng", kinds: ["frozen-produce"], emblem: "durian-flesh" },
  { says: "dừa", kinds: ["candy", "cakes", "jam"], prop: "coconut" },
  { says: "dừa", kinds: ["jam"], emblem: "coconut" },
  { says: "dừa sáp", kinds: ["candy", "cakes"], prop: "wax-coconut-half" },
  { says: "hạt điều", kinds: ["candy"], emblem: "cashew", prop: "cashew" },
  { says: "vỏ lụa", emblem: "cashew-skin", prop: "cashew-skin" },
  { says: "hạt điều lụa", emblem: "cashew-skin", prop: "cashew-skin" },
  { says: "rang củi", prop: "fire" },
  { says: "muối hồng", prop: "salt" },
  { says: "sầu riêng", kinds: ["candy"], emblem: "durian-flesh" },
  { says: "gừng", kinds: ["candy"], emblem: "ginger-root" },
  { says: "lá dứa", kinds: ["candy"], emblem: "candy-pink" },
  { says: "ca cao", kinds: ["candy"], emblem: "chocolate-bar" },
  { says: "cacao", kinds: ["candy"], emblem: "chocolate-bar" },
  { says: "nguyên chất", kinds: ["candy"], emblem: "wax-coconut-half" },
  { says: "chuối", prop: "banana" },
  { says: "chuối", kinds: ["candy", "jam"], emblem: "banana" },
  { says: "gừng", prop: "ginger-root" },
  { says: "sả", prop: "spring-onion" },
  { says: "lá dứa", prop: "leaf-fluttering-in-wind" },
  { says: "ca cao", prop: "chocolate-bar" },
  { says: "cacao", prop: "chocolate-bar" },
  { says: "cà phê", kinds: ["cocoa"], prop: "coffee-bean" },
  { says: "tỏi ớt", prop: "hot-pepper" },
  { says: "khoai lang", prop: "roasted-sweet-potato" },
  { says: "khoai lang tím", emblem: "purple-slice", prop: "purple-slice", content: "#c9a3d6" },
  { says: "bí đỏ", prop: "pumpkin" },
  { says: "phô mai", prop: "cheese-wedge" },
  { says: "ngũ cốc", kinds: ["cakes"], prop: "sheaf-of-rice" },
  { says: "xoài", prop: "mango" },
  { says: "mận", prop: "cherries", emblem: "cherries", content: "#d98a94" },
  { says: "me hạt", prop: "tamarind", emblem: "tamarind" },
  { says: "kim chi", emblem: "kimchi", content: "#d9613f", prop: "kimchi" },
  { says: "dưa cải", emblem: "leafy-green", content: "#b8b45c", prop: "leafy-green" },
  { says: "hoa đậu biếc", prop: "hyacinth", content: "#aab4e6" },
  { says: "bánh đa cua", prop: "crab" },
  { says: "rau hỗn hợp", prop: "broccoli" },
  { says: "ếch", emblem: "poultry-leg", prop: "frog" },
  { says: "cá thát lát", prop: "river-fish" },
  { says: "chả hấp", prop: "fish-cake-with-swirl" },
  { says: "chả bò", prop: "cow" },
  {
    says: "cáy",
    kinds: ["fish-sauce", "shrimp-paste"],
    emblem: "crab",
    prop: "crab",
    content: "#9c5a3a",
  },
  { says: "mắm tôm chua", content: "#d9673a" },
  { says: "cá cơm", prop: "anchovy" },
  { says: "mật ong", kinds: ["turmeric-pills"], prop: "honey-pot" },
  { says: "hương rừng", prop: "deciduous-tree" },
  { says: "trà lài", emblem: "jasmine", prop: "jasmine" },
  { says: "trà sen", emblem: "lotus", prop: "lotus" },
  { says: "ướp hoa", emblem: "hibiscus", prop: "hibiscus" },
  { says: "búp tím", prop: "hyacinth" },
  { says: "măng tây", emblem: "spring-onion", prop: "spring-onion" },
  { says: "rau má", emblem: "four-leaf-clover", prop: "four-leaf-clover" },
  { says: "sim", kinds: ["fruit-wine"], emblem: "blueberries", prop: "blueberries" },
  { says: "vang ổi", emblem: "green-apple", content: "#e8d48a", prop: "green-apple" },
  { says: "chuối men lá", kinds: ["rice-wine"], emblem: "banana", content: "#c9964a" },
  { says: "khuynh diệp", prop: "herb" },
  { says: "nhang quế", prop: "maple-leaf" },
  { says: "nhang gạo", prop: "sheaf-of-rice" },
  { says: "sọt", emblem: "woven-box" },
  { says: "trái đất", emblem: "woven-ball", prop: "globe-showing-asia-australia" },
  { says: "bụng phình", emblem: "woven-ball" },
  { says: "thạch", kinds: ["basket"], emblem: "woven-box" },
  { says: "sà rông", emblem: "sarong" },
  { says: "99 ngọn núi", prop: "mountain" },
]

/** @throws RangeError when a kind of product has no scene */
export function sceneOf({
  title,
  product_kind,
}: Pick<DemoListing, "title" | "product_kind">): Scene {
  const scene = SCENES[product_kind]
  if (!scene) throw new RangeError(`No scene for products of the kind "${product_kind}"`)
  return REFINEMENTS.filter(
    (one) => says(title, one.says) && (!one.kinds || one.kinds.includes(product_kind))
  ).reduce<Scene>(
    (refined, { emblem, content, prop }) => ({
      ...refined,
      ...(emblem && { emblem }),
      ...(content && { content }),
      props: prop ? [prop, ...refined.props.filter((one) => one !== prop)] : refined.props,
    }),
    scene
  )
}
