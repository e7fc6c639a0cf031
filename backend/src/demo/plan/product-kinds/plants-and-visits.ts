import { named, pieces } from "./packs"
import type { ProductKind } from "./product-kind"

const care = {
  storage: "Để nơi thoáng, đủ sáng; tưới vừa đủ ẩm.",
  usage: "Tháo bao, tưới nước, đặt nơi mát vài ngày đầu.",
}
const visit = {
  storage: "Vé điện tử, có giá trị 6 tháng kể từ ngày mua.",
  usage: "Báo trước ngày đến ít nhất 3 ngày; đưa mã đơn hàng khi tới nơi.",
}

/** Living things, and visits sold as a ticket or a seat: a visit weighs nothing. */
export const PLANTS_AND_VISITS: readonly ProductKind[] = [
  {
    id: "orchid",
    subgroups: ["V.1"],
    rate: [160_000, 200_000],
    packs: pieces("chậu", 1_200, 1, 2, 5),
    label: { ...care, ingredients: "Cây giống nuôi cấy mô, đã ra ngôi." },
    preparationDays: 2,
  },
  {
    id: "apricot-tree",
    subgroups: ["V.2"],
    words: ["mai vàng"],
    rate: [850_000, 1_050_000],
    packs: pieces("chậu", 9_000, 1),
    label: { ...care, ingredients: "Cây mai vàng trồng chậu." },
    season: { from: "12-15", to: "02-20" },
    preparationDays: 3,
  },
  {
    id: "bonsai",
    subgroups: ["V.2"],
    rate: [1_900_000, 2_400_000],
    packs: pieces("chậu", 8_000, 1),
    label: { ...care, ingredients: "Cây cảnh trồng chậu." },
    preparationDays: 3,
  },
  {
    id: "homestay",
    subgroups: ["VI.1"],
    words: ["homestay"],
    rate: [520_000, 580_000],
    packs: [
      named("1 suất: 1 khách, 1 đêm", "1 suất", 1, 0),
      named("2 suất: 2 khách, 1 đêm", "2 suất", 2, 0),
    ],
    label: visit,
    preparationDays: 1,
  },
  {
    id: "visit",
    subgroups: ["VI.1"],
    rate: [140_000, 170_000],
    packs: [named("1 vé người lớn", "1 vé", 1, 0), named("Combo 4 vé", "4 vé", 4, 0)],
    label: visit,
    preparationDays: 1,
  },
]
