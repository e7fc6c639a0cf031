import { grams } from "./packs"
import type { ProductKind } from "./product-kind"

const PLANT_MADE = ["I.3.c"]
const dry = "Để nơi khô ráo, thoáng mát; đậy kín sau khi mở."
const months = (count: number) => `${count} tháng kể từ ngày sản xuất`

/** Fruit and vegetables made to keep: dried, pickled, frozen. */
export const PRESERVED_PLANTS: readonly ProductKind[] = [
  {
    id: "wax-coconut-products",
    subgroups: PLANT_MADE,
    words: ["dừa sáp"],
    rate: [420_000, 500_000],
    packs: grams("Gói", 100, 200),
    label: {
      ingredients: "Cơm dừa sáp, đường.",
      shelf_life: months(9),
      storage: dry,
      usage: "Ăn liền.",
    },
    preparationDays: 1,
  },
  {
    id: "black-garlic",
    subgroups: PLANT_MADE,
    words: ["tỏi đen"],
    rate: [900_000, 1_200_000],
    packs: grams("Hộp", 250, 500),
    label: {
      ingredients: "100% tỏi lên men.",
      shelf_life: months(12),
      storage: dry,
      usage: "Bóc vỏ, ăn trực tiếp.",
    },
    preparationDays: 1,
  },
  {
    id: "pickles",
    subgroups: PLANT_MADE,
    words: ["củ cải muối", "dưa cải muối", "kim chi"],
    rate: [62_000, 82_000],
    packs: grams("Hũ", 300, 500),
    label: {
      ingredients: "Rau củ, muối, đường, ớt, tỏi.",
      shelf_life: months(3),
      storage: "Giữ lạnh 0–5 °C sau khi mở.",
      usage: "Ăn kèm cơm, cháo; có thể xào, kho.",
    },
    preparationDays: 1,
  },
  {
    id: "dried-mushrooms",
    subgroups: PLANT_MADE,
    words: ["nấm"],
    rate: [420_000, 500_000],
    packs: grams("Gói", 100, 250, 500),
    label: {
      ingredients: "100% nấm hương khô.",
      shelf_life: months(12),
      storage: dry,
      usage: "Ngâm nước ấm 20 phút, nấu canh, xào, kho.",
    },
    preparationDays: 1,
  },
  {
    id: "dried-bamboo",
    subgroups: PLANT_MADE,
    words: ["măng khô"],
    rate: [280_000, 340_000],
    packs: grams("Gói", 250, 500, 1000),
    label: {
      ingredients: "100% măng khô.",
      shelf_life: months(12),
      storage: dry,
      usage: "Ngâm qua đêm, luộc kỹ trước khi nấu.",
    },
    preparationDays: 1,
  },
  {
    id: "frozen-produce",
    subgroups: PLANT_MADE,
    words: ["cấp đông"],
    rate: [90_000, 130_000],
    packs: grams("Túi", 500, 1000),
    label: {
      ingredients: "Rau, quả tươi sơ chế và cấp đông.",
      shelf_life: months(18),
      storage: "Bảo quản −18 °C; không cấp đông lại sau khi rã đông.",
      usage: "Nấu ngay hoặc rã đông trong ngăn mát.",
    },
    preparationDays: 1,
  },
  {
    id: "jam",
    subgroups: PLANT_MADE,
    words: ["mứt", "me"],
    rate: [130_000, 170_000],
    packs: grams("Hộp", 200, 400),
    label: {
      ingredients: "Trái cây, đường.",
      shelf_life: months(6),
      storage: dry,
      usage: "Ăn liền.",
    },
    preparationDays: 1,
  },
  {
    id: "freeze-dried-fruit",
    subgroups: PLANT_MADE,
    words: ["sấy thăng hoa"],
    rate: [1_150_000, 1_350_000],
    packs: grams("Túi", 50, 100),
    label: {
      ingredients: "100% trái cây sấy thăng hoa.",
      shelf_life: months(12),
      storage: dry,
      usage: "Ăn liền.",
    },
    preparationDays: 1,
  },
  {
    id: "dried-fruit",
    subgroups: PLANT_MADE,
    rate: [220_000, 290_000],
    packs: grams("Túi", 100, 200, 500),
    label: {
      ingredients: "Trái cây, đường.",
      shelf_life: months(9),
      storage: dry,
      usage: "Ăn liền.",
    },
    preparationDays: 1,
  },
]
