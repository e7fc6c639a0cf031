import { grams } from "./packs"
import type { ProductKind } from "./product-kind"

const RICE_MADE = ["I.3.b"]
const dry = "Để nơi khô ráo, thoáng mát, tránh ánh nắng trực tiếp."
const months = (count: number) => `${count} tháng kể từ ngày sản xuất`

function noodle(
  id: string,
  words: readonly string[],
  rate: readonly [number, number],
  ingredients: string
): ProductKind {
  return {
    id,
    subgroups: RICE_MADE,
    words,
    rate,
    packs: grams("Gói", 300, 500, 1000),
    label: {
      ingredients,
      shelf_life: months(12),
      storage: dry,
      usage: "Ngâm mềm, trụng nước sôi, nấu với nước dùng hoặc xào.",
    },
    preparationDays: 1,
  }
}

/** What is made from rice and other grain. */
export const NOODLES_AND_CAKES: readonly ProductKind[] = [
  noodle("glass-noodles", ["miến dong"], [85_000, 110_000], "100% tinh bột củ dong riềng, nước."),
  noodle("rice-noodles", ["miến gạo", "mì gạo"], [52_000, 68_000], "Gạo tẻ, nước, muối."),
  {
    id: "fresh-noodles",
    subgroups: RICE_MADE,
    words: ["phở tươi", "dốt"],
    rate: [32_000, 40_000],
    packs: grams("Túi", 500, 1000),
    label: {
      ingredients: "Gạo tẻ, nước, muối.",
      shelf_life: "5 ngày ở 0–5 °C",
      storage: "Giữ lạnh 0–5 °C.",
      usage: "Trụng nước sôi trước khi dùng.",
    },
    preparationDays: 1,
  },
  noodle(
    "rice-noodles",
    ["hủ tiếu", "bánh đa", "bún"],
    [48_000, 62_000],
    "Gạo tẻ, bột lọc, nước, muối."
  ),
  {
    id: "rice-paper",
    subgroups: RICE_MADE,
    words: ["bánh tráng"],
    rate: [58_000, 76_000],
    packs: grams("Xấp", 300, 500),
    label: {
      ingredients: "Gạo tẻ, nước, muối.",
      shelf_life: months(6),
      storage: dry,
      usage: "Nhúng nước cuốn rau thịt, hoặc nướng giòn.",
    },
    preparationDays: 1,
  },
  {
    id: "rice-bar",
    subgroups: RICE_MADE,
    words: ["thanh gạo"],
    rate: [230_000, 280_000],
    packs: grams("Hộp", 150, 300),
    label: {
      ingredients: "Gạo lứt, hạt điều, hạt bí, rong biển, mạch nha.",
      shelf_life: months(6),
      storage: dry,
      usage: "Ăn liền.",
      warning: "Có hạt điều, có thể gây dị ứng.",
    },
    preparationDays: 1,
  },
  {
    id: "cereal",
    subgroups: RICE_MADE,
    words: ["ngũ cốc dinh dưỡng", "ngũ cốc duy oanh"],
    rate: [190_000, 260_000],
    packs: grams("Hộp", 500, 1000),
    label: {
      ingredients: "Gạo lứt, đậu đỏ, đậu nành, đậu xanh, mè đen, hạt sen.",
      shelf_life: months(9),
      storage: dry,
      usage: "Pha 30 g với 180 ml nước nóng hoặc sữa, khuấy đều.",
      warning: "Có đậu nành và mè, có thể gây dị ứng.",
    },
    preparationDays: 1,
  },
  {
    id: "milk-powder",
    subgroups: RICE_MADE,
    words: ["bột sữa"],
    rate: [210_000, 260_000],
    packs: grams("Hộp", 400, 800),
    label: {
      ingredients: "Bột gạo lứt, bột sữa, bột đậu.",
      shelf_life: months(12),
      storage: dry,
      usage: "Pha 30 g với 150 ml nước nóng.",
      warning: "Có sữa và đậu nành, có thể gây dị ứng.",
    },
    preparationDays: 1,
  },
  {
    id: "malt-syrup",
    subgroups: RICE_MADE,
    words: ["mạch nha"],
    rate: [95_000, 120_000],
    packs: grams("Hũ", 500, 1000),
    label: {
      ingredients: "Gạo nếp, mầm lúa.",
      shelf_life: months(12),
      storage: dry,
      usage: "Ăn với bánh tráng, hoặc dùng nấu ăn, làm bánh.",
    },
    preparationDays: 1,
  },
  {
    id: "cakes",
    subgroups: RICE_MADE,
    rate: [140_000, 190_000],
    packs: grams("Hộp", 200, 400, 800),
    label: {
      ingredients: "Bột gạo, dừa, đường, mè.",
      shelf_life: months(6),
      storage: dry,
      usage: "Ăn liền; đậy kín sau khi mở.",
      warning: "Có mè, có thể gây dị ứng.",
    },
    preparationDays: 1,
  },
]
