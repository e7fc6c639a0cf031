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

function candy(words: readonly string[], rate: readonly [number, number], ingredients: string): ProductKind {
  return {
    id: "candy", subgroups: PLANT_MADE, words, rate, packs: grams("Hộp", 250, 450),
    label: { ingredients, shelf_life: months(9), storage: dry, usage: "Ăn liền." }, preparationDays: 1,
  }
}

/** Nuts, sweets, oils and dried fruit: plants made to keep. */
export const FRUIT_AND_NUT_PRODUCTS: readonly ProductKind[] = [
  candy(["kẹo hạt điều"], [210_000, 260_000], "Hạt điều, mạch nha, đường, mè."),
  candy(["kẹo dừa sáp"], [190_000, 230_000], "Nước cốt dừa, cơm dừa sáp, đường, mạch nha."),
  candy(["kẹo dừa"], [120_000, 150_000], "Nước cốt dừa, đường, mạch nha."),
  candy(["kẹo"], [110_000, 140_000], "Chuối, đường, mạch nha, gừng, mè."),
  {
    id: "cashew-gift", subgroups: PLANT_MADE, words: ["bộ hạt điều"],
    rate: [620_000, 680_000], packs: [named("Hộp quà 5 vị", "5 hộp × 200 g", 1, 1350)],
    label: { ...cashews, ingredients: "Nhân hạt điều, muối, tỏi, ớt, mè, đường." }, preparationDays: 2,
  },
  {
    id: "cashews", subgroups: PLANT_MADE, words: ["hạt điều"],
    rate: [320_000, 400_000], packs: grams("Hộp", 250, 500, 1000), label: cashews, preparationDays: 1,
  },
  {
    id: "lotus-seeds", subgroups: PLANT_MADE, words: ["hạt sen"],
    rate: [460_000, 540_000], packs: grams("Hộp", 150, 300),
    label: { ingredients: "Hạt sen, muối.", shelf_life: months(9), storage: dry, usage: "Ăn liền." }, preparationDays: 1,
  },
  {
    id: "oil", subgroups: PLANT_MADE, words: ["dầu mè", "dầu phụng"],
    rate: [150_000, 210_000], packs: millilitres("Chai", 250, 500, 1000),
    label: { ingredients: "100% dầu ép từ hạt.", shelf_life: months(12), storage: "Để nơi mát, tránh ánh sáng.", usage: "Trộn gỏi, xào, ướp; đậy kín sau khi dùng." },
    preparationDays: 1,
  },
  {
    id: "coconut-nectar", subgroups: PLANT_MADE, words: ["mật hoa dừa"],
    rate: [310_000, 360_000], packs: gramsInGlass("Chai", 250, 500),
    label: { ingredients: "100% mật hoa dừa cô đặc.", shelf_life: months(18), storage: dry, usage: "Thay đường, mật khi pha nước uống, làm bánh." },
    preparationDays: 1,
  },
  {
    id: "coconut-sugar", subgroups: PLANT_MADE, words: ["đường hoa dừa"],
    rate: [230_000, 270_000], packs: grams("Túi", 250, 500, 1000),
    label: { ingredients: "100% mật hoa dừa kết tinh.", shelf_life: months(24), storage: dry, usage: "Dùng thay đường khi pha nước uống, nấu ăn." },
    preparationDays: 1,
  },
  {
    id: "wax-coconut-products", subgroups: PLANT_MADE, words: ["dừa sáp"],
    rate: [420_000, 500_000], packs: grams("Gói", 100, 200),
    label: { ingredients: "Cơm dừa sáp, đường.", shelf_life: months(9), storage: dry, usage: "Ăn liền." }, preparationDays: 1,
  },
  {
    id: "black-garlic", subgroups: PLANT_MADE, words: ["tỏi đen"],
    rate: [900_000, 1_200_000], packs: grams("Hộp", 250, 500),
    label: { ingredients: "100% tỏi lên men.", shelf_life: months(12), storage: dry, usage: "Bóc vỏ, ăn trực tiếp." }, preparationDays: 1,
  },
  {
    id: "pickles", subgroups: PLANT_MADE, words: ["củ cải muối", "dưa cải muối", "kim chi"],
    rate: [62_000, 82_000], packs: grams("Hũ", 300, 500),
    label: { ingredients: "Rau củ, muối, đường, ớt, tỏi.", shelf_life: months(3), storage: "Giữ lạnh 0–5 °C sau khi mở.", usage: "Ăn kèm cơm, cháo; có thể xào, kho." },
    preparationDays: 1,
  },
  {
    id: "dried-mushrooms", subgroups: PLANT_MADE, words: ["nấm"],
    rate: [420_000, 500_000], packs: grams("Gói", 100, 250, 500),
    label: { ingredients: "100% nấm hương khô.", shelf_life: months(12), storage: dry, usage: "Ngâm nước ấm 20 phút, nấu canh, xào, kho." }, preparationDays: 1,
  },
  {
    id: "dried-bamboo", subgroups: PLANT_MADE, words: ["măng khô"],
    rate: [280_000, 340_000], packs: grams("Gói", 250, 500, 1000),
    label: { ingredients: "100% măng khô.", shelf_life: months(12), storage: dry, usage: "Ngâm qua đêm, luộc kỹ trước khi nấu." }, preparationDays: 1,
  },
  {
    id: "frozen-produce", subgroups: PLANT_MADE, words: ["cấp đông"],
    rate: [90_000, 130_000], packs: grams("Túi", 500, 1000),
    label: { ingredients: "Rau, quả tươi sơ chế và cấp đông.", shelf_life: months(18), storage: "Bảo quản −18 °C; không cấp đông lại sau khi rã đông.", usage: "Nấu ngay hoặc rã đông trong ngăn mát." },
    preparationDays: 1,
  },
  {
    id: "jam", subgroups: PLANT_MADE, words: ["mứt", "me"],
    rate: [130_000, 170_000], packs: grams("Hộp", 200, 400),
    label: { ingredients: "Trái cây, đường.", shelf_life: months(6), storage: dry, usage: "Ăn liền." }, preparationDays: 1,
  },
  {
    id: "freeze-dried-fruit", subgroups: PLANT_MADE, words: ["sấy thăng hoa"],
    rate: [1_150_000, 1_350_000], packs: grams("Túi", 50, 100),
    label: { ingredients: "100% trái cây sấy thăng hoa.", shelf_life: months(12), storage: dry, usage: "Ăn liền." }, preparationDays: 1,
  },
  {
    id: "dried-fruit", subgroups: PLANT_MADE,
    rate: [220_000, 290_000], packs: grams("Túi", 100, 200, 500),
    label: { ingredients: "Trái cây, đường.", shelf_life: months(9), storage: dry, usage: "Ăn liền." }, preparationDays: 1,
  },
]
