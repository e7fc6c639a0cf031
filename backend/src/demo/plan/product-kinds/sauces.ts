import { grams, gramsInGlass, millilitres } from "./packs"
import type { ProductKind } from "./product-kind"

const SAUCES = ["I.4.a"]
const shade = "Để nơi khô mát, tránh nắng; đậy kín sau khi dùng."
const months = (count: number) => `${count} tháng kể từ ngày sản xuất`

/** Fish sauce, pastes and spices. Fish sauce is priced for 35 degrees of protein (`price.ts`). */
export const SAUCES_AND_SPICES: readonly ProductKind[] = [
  {
    id: "vegan-sauce",
    subgroups: SAUCES,
    words: ["mắm chay", "nước mắm chay"],
    rate: [85_000, 110_000],
    packs: millilitres("Chai", 250, 500),
    label: {
      ingredients: "Nước, đậu nành, thơm, muối, đường.",
      shelf_life: months(9),
      storage: shade,
      usage: "Chấm, ướp, nấu món chay.",
      warning: "Có đậu nành, có thể gây dị ứng.",
    },
    preparationDays: 1,
  },
  {
    id: "fish-sauce",
    subgroups: SAUCES,
    words: ["nước mắm"],
    rate: [130_000, 190_000],
    packs: millilitres("Chai", 250, 500, 1000),
    label: {
      ingredients: "Cá, muối.",
      shelf_life: months(24),
      storage: shade,
      usage: "Chấm, ướp, nêm nếm; có thể có tinh thể muối lắng.",
    },
    preparationDays: 1,
  },
  {
    id: "shrimp-paste",
    subgroups: SAUCES,
    words: ["mắm tôm", "mắm ruốc", "mắm tép", "mắm cáy"],
    rate: [110_000, 150_000],
    packs: gramsInGlass("Hũ", 200, 400, 800),
    label: {
      ingredients: "Tôm, tép hoặc cáy, muối.",
      shelf_life: months(18),
      storage: shade,
      usage: "Pha chanh, đường, ớt để chấm; dùng nêm món kho, bún.",
      warning: "Có giáp xác, có thể gây dị ứng.",
    },
    preparationDays: 1,
  },
  {
    id: "fish-paste",
    subgroups: SAUCES,
    words: ["mắm"],
    rate: [150_000, 200_000],
    packs: gramsInGlass("Hũ", 300, 500, 1000),
    label: {
      ingredients: "Cá, muối, thính gạo, đường.",
      shelf_life: months(12),
      storage: shade,
      usage: "Chưng thịt, kho, nấu lẩu hoặc trộn gỏi.",
    },
    preparationDays: 1,
  },
  {
    id: "chilli-sauce",
    subgroups: SAUCES,
    words: ["tương ớt"],
    rate: [130_000, 160_000],
    packs: gramsInGlass("Chai", 200, 400),
    label: {
      ingredients: "Ớt, mè, tỏi, đường, muối, giấm.",
      shelf_life: months(12),
      storage: shade,
      usage: "Chấm, ướp; lắc đều trước khi dùng.",
      warning: "Có mè, có thể gây dị ứng.",
    },
    preparationDays: 1,
  },
  {
    id: "vinegar",
    subgroups: SAUCES,
    words: ["giấm"],
    rate: [52_000, 66_000],
    packs: millilitres("Chai", 500, 1000),
    label: {
      ingredients: "Chuối chín, nước, đường.",
      shelf_life: months(18),
      storage: shade,
      usage: "Trộn nộm, ngâm dưa, pha nước chấm.",
    },
    preparationDays: 1,
  },
  {
    id: "soy-sauce",
    subgroups: SAUCES,
    rate: [48_000, 60_000],
    packs: millilitres("Chai", 500, 1000),
    label: {
      ingredients: "Đậu nành, gạo nếp, muối, nước.",
      shelf_life: months(12),
      storage: shade,
      usage: "Chấm, kho; khuấy đều trước khi dùng.",
      warning: "Có đậu nành, có thể gây dị ứng.",
    },
    preparationDays: 1,
  },
  {
    id: "garlic",
    subgroups: ["I.4.b"],
    rate: [150_000, 190_000],
    packs: grams("Túi", 300, 500, 1000),
    label: {
      ingredients: "100% tỏi khô.",
      shelf_life: months(6),
      storage: "Treo hoặc để nơi khô, thoáng.",
      usage: "Làm gia vị, ngâm giấm.",
    },
    preparationDays: 1,
  },
]
