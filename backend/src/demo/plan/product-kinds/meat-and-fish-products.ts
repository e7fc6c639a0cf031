import { grams, gramsInGlass, millilitres } from "./packs"
import type { ProductKind } from "./product-kind"

const ANIMAL_MADE = ["I.3.d"]
const months = (count: number) => `${count} tháng kể từ ngày sản xuất`
const cold = "Bảo quản lạnh 0–4 °C, hoặc −18 °C để dùng lâu."

function preserved(
  id: string,
  words: readonly string[] | undefined,
  rate: readonly [number, number],
  ingredients: string,
  shelfLife: string,
  usage: string,
  container = "Gói"
): ProductKind {
  return {
    id,
    subgroups: ANIMAL_MADE,
    ...(words && { words }),
    rate,
    packs: grams(container, 250, 500, 1000),
    label: { ingredients, shelf_life: shelfLife, storage: cold, usage },
    preparationDays: 1,
  }
}

/** What is made from meat, fish, eggs and milk. */
export const MEAT_AND_FISH_PRODUCTS: readonly ProductKind[] = [
  {
    id: "bird-nest",
    subgroups: ANIMAL_MADE,
    words: ["yến sào"],
    rate: [24_000_000, 30_000_000],
    packs: grams("Hộp", 50, 100),
    label: {
      ingredients: "100% tổ yến.",
      shelf_life: months(24),
      storage: "Để nơi khô mát, đậy kín.",
      usage: "Ngâm nở, chưng cách thủy với đường phèn.",
      warning: "Không dùng cho người dị ứng với thành phần của sản phẩm.",
    },
    preparationDays: 2,
  },
  {
    id: "yogurt-drink",
    subgroups: ANIMAL_MADE,
    words: ["sữa chua uống"],
    rate: [52_000, 64_000],
    packs: millilitres("Chai", 180, 450, 900),
    label: {
      ingredients: "Sữa bò tươi, đường, men sữa chua.",
      shelf_life: "30 ngày ở 2–6 °C",
      storage: "Bảo quản lạnh 2–6 °C.",
      usage: "Lắc đều trước khi uống.",
      warning: "Có sữa, có thể gây dị ứng.",
    },
    preparationDays: 1,
  },
  {
    id: "yogurt",
    subgroups: ANIMAL_MADE,
    words: ["sữa chua"],
    rate: [95_000, 120_000],
    packs: grams("Lốc", 400, 800),
    label: {
      ingredients: "Sữa, cơm dừa sáp, đường, men sữa chua.",
      shelf_life: "30 ngày ở 2–6 °C",
      storage: "Bảo quản lạnh 2–6 °C.",
      usage: "Ăn lạnh.",
      warning: "Có sữa, có thể gây dị ứng.",
    },
    preparationDays: 1,
  },
  preserved(
    "sausage",
    ["lạp sườn", "lạp xưởng"],
    [230_000, 290_000],
    "Thịt hoặc cá, mỡ, đường, muối, gia vị.",
    months(3),
    "Hấp, nướng hoặc rán chín trước khi ăn."
  ),
  preserved(
    "sausage",
    ["xúc xích"],
    [190_000, 230_000],
    "Thịt lợn, muối, đường, gia vị.",
    months(2),
    "Rán, nướng hoặc hấp chín trước khi ăn."
  ),
  {
    id: "shrimp-paste",
    subgroups: ANIMAL_MADE,
    words: ["ruốc kem"],
    rate: [110_000, 140_000],
    packs: gramsInGlass("Hũ", 200, 400, 800),
    label: {
      ingredients: "Ruốc biển, muối.",
      shelf_life: months(18),
      storage: "Để nơi khô mát, đậy kín.",
      usage: "Pha chanh, đường, ớt để chấm; dùng nêm món kho.",
      warning: "Có giáp xác, có thể gây dị ứng.",
    },
    preparationDays: 1,
  },
  preserved(
    "pork-floss",
    ["ruốc lợn"],
    [420_000, 520_000],
    "Thịt hoặc cá, nước mắm, gia vị.",
    months(6),
    "Ăn với cơm, xôi, bánh mì, cháo.",
    "Hộp"
  ),
  preserved(
    "pork-roll",
    ["chả"],
    [180_000, 240_000],
    "Thịt hoặc cá xay, nước mắm, tiêu, gia vị.",
    "10 ngày ở 0–4 °C",
    "Ăn liền, hoặc hấp, rán lại cho nóng.",
    "Cây"
  ),
  preserved(
    "smoked-meat",
    ["gác bếp", "ba chỉ sấy"],
    [430_000, 560_000],
    "Thịt lợn, muối, mắc khén, gừng, gia vị.",
    months(6),
    "Hấp hoặc nướng nóng, xé hoặc thái mỏng."
  ),
  preserved(
    "stewed-pork",
    ["khẩu nhục"],
    [240_000, 290_000],
    "Thịt lợn, khoai môn, gia vị.",
    months(3),
    "Hấp nóng trước khi ăn.",
    "Bát"
  ),
  preserved(
    "dried-shrimp",
    ["tôm khô"],
    [900_000, 1_150_000],
    "Tôm biển, muối.",
    months(9),
    "Nấu canh, trộn gỏi, kho; rửa sạch trước khi dùng."
  ),
  preserved(
    "dried-fish",
    ["cá bờm", "một nắng", "khô"],
    [210_000, 280_000],
    "Thủy sản, muối.",
    months(6),
    "Chiên hoặc nướng chín trước khi ăn."
  ),
  {
    id: "jarred-meat",
    subgroups: ANIMAL_MADE,
    rate: [260_000, 320_000],
    packs: gramsInGlass("Hũ", 200, 400),
    label: {
      ingredients: "Thịt lợn, mắm, sả, ớt, tỏi, gia vị.",
      shelf_life: months(6),
      storage: "Giữ lạnh sau khi mở, dùng trong 15 ngày.",
      usage: "Ăn với cơm nóng, rau luộc.",
    },
    preparationDays: 1,
  },
]
