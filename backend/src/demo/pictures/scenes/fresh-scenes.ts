import type { Art } from "../art"
import type { Scene } from "../scene"

function heap(emblem: Art, ...props: readonly Art[]): Scene {
  return { mood: "fresh", forms: ["heap"], emblem, props }
}

function tray(emblem: Art, ...props: readonly Art[]): Scene {
  return { mood: "warm", forms: ["tray"], emblem, props }
}

/** Fruit, vegetables, meat, grain and honey, by kind of product. */
export const FRESH_SCENES: Readonly<Record<string, Scene>> = {
  pomelo: heap("pomelo", "pomelo-half", "herb", "leaf-fluttering-in-wind"),
  orange: heap("tangerine", "orange-half", "herb", "blossom"),
  longan: heap("longan", "longan", "herb", "leaf-fluttering-in-wind"),
  banana: heap("banana", "banana", "palm-tree", "leaf-fluttering-in-wind"),
  pear: heap("pear", "pear", "leaf-fluttering-in-wind", "cherry-blossom"),
  durian: heap("durian", "durian-flesh", "leaf-fluttering-in-wind", "herb"),
  lime: heap("lime", "lime-half", "herb", "leaf-fluttering-in-wind"),
  "custard-apple": heap("custard-apple", "custard-apple", "herb", "leaf-fluttering-in-wind"),
  "dragon-fruit": heap("dragon-fruit", "dragon-fruit-half", "cactus", "hibiscus"),
  mangosteen: heap("mangosteen", "mangosteen", "leaf-fluttering-in-wind", "herb"),
  rambutan: heap("rambutan", "rambutan", "leaf-fluttering-in-wind", "herb"),
  mango: heap("mango", "mango", "leaf-fluttering-in-wind", "blossom"),
  "wax-coconut": heap("coconut", "wax-coconut-half", "palm-tree", "leaf-fluttering-in-wind"),
  kale: heap("kale", "kale", "droplet", "seedling"),
  "bamboo-shoot": heap(
    "bamboo-shoot",
    "bamboo-shoot",
    "pine-decoration",
    "leaf-fluttering-in-wind"
  ),
  "bitter-melon": heap("bitter-melon", "bitter-melon", "seedling", "blossom"),
  "spring-onion": heap("spring-onion", "spring-onion", "droplet", "seedling"),
  "fresh-mushroom": { ...tray("brown-mushroom", "brown-mushroom", "herb", "wood"), mood: "fresh" },
  greens: heap("leafy-green", "leafy-green", "droplet", "seedling"),
  "duck-and-eggs": { ...heap("egg", "duck", "nest-with-eggs", "water-wave"), mood: "sea" },
  eggs: heap("egg", "duck", "nest-with-eggs", "feather"),
  chicken: tray("poultry-leg", "rooster", "lime", "herb"),
  eel: { ...tray("eel", "hot-pepper", "herb", "lime-half"), mood: "sea" },
  pork: tray("cut-of-meat", "herb", "garlic", "hot-pepper"),
  rice: {
    mood: "warm",
    forms: ["sack"],
    emblem: "sheaf-of-rice",
    props: ["cooked-rice", "white-rice", "sheaf-of-rice"],
  },
  "sticky-rice": {
    mood: "fresh",
    forms: ["sack", "colourPouch"],
    emblem: "sheaf-of-rice",
    props: ["rice-ball", "white-rice", "lotus"],
  },
  "brown-rice": {
    mood: "herb",
    forms: ["colourPouch", "sack"],
    emblem: "red-rice",
    props: ["sheaf-of-rice", "red-rice", "cooked-rice"],
  },
  peanuts: {
    mood: "warm",
    forms: ["heap", "kraftPouch"],
    emblem: "peanuts",
    props: ["peanuts", "seedling", "salt"],
  },
  honey: {
    mood: "warm",
    forms: ["jar", "clothJar"],
    emblem: "honeybee",
    props: ["honeycomb", "honey-pot", "blossom", "sunflower"],
    content: "#e8951a",
  },
  "comb-honey": {
    mood: "warm",
    forms: ["giftBox", "clothJar"],
    emblem: "wax-cube",
    props: ["honeycomb", "honeybee", "blossom"],
    content: "#d97f12",
  },
}
