import { grams, kilograms, pieces } from "./packs"
import type { ProductKind } from "./product-kind"

const cold = "Giữ lạnh 0–4 °C; dùng trong 3 ngày, hoặc cấp đông ở −18 °C."
const vegetableLabel = {
  ingredients: "Rau củ tươi, sơ chế và đóng gói sau thu hoạch.",
  shelf_life: "3–5 ngày kể từ ngày thu hái",
  storage: "Giữ ở ngăn mát tủ lạnh, để trong túi kín.",
  usage: "Rửa sạch, nấu chín trước khi ăn.",
}

/** Meat and fish travel in a cold van, vegetables quickly. */
const kept = { keep_cold: true, max_transit_days: 2 }
const quickly = { keep_cold: false, max_transit_days: 3 }

/** Vegetables, and meat, eggs and fish that are sold fresh. */
export const FRESH_FOOD: readonly ProductKind[] = [
  {
    id: "kale",
    subgroups: ["I.1.a"],
    words: ["cải kale"],
    rate: [75_000, 95_000],
    packs: grams("Túi", 300, 500),
    label: vegetableLabel,
    season: { from: "10-01", to: "04-30" },
    preparationDays: 1,
    onTheWay: quickly,
  },
  {
    id: "bamboo-shoot",
    subgroups: ["I.1.a"],
    words: ["măng tươi"],
    rate: [55_000, 70_000],
    packs: kilograms("Túi", 1, 3),
    label: vegetableLabel,
    season: { from: "04-01", to: "10-31" },
    preparationDays: 1,
    onTheWay: quickly,
  },
  {
    id: "bitter-melon",
    subgroups: ["I.1.a"],
    words: ["khổ qua"],
    rate: [24_000, 32_000],
    packs: grams("Túi", 500, 1000),
    label: vegetableLabel,
    season: { from: "02-01", to: "08-31" },
    preparationDays: 1,
    onTheWay: quickly,
  },
  {
    id: "spring-onion",
    subgroups: ["I.1.a"],
    words: ["hành lá"],
    rate: [30_000, 42_000],
    packs: grams("Bó", 200, 500),
    label: vegetableLabel,
    preparationDays: 1,
    onTheWay: quickly,
  },
  {
    id: "fresh-mushroom",
    subgroups: ["I.1.a"],
    words: ["nấm"],
    rate: [70_000, 90_000],
    packs: grams("Khay", 300, 500),
    label: vegetableLabel,
    season: { from: "09-01", to: "04-30" },
    preparationDays: 1,
    onTheWay: quickly,
  },
  {
    id: "greens",
    subgroups: ["I.1.a"],
    rate: [30_000, 45_000],
    packs: grams("Túi", 300, 500, 1000),
    label: vegetableLabel,
    preparationDays: 1,
    onTheWay: quickly,
  },
  {
    id: "duck-and-eggs",
    subgroups: ["I.1.b"],
    words: ["vịt biển"],
    rate: [34_000, 40_000],
    packs: pieces("chục trứng", 750, 1, 3),
    label: {
      ingredients: "Trứng vịt biển tươi.",
      shelf_life: "25 ngày kể từ ngày thu",
      storage: "Để nơi khô mát, đầu nhỏ quay xuống.",
      usage: "Luộc, rán hoặc làm bánh; nấu chín trước khi ăn.",
    },
    preparationDays: 1,
  },
  {
    id: "eggs",
    subgroups: ["I.1.b"],
    words: ["trứng"],
    rate: [38_000, 46_000],
    packs: pieces("chục", 750, 1, 3),
    label: {
      ingredients: "Trứng vịt tươi.",
      shelf_life: "25 ngày kể từ ngày thu",
      storage: "Để nơi khô mát, đầu nhỏ quay xuống.",
      usage: "Nấu chín trước khi ăn.",
    },
    preparationDays: 1,
  },
  {
    id: "chicken",
    subgroups: ["I.1.b"],
    words: ["gà"],
    rate: [125_000, 150_000],
    packs: kilograms("Con", 1.4, 1.8),
    label: {
      ingredients: "Thịt gà ta nguyên con, đã làm sạch.",
      shelf_life: "3 ngày ở 0–4 °C",
      storage: cold,
      usage: "Nấu chín trước khi ăn.",
    },
    preparationDays: 1,
    onTheWay: kept,
  },
  {
    id: "eel",
    subgroups: ["I.1.b"],
    words: ["lươn"],
    rate: [290_000, 340_000],
    packs: grams("Khay", 300, 500, 1000),
    label: {
      ingredients: "Lươn đồng làm sạch, lọc xương.",
      shelf_life: "6 tháng ở −18 °C",
      storage: "Bảo quản đông −18 °C; rã đông trong ngăn mát.",
      usage: "Xào, nấu cháo, nấu miến; nấu chín trước khi ăn.",
    },
    preparationDays: 1,
    onTheWay: kept,
  },
  {
    id: "pork",
    subgroups: ["I.1.b"],
    rate: [165_000, 210_000],
    packs: grams("Khay", 500, 1000),
    label: {
      ingredients: "Thịt lợn tươi.",
      shelf_life: "3 ngày ở 0–4 °C",
      storage: cold,
      usage: "Nấu chín trước khi ăn.",
    },
    preparationDays: 1,
    onTheWay: kept,
  },
]
