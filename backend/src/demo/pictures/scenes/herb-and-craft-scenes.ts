import type { Art } from "../art"
import type { Scene } from "../scene"

function single(emblem: Art, ...props: readonly Art[]): Scene {
  return { mood: "craft", forms: ["single"], emblem, props }
}

/** Herbal products, crafts, plants and visits, by kind of product. */
export const HERB_AND_CRAFT_SCENES: Readonly<Record<string, Scene>> = {
  turmeric: {
    mood: "herb",
    forms: ["jar", "tin", "kraftPouch"],
    emblem: "turmeric",
    props: ["turmeric", "powder-bowl", "honey-pot"],
    content: "#f0a822",
  },
  "turmeric-pills": {
    mood: "herb",
    forms: ["jar"],
    emblem: "turmeric",
    props: ["honey-pot", "turmeric", "honeybee"],
    content: "#c98a1c",
  },
  "herb-extract": {
    mood: "herb",
    forms: ["jar", "clothJar"],
    emblem: "herb",
    props: ["herb", "mate", "hot-beverage"],
    content: "#3d2414",
  },
  "instant-herb": {
    mood: "herb",
    forms: ["sachetBox"],
    emblem: "herb",
    props: ["hot-beverage", "herb", "leaf-fluttering-in-wind"],
  },
  cordyceps: {
    mood: "herb",
    forms: ["giftBox", "jar"],
    emblem: "cordyceps",
    props: ["cordyceps", "hot-beverage", "pot-of-food"],
    content: "#f2b05a",
  },
  supplement: {
    mood: "herb",
    forms: ["box"],
    emblem: "herb",
    props: ["pill", "ginger-root", "seedling"],
  },
  "essential-oil": {
    mood: "herb",
    forms: ["dropperBottle"],
    emblem: "leaf-fluttering-in-wind",
    props: ["herb", "droplet", "candle"],
  },
  "dish-soap": {
    mood: "sea",
    forms: ["clearBottle"],
    emblem: "lime",
    props: ["bubbles", "sponge", "lime-half"],
    content: "#cfe58a",
  },
  incense: {
    mood: "craft",
    forms: ["single", "box"],
    emblem: "incense",
    props: ["lotus", "candle", "wood"],
  },
  lantern: single("red-paper-lantern", "red-paper-lantern", "candle", "lotus"),
  "wooden-lamp": single("wooden-lamp", "wood", "candle", "wooden-lamp"),
  "bronze-lamps": single("bronze-lamp", "bronze-lamp", "lotus", "incense"),
  "bronze-vase": single("bronze-vase", "lotus", "bouquet", "river-fish"),
  "agarwood-statue": single("agarwood-statue", "wood", "incense", "lotus"),
  pottery: single("pottery-set", "pottery-cup", "pottery-cup", "tea-bud"),
  "wooden-spoons": single("spoons", "wood", "bowl-with-spoon", "cooking"),
  "sedge-bag": single("sedge-bag", "sheaf-of-rice", "sunflower", "sedge-basket"),
  basket: { ...single("sedge-basket", "sunflower", "woven-ball", "mango"), forms: ["single"] },
  "silk-quilt": single("quilt", "cocoon", "thread", "cocoon"),
  "brocade-bag": single("brocade-bag", "thread", "yarn", "brocade"),
  brocade: single("brocade", "thread", "yarn", "sewing-needle"),
  orchid: { ...single("orchid", "orchid", "butterfly", "potted-plant"), mood: "fresh" },
  "apricot-tree": {
    ...single("apricot-tree", "red-paper-lantern", "blossom", "firecracker"),
    mood: "warm",
  },
  bonsai: { ...single("bonsai", "rock", "jasmine", "pottery-cup"), mood: "tea" },
  homestay: {
    mood: "outdoors",
    forms: ["landscape"],
    emblem: "hut",
    props: ["mountain", "bicycle", "water-buffalo", "palm-tree"],
  },
  visit: {
    mood: "outdoors",
    forms: ["landscape"],
    emblem: "house-with-garden",
    props: ["deciduous-tree", "bicycle", "sunflower", "tulip"],
  },
}
