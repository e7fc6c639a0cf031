import { grams, millilitres, named } from "./packs"
import type { ProductKind } from "./product-kind"

const HEALTH = ["III.1"]
const notMedicine =
  "Thực phẩm này không phải là thuốc và không có tác dụng thay thế thuốc chữa bệnh. Đọc kỹ hướng dẫn trước khi dùng."
const dry = "Để nơi khô ráo, dưới 30 °C, tránh ánh nắng; để xa tầm tay trẻ em."
const shelf_life = "24 tháng kể từ ngày sản xuất"

/** No word here says what a product does to a body: that would be a claim. */
export const HERBAL: readonly ProductKind[] = [
  {
    id: "turmeric",
    subgroups: HEALTH,
    words: ["tinh bột nghệ", "tinh nghệ bắc kạn"],
    rate: [480_000, 620_000],
    packs: grams("Hộp", 100, 250, 500),
    label: {
      ingredients: "100% tinh bột nghệ.",
      shelf_life,
      storage: dry,
      usage: "Pha 3–5 g với nước ấm, hoặc trộn mật ong.",
      warning: notMedicine,
    },
    preparationDays: 1,
  },
  {
    id: "turmeric-pills",
    subgroups: HEALTH,
    words: ["viên tinh nghệ"],
    rate: [620_000, 720_000],
    packs: grams("Lọ", 100, 250),
    label: {
      ingredients: "Tinh bột nghệ, mật ong.",
      shelf_life,
      storage: dry,
      usage: "Dùng theo hướng dẫn trên nhãn.",
      warning: notMedicine,
    },
    preparationDays: 1,
  },
  {
    id: "herb-extract",
    subgroups: HEALTH,
    words: ["cao"],
    rate: [1_300_000, 1_700_000],
    packs: grams("Hũ", 100, 200),
    label: {
      ingredients: "Cao dược liệu cô đặc.",
      shelf_life,
      storage: dry,
      usage: "Hòa 2–3 g với 150 ml nước nóng.",
      warning: notMedicine,
    },
    preparationDays: 1,
  },
  {
    id: "instant-herb",
    subgroups: HEALTH,
    words: ["trà hòa tan"],
    rate: [70_000, 85_000],
    packs: [
      named("Hộp 20 gói", "20 gói × 3 g", 1, 110),
      named("Hộp 40 gói", "40 gói × 3 g", 2, 200),
    ],
    label: {
      ingredients: "Cao dược liệu, đường, tá dược vừa đủ.",
      shelf_life,
      storage: dry,
      usage: "Hòa một gói với 100 ml nước nóng.",
      warning: notMedicine,
    },
    preparationDays: 1,
  },
  {
    id: "cordyceps",
    subgroups: HEALTH,
    words: ["đông trùng"],
    rate: [34_000_000, 40_000_000],
    packs: grams("Hộp", 10, 20),
    label: {
      ingredients: "100% đông trùng hạ thảo sấy khô.",
      shelf_life,
      storage: dry,
      usage: "Hãm nước nóng, nấu cháo hoặc canh.",
      warning: notMedicine,
    },
    preparationDays: 2,
  },
  {
    id: "supplement",
    subgroups: HEALTH,
    rate: [190_000, 320_000],
    packs: [named("Hộp 30 viên", "30 viên", 1, 90), named("Hộp 60 viên", "60 viên", 2, 150)],
    label: {
      ingredients: "Chiết xuất dược liệu, tá dược vừa đủ.",
      shelf_life,
      storage: dry,
      usage: "Dùng theo hướng dẫn trên nhãn.",
      warning: notMedicine,
    },
    preparationDays: 1,
  },
  {
    id: "essential-oil",
    subgroups: ["III.3"],
    rate: [5_200_000, 6_800_000],
    packs: millilitres("Chai", 10, 30, 50),
    label: {
      ingredients: "100% tinh dầu.",
      shelf_life: "36 tháng kể từ ngày sản xuất",
      storage: dry,
      usage: "Nhỏ vài giọt vào đèn xông hoặc chậu nước ấm.",
      warning: "Không uống. Không bôi lên vết thương hở, mắt.",
    },
    preparationDays: 1,
  },
]
