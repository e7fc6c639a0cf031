import { grams, gramsInGlass, kilograms } from "./packs"
import type { ProductKind } from "./product-kind"

const dry = "Để nơi khô ráo, thoáng mát; buộc kín miệng túi sau khi mở."
const rice = {
  ingredients: "100% gạo.",
  shelf_life: "12 tháng kể từ ngày sản xuất",
  storage: dry,
  usage: "Vo nhẹ một lần, nấu với lượng nước vừa phải.",
}

/** Rice, nuts and honey as they are grown or gathered. */
export const GRAINS: readonly ProductKind[] = [
  {
    id: "sticky-rice",
    subgroups: ["I.2.a"],
    words: ["nếp"],
    rate: [34_000, 44_000],
    packs: kilograms("Túi", 1, 2, 5),
    label: { ...rice, ingredients: "100% gạo nếp.", usage: "Ngâm 4–6 giờ, đồ xôi hoặc gói bánh." },
    preparationDays: 1,
  },
  {
    id: "brown-rice",
    subgroups: ["I.2.a"],
    words: ["gạo lức", "gạo lứt", "huyết rồng"],
    rate: [36_000, 48_000],
    packs: kilograms("Túi", 1, 2, 5),
    label: {
      ...rice,
      ingredients: "100% gạo lứt.",
      shelf_life: "8 tháng kể từ ngày sản xuất",
      usage: "Ngâm 2 giờ trước khi nấu.",
    },
    preparationDays: 1,
  },
  {
    id: "peanuts",
    subgroups: ["I.2.a"],
    words: ["lạc"],
    rate: [62_000, 78_000],
    packs: grams("Túi", 500, 1000, 2000),
    label: {
      ingredients: "100% lạc nhân.",
      shelf_life: "8 tháng kể từ ngày đóng gói",
      storage: dry,
      usage: "Rang, luộc, nấu xôi hoặc ép dầu.",
      warning: "Có lạc (đậu phộng), có thể gây dị ứng.",
    },
    preparationDays: 1,
  },
  {
    id: "rice",
    subgroups: ["I.2.a"],
    rate: [25_000, 36_000],
    packs: kilograms("Túi", 2, 5, 10),
    label: rice,
    preparationDays: 1,
  },
  {
    id: "comb-honey",
    subgroups: ["I.2.b"],
    words: ["mật ong bánh tổ"],
    rate: [420_000, 520_000],
    packs: grams("Hộp", 300, 500),
    label: {
      ingredients: "Mật ong nguyên bánh tổ.",
      shelf_life: "12 tháng kể từ ngày đóng gói",
      storage: "Để nơi khô mát, đậy kín.",
      usage: "Ăn trực tiếp hoặc ăn kèm bánh mì, sữa chua.",
      warning: "Không dùng cho trẻ dưới 12 tháng tuổi.",
    },
    preparationDays: 2,
  },
  {
    id: "honey",
    subgroups: ["I.2.b"],
    rate: [260_000, 380_000],
    packs: gramsInGlass("Chai", 350, 700, 1400),
    label: {
      ingredients: "100% mật ong.",
      shelf_life: "24 tháng kể từ ngày đóng chai",
      storage: "Để nơi khô mát, tránh nắng; mật có thể kết tinh khi lạnh.",
      usage: "Pha nước ấm dưới 40 °C hoặc dùng nấu ăn, làm bánh.",
      warning: "Không dùng cho trẻ dưới 12 tháng tuổi.",
    },
    preparationDays: 1,
  },
]
