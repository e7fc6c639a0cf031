import { grams, named } from "./packs"
import type { ProductKind } from "./product-kind"

const label = {
  ingredients: "100% búp chè.",
  shelf_life: "24 tháng kể từ ngày sản xuất",
  storage: "Đậy kín, để nơi khô ráo, tránh mùi lạ và ánh nắng.",
  usage: "Pha 5–8 g với 200 ml nước 80–90 °C, ủ 1–2 phút.",
}
const herbal = {
  ...label,
  ingredients: "100% thảo mộc sấy khô.",
  usage: "Pha một túi với 200 ml nước sôi, ủ 5 phút.",
  warning: "Sản phẩm này không phải là thuốc và không thay thế thuốc chữa bệnh.",
}
const bags = [
  named("Hộp 20 túi lọc", "20 túi × 2 g", 1, 90),
  named("Hộp 50 túi lọc", "50 túi × 2 g", 2.4, 190),
]

function tea(
  id: string,
  words: readonly string[] | undefined,
  rate: readonly [number, number],
  ingredients = label.ingredients
): ProductKind {
  return {
    id,
    subgroups: ["I.5.a"],
    ...(words && { words }),
    rate,
    packs: grams("Gói", 100, 200, 500),
    label: { ...label, ingredients },
    preparationDays: 1,
  }
}

/** Tea, and what is drunk like tea. */
export const TEA: readonly ProductKind[] = [
  {
    id: "tea-bags",
    subgroups: ["I.5.a"],
    words: ["túi lọc"],
    rate: [32_000, 40_000],
    packs: bags,
    label,
    preparationDays: 1,
  },
  tea(
    "bud-tea",
    ["chè đinh", "tôm nõn", "nõn chè", "mầm sương sớm", "nhất phẩm trà"],
    [900_000, 1_900_000]
  ),
  tea("ancient-tea", ["shan tuyết", "1 tôm 1 lá", "búp tím"], [800_000, 1_400_000]),
  tea(
    "scented-tea",
    ["trà lài", "trà sen", "ướp hoa"],
    [450_000, 650_000],
    "Búp chè ướp hoa tươi."
  ),
  tea("black-tea", ["trà đen", "hồng đỉnh"], [420_000, 600_000], "100% búp chè lên men."),
  tea("oolong-tea", ["oolong", "gaba"], [600_000, 850_000]),
  tea("green-tea", undefined, [350_000, 520_000]),
  {
    id: "mushroom-tea",
    subgroups: ["I.5.b"],
    words: ["nấm linh"],
    rate: [75_000, 95_000],
    packs: bags,
    label: herbal,
    preparationDays: 1,
  },
  {
    id: "ginseng-tea",
    subgroups: ["I.5.b"],
    words: ["sâm", "trà sâm"],
    rate: [110_000, 150_000],
    packs: bags,
    label: herbal,
    preparationDays: 1,
  },
  {
    id: "fruit-tea",
    subgroups: ["I.5.b"],
    words: ["mãng cầu"],
    rate: [260_000, 320_000],
    packs: grams("Hộp", 100, 250),
    label: {
      ...herbal,
      ingredients: "100% thịt trái mãng cầu xiêm sấy khô.",
      usage: "Pha 5 g với 200 ml nước sôi, ủ 7 phút.",
    },
    preparationDays: 1,
  },
  {
    id: "rice-tea",
    subgroups: ["I.5.b"],
    words: ["trà gạo"],
    rate: [150_000, 190_000],
    packs: grams("Túi", 250, 500),
    label: {
      ...herbal,
      ingredients: "Gạo lứt rang, thảo mộc.",
      usage: "Hãm 20 g với 500 ml nước sôi.",
    },
    preparationDays: 1,
  },
  {
    id: "lotus-tea",
    subgroups: ["I.5.b"],
    words: ["tâm sen"],
    rate: [480_000, 560_000],
    packs: grams("Hộp", 50, 100),
    label: herbal,
    preparationDays: 1,
  },
  {
    id: "herbal-tea",
    subgroups: ["I.5.b"],
    rate: [55_000, 80_000],
    packs: bags,
    label: herbal,
    preparationDays: 1,
  },
]
