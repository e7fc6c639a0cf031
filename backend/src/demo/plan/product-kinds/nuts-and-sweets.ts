import { grams, gramsInGlass, millilitres, named } from "./packs"
import type { ProductKind } from "./product-kind"

const PLANT_MADE = ["I.3.c"]
const dry = "Để nơi khô ráo, thoáng mát; đậy kín sau khi mở."
const months = (count: number) => `${count} tháng kể từ ngày sản xuất`
const cashews = {
  ingredients: "Nhân hạt điều, muối.",
  shelf_life: months(12),
  storage: dry,
  usage: "Ăn liền.",
  warning: "Có hạt điều, có thể gây dị ứng.",
}

function candy(
  words: readonly string[],
  rate: readonly [number, number],
  ingredients: string
): ProductKind {
  return {
    id: "candy",
    subgroups: PLANT_MADE,
    words,
    rate,
    packs: grams("Hộp", 250, 450),
    label: { ingredients, shelf_life: months(9), storage: dry, usage: "Ăn liền." },
    preparationDays: 1,
  }
}

/** Nuts, sweets, oil and what coconut palms give. */
export const NUTS_AND_SWEETS: readonly ProductKind[] = [
  candy(["kẹo hạt điều"], [210_000, 260_000], "Hạt điều, mạch nha, đường, mè."),
  candy(["kẹo dừa sáp"], [190_000, 230_000], "Nước cốt dừa, cơm dừa sáp, đường, mạch nha."),
  candy(["kẹo dừa"], [120_000, 150_000], "Nước cốt dừa, đường, mạch nha."),
  candy(["kẹo"], [110_000, 140_000], "Chuối, đường, mạch nha, gừng, mè."),
  {
    id: "cashew-gift",
    subgroups: PLANT_MADE,
    words: ["bộ hạt điều"],
    rate: [620_000, 680_000],
    packs: [named("Hộp quà 5 vị", "5 hộp × 200 g", 1, 1350)],
    label: { ...cashews, ingredients: "Nhân hạt điều, muối, tỏi, ớt, mè, đường." },
    preparationDays: 2,
  },
  {
    id: "cashews",
    subgroups: PLANT_MADE,
    words: ["hạt điều"],
    rate: [320_000, 400_000],
    packs: grams("Hộp", 250, 500, 1000),
    label: cashews,
    preparationDays: 1,
  },
  {
    id: "lotus-seeds",
    subgroups: PLANT_MADE,
    words: ["hạt sen"],
    rate: [460_000, 540_000],
    packs: grams("Hộp", 150, 300),
    label: {
      ingredients: "Hạt sen, muối.",
      shelf_life: months(9),
      storage: dry,
      usage: "Ăn liền.",
    },
    preparationDays: 1,
  },
  {
    id: "oil",
    subgroups: PLANT_MADE,
    words: ["dầu mè", "dầu phụng"],
    rate: [150_000, 210_000],
    packs: millilitres("Chai", 250, 500, 1000),
    label: {
      ingredients: "100% dầu ép từ hạt.",
      shelf_life: months(12),
      storage: "Để nơi mát, tránh ánh sáng.",
      usage: "Trộn gỏi, xào, ướp; đậy kín sau khi dùng.",
    },
    preparationDays: 1,
  },
  {
    id: "coconut-nectar",
    subgroups: PLANT_MADE,
    words: ["mật hoa dừa"],
    rate: [310_000, 360_000],
    packs: gramsInGlass("Chai", 250, 500),
    label: {
      ingredients: "100% mật hoa dừa cô đặc.",
      shelf_life: months(18),
      storage: dry,
      usage: "Thay đường, mật khi pha nước uống, làm bánh.",
    },
    preparationDays: 1,
  },
  {
    id: "coconut-sugar",
    subgroups: PLANT_MADE,
    words: ["đường hoa dừa"],
    rate: [230_000, 270_000],
    packs: grams("Túi", 250, 500, 1000),
    label: {
      ingredients: "100% mật hoa dừa kết tinh.",
      shelf_life: months(24),
      storage: dry,
      usage: "Dùng thay đường khi pha nước uống, nấu ăn.",
    },
    preparationDays: 1,
  },
]
