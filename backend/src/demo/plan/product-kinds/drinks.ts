import { millilitres, named } from "./packs"
import type { ProductKind } from "./product-kind"

const ALCOHOL = ["II.1"]
const adults =
  "Không bán cho người dưới 18 tuổi. Phụ nữ mang thai không nên uống. Đã uống rượu thì không lái xe."

function spirit(
  id: string,
  words: readonly string[] | undefined,
  rate: readonly [number, number],
  percent: number,
  ingredients: string
): ProductKind {
  return {
    id,
    subgroups: ALCOHOL,
    ...(words && { words }),
    rate,
    packs: millilitres("Chai", 500, 750),
    label: {
      ingredients,
      alcohol_percent: percent,
      shelf_life: "Không quy định; ghi ngày đóng chai trên nhãn",
      storage: "Để nơi mát, tránh nắng, đậy kín.",
      usage: "Uống có chừng mực.",
      warning: adults,
    },
    preparationDays: 1,
  }
}

export const DRINKS: readonly ProductKind[] = [
  spirit("fruit-wine", ["rượu vang"], [190_000, 240_000], 12, "Ổi lên men, đường."),
  spirit("fruit-wine", ["rượu sim"], [200_000, 250_000], 18, "Sim rừng, rượu gạo, đường."),
  spirit("rice-wine", ["rượu chuối"], [150_000, 190_000], 28, "Chuối hột, rượu men lá."),
  spirit("rice-wine", ["men lá"], [130_000, 180_000], 32, "Gạo hoặc ngô, men lá, nước."),
  spirit("rice-wine", undefined, [120_000, 170_000], 35, "Gạo nếp, men, nước."),
  {
    id: "bottled-water",
    subgroups: ["II.2.a"],
    rate: [4_500, 6_000],
    packs: [
      named("Lốc 12 chai 350 ml", "12 × 350 ml", 12, 4_400),
      named("Thùng 24 chai 500 ml", "24 × 500 ml", 32, 12_600),
    ],
    label: {
      ingredients: "Nước tinh khiết.",
      shelf_life: "12 tháng kể từ ngày sản xuất",
      storage: "Để nơi mát, tránh nắng.",
      usage: "Uống trực tiếp.",
    },
    preparationDays: 1,
  },
  {
    id: "bird-nest-drink",
    subgroups: ["II.2.b"],
    rate: [34_000, 42_000],
    packs: [named("Hũ 70 ml", "70 ml", 1, 170), named("Lốc 6 hũ", "6 × 70 ml", 6, 1_000)],
    label: {
      ingredients: "Nước, tổ yến, đường phèn.",
      shelf_life: "12 tháng kể từ ngày sản xuất",
      storage: "Để nơi mát; ngon hơn khi uống lạnh.",
      usage: "Lắc đều, uống ngay sau khi mở.",
    },
    preparationDays: 1,
  },
]
