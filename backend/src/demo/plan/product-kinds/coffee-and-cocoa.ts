import { grams, named } from "./packs"
import type { ProductKind } from "./product-kind"

const COFFEE = ["I.6"]
const label = {
  ingredients: "100% cà phê.",
  shelf_life: "18 tháng kể từ ngày sản xuất",
  storage: "Đậy kín, để nơi khô ráo, tránh ánh nắng.",
  usage: "Pha phin, máy hoặc ủ lạnh tùy khẩu vị.",
}

export const COFFEE_AND_COCOA: readonly ProductKind[] = [
  {
    id: "chocolate-gift",
    subgroups: COFFEE,
    words: ["socola"],
    rate: [420_000, 480_000],
    packs: [named("Hộp quà 300 g", "300 g", 1, 520)],
    label: {
      ...label,
      ingredients: "Ca cao khối, bơ ca cao, đường, sữa bột.",
      usage: "Ăn liền.",
      warning: "Có sữa, có thể gây dị ứng.",
    },
    preparationDays: 2,
  },
  {
    id: "cocoa",
    subgroups: COFFEE,
    words: ["ca cao"],
    rate: [220_000, 280_000],
    packs: grams("Hộp", 200, 500),
    label: {
      ...label,
      ingredients: "Bột ca cao, đường, bột sữa hoặc cà phê.",
      usage: "Pha 20 g với 150 ml nước nóng.",
      warning: "Có sữa, có thể gây dị ứng.",
    },
    preparationDays: 1,
  },
  {
    id: "instant-coffee",
    subgroups: COFFEE,
    words: ["hòa tan", "uống liền"],
    rate: [900_000, 1_150_000],
    packs: grams("Hộp", 50, 100),
    label: { ...label, usage: "Pha 2 g với 80 ml nước nóng." },
    preparationDays: 1,
  },
  {
    id: "drip-coffee",
    subgroups: COFFEE,
    words: ["drip", "túi lọc"],
    rate: [85_000, 105_000],
    packs: [
      named("Hộp 10 gói", "10 gói × 12 g", 1, 180),
      named("Hộp 20 gói", "20 gói × 12 g", 2, 340),
    ],
    label: { ...label, usage: "Treo túi lên miệng tách, rót 150 ml nước 92 °C." },
    preparationDays: 1,
  },
  {
    id: "weasel-coffee",
    subgroups: COFFEE,
    words: ["chồn"],
    rate: [4_600_000, 5_600_000],
    packs: grams("Hộp", 100, 250),
    label,
    preparationDays: 2,
  },
  {
    id: "green-coffee",
    subgroups: COFFEE,
    words: ["nhân xanh"],
    rate: [180_000, 230_000],
    packs: grams("Túi", 500, 1000),
    label: { ...label, usage: "Rang trước khi xay, pha." },
    preparationDays: 1,
  },
  {
    id: "coffee-beans",
    subgroups: COFFEE,
    words: ["nguyên hạt", "cà phê hạt", "espresso"],
    rate: [290_000, 380_000],
    packs: grams("Túi", 250, 500, 1000),
    label,
    preparationDays: 1,
  },
  {
    id: "ground-coffee",
    subgroups: COFFEE,
    rate: [260_000, 340_000],
    packs: grams("Túi", 250, 500, 1000),
    label,
    preparationDays: 1,
  },
]
