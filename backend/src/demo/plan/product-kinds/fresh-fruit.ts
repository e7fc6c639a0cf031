import { kilograms, pieces } from "./packs"
import type { ProductKind } from "./product-kind"

const FRESH = ["I.1.a"]
const label = {
  shelf_life: "5–10 ngày kể từ ngày thu hái",
  storage: "Để nơi thoáng mát, tránh nắng; trái chín nên giữ ở ngăn mát tủ lạnh.",
  usage: "Rửa sạch, gọt vỏ nếu cần, ăn tươi.",
}

function fruit(
  id: string,
  words: readonly string[],
  rate: readonly [number, number],
  season: readonly [string, string] | null,
  packs = kilograms("Túi", 1, 3, 5)
): ProductKind {
  return {
    id,
    subgroups: FRESH,
    words,
    rate,
    packs,
    label: { ...label, ingredients: "Trái cây tươi, thu hái trong vụ." },
    ...(season && { season: { from: season[0], to: season[1] } }),
    preparationDays: 1,
  }
}

/** Seasons are those of the growing regions; words that name a variety come before the plain fruit. */
export const FRESH_FRUIT: readonly ProductKind[] = [
  fruit(
    "pomelo",
    ["bưởi múc"],
    [28_000, 34_000],
    ["09-15", "12-15"],
    pieces("quả", 1200, 1, 4, 10)
  ),
  fruit(
    "pomelo",
    ["bưởi năm roi"],
    [38_000, 46_000],
    ["08-15", "01-31"],
    pieces("quả", 1300, 1, 4, 8)
  ),
  fruit(
    "pomelo",
    ["bưởi da xanh"],
    [58_000, 70_000],
    ["10-01", "02-28"],
    pieces("quả", 1400, 1, 4, 8)
  ),
  fruit("pomelo", ["bưởi"], [30_000, 40_000], ["09-15", "01-31"], pieces("quả", 1200, 1, 4, 8)),
  fruit(
    "orange",
    ["cam sành hàm yên"],
    [28_000, 38_000],
    ["11-01", "02-28"],
    kilograms("Túi", 2, 5, 10)
  ),
  fruit("orange", ["cam vinh"], [40_000, 55_000], ["10-15", "01-15"], kilograms("Túi", 2, 5, 10)),
  fruit(
    "orange",
    ["cam", "quýt"],
    [24_000, 32_000],
    ["10-01", "01-31"],
    kilograms("Túi", 2, 5, 10)
  ),
  fruit("longan", ["nhãn xuồng"], [55_000, 68_000], ["06-01", "09-15"]),
  fruit("longan", ["nhãn"], [35_000, 45_000], ["07-15", "09-30"]),
  fruit("banana", ["chuối"], [18_000, 26_000], null, kilograms("Nải", 1.5, 3)),
  fruit("pear", ["lê"], [38_000, 48_000], ["07-15", "09-30"]),
  fruit("durian", ["sầu riêng"], [85_000, 120_000], ["04-15", "08-15"], pieces("quả", 2600, 1, 2)),
  fruit("lime", ["chanh"], [22_000, 30_000], null, kilograms("Khay", 0.5, 1, 5)),
  fruit("custard-apple", ["mãng cầu"], [60_000, 78_000], ["04-15", "09-30"]),
  fruit(
    "dragon-fruit",
    ["thanh long"],
    [28_000, 36_000],
    ["05-15", "11-30"],
    kilograms("Túi", 2, 5)
  ),
  fruit("mangosteen", ["măng cụt"], [52_000, 68_000], ["05-01", "07-31"]),
  fruit("rambutan", ["chôm chôm"], [25_000, 34_000], ["05-01", "08-31"]),
  fruit("mango", ["xoài"], [32_000, 42_000], ["02-15", "06-30"]),
  fruit("wax-coconut", ["dừa sáp"], [120_000, 165_000], null, pieces("quả", 1500, 1, 2, 4)),
]
