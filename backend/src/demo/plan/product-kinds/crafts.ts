import { grams, millilitres, named, pieces } from "./packs"
import type { ProductKind } from "./product-kind"

const CRAFT = ["IV.1"]
const CLOTH = ["IV.2"]

/** `material` stands where food has its ingredients. */
function craft(
  id: string,
  words: readonly string[] | undefined,
  rate: readonly [number, number],
  packs: ProductKind["packs"],
  material: string,
  usage: string,
  preparationDays = 3,
  subgroups = CRAFT
): ProductKind {
  return {
    id,
    subgroups,
    ...(words && { words }),
    rate,
    packs,
    label: {
      ingredients: `Chất liệu: ${material}.`,
      storage: "Để nơi khô ráo, tránh ẩm mốc.",
      usage,
    },
    preparationDays,
  }
}

export const CRAFTS: readonly ProductKind[] = [
  {
    id: "dish-soap",
    subgroups: CRAFT,
    words: ["nước rửa chén"],
    rate: [42_000, 52_000],
    packs: millilitres("Chai", 500, 1000),
    label: {
      ingredients: "Dịch lên men thực vật, chất hoạt động bề mặt gốc thực vật.",
      shelf_life: "12 tháng kể từ ngày sản xuất",
      storage: "Để nơi mát, xa tầm tay trẻ em.",
      usage: "Pha loãng hoặc nhỏ vào miếng rửa; tráng lại bằng nước sạch.",
      warning: "Không uống; rửa sạch nếu dính vào mắt.",
    },
    preparationDays: 1,
  },
  {
    id: "incense",
    subgroups: CRAFT,
    words: ["nhang", "hương trầm", "hương thẻ", "hương hồng hạc"],
    rate: [180_000, 260_000],
    packs: grams("Hộp", 200, 500, 1000),
    label: {
      ingredients: "Chất liệu: bột gỗ, bột thảo mộc, keo thực vật, tăm tre.",
      storage: "Để nơi khô ráo, xa lửa.",
      usage: "Thắp nơi thoáng khí, cắm chắc trong bát hương.",
      warning: "Dễ cháy; để xa trẻ em.",
    },
    preparationDays: 1,
  },
  craft(
    "lantern",
    ["đèn lồng"],
    [180_000, 240_000],
    pieces("chiếc", 450, 1, 2, 5),
    "khung tre, vải lụa",
    "Treo trong nhà hoặc hiên; dùng bóng LED dưới 5 W."
  ),
  craft(
    "wooden-lamp",
    ["bộ đèn"],
    [1_300_000, 1_600_000],
    [named("Bộ", "1 bộ", 1, 4_200)],
    "gỗ, thắp bóng LED",
    "Đặt bàn hoặc kệ; lau bằng khăn khô.",
    7
  ),
  craft(
    "bronze-lamps",
    ["đôi đèn"],
    [7_800_000, 8_600_000],
    [named("Đôi", "1 đôi", 1, 9_000)],
    "đồng đúc",
    "Đặt bàn; lau bằng khăn mềm, khô.",
    10
  ),
  craft(
    "bronze-vase",
    ["lọ song ngư"],
    [5_200_000, 5_900_000],
    pieces("chiếc", 4_500, 1),
    "đồng đúc",
    "Trưng bày, cắm hoa; lau bằng khăn mềm, khô.",
    10
  ),
  craft(
    "agarwood-statue",
    ["tượng"],
    [2_600_000, 3_200_000],
    pieces("pho", 1_800, 1),
    "gỗ trầm",
    "Trưng bày nơi khô thoáng, tránh nắng trực tiếp.",
    7
  ),
  craft(
    "pottery",
    ["gốm"],
    [950_000, 1_200_000],
    [named("Bộ ấm chén", "1 bộ", 1, 2_600)],
    "gốm men nung nhiệt độ cao",
    "Rửa bằng nước ấm; tránh va đập.",
    5
  ),
  craft(
    "wooden-spoons",
    ["môi muỗng"],
    [120_000, 150_000],
    [named("Bộ 5 món", "5 món", 1, 420)],
    "gỗ tự nhiên không sơn",
    "Rửa tay, lau khô; không ngâm lâu trong nước.",
    3
  ),
  craft(
    "sedge-bag",
    ["giỏ xách", "túi xách cỏ bàng"],
    [165_000, 220_000],
    pieces("chiếc", 350, 1, 2),
    "cỏ bàng phơi khô",
    "Lau bằng khăn ẩm vắt khô, phơi nơi thoáng."
  ),
  craft(
    "basket",
    ["bộ giỏ"],
    [260_000, 320_000],
    [named("Bộ 3 giỏ", "3 chiếc", 1, 1_200)],
    "mây, tre đan",
    "Đựng hoa quả, trang trí; lau bằng khăn khô."
  ),
  craft(
    "basket",
    ["thủ công mỹ nghệ"],
    [120_000, 180_000],
    pieces("món", 500, 1, 2),
    "vật liệu tự nhiên, làm tay",
    "Đựng đồ, trang trí; lau bằng khăn khô."
  ),
  craft(
    "basket",
    undefined,
    [150_000, 240_000],
    pieces("chiếc", 600, 1, 2, 5),
    "sợi cỏ, mây, tre tự nhiên",
    "Đựng đồ, trang trí; lau bằng khăn khô."
  ),
  craft(
    "silk-quilt",
    ["chăn bông"],
    [4_200_000, 4_900_000],
    pieces("chiếc", 2_400, 1),
    "tơ tằm tự dệt",
    "Phơi nơi thoáng; không giặt máy.",
    5,
    CLOTH
  ),
  craft(
    "brocade-bag",
    ["túi xách"],
    [320_000, 390_000],
    pieces("chiếc", 400, 1),
    "vải thổ cẩm dệt tay",
    "Giặt tay bằng nước lạnh, phơi nơi râm mát.",
    4,
    CLOTH
  ),
  craft(
    "brocade",
    ["bộ trang trí"],
    [520_000, 620_000],
    [named("Bộ 5 tấm", "5 tấm", 1, 900)],
    "vải thổ cẩm dệt tay",
    "Giặt tay bằng nước lạnh, phơi nơi râm mát.",
    4,
    CLOTH
  ),
  craft(
    "brocade",
    undefined,
    [280_000, 420_000],
    pieces("tấm", 500, 1, 2),
    "vải dệt tay",
    "Giặt tay bằng nước lạnh, phơi nơi râm mát.",
    4,
    CLOTH
  ),
]
