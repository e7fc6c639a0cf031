/** Words that name the same thing: a title that says one is found by the others. */
export interface SameWords {
  /** Where that is true: codes of groups and sub-groups, "I.5" for all that begin with it. */
  readonly in: readonly string[]
  readonly words: string
  /** Longer words that begin or end with one of them and are something else: «bắp cải». */
  readonly not?: string
  /** Whether one of them is a part of people's and places' names: Hoa, Ngô, Lạc. */
  readonly names?: true
}

/** A word that finds what another one names, but not the other way round. */
export interface WordFor {
  readonly in: readonly string[]
  readonly says: string
  readonly finds: string
  readonly not?: string
}

const FOOD = ["I.", "II."]
const EATEN = ["I.", "II.", "III."]
const FRESH = ["I.1.a", "I.3.c"]
const FRUIT = ["I.1.a", "I.3.c", "II.2"]
const MEAT = ["I.1.b", "I.3", "I.4.a"]
const SPICE = ["I.1.a", "I.2", "I.3", "I.4"]
const CRAFTS = ["IV."]

/** Regional and other words for goods, and other spellings. Data: add a line for a new one. */
export const SAME_WORDS: readonly SameWords[] = [
  { in: ["I.5", "III."], words: "trà | chè", not: "trà vinh | trà my | trà bồng | trà ôn" },
  { in: ["I.5", "III."], words: "nhài | lài" },
  { in: EATEN, words: "ô long | oolong | olong" },
  { in: EATEN, words: "atiso | actiso | a ti sô | atisô" },
  { in: EATEN, words: "bụp giấm | atiso đỏ | hibiscus" },
  { in: EATEN, words: "chùm ngây | moringa" },
  { in: EATEN, words: "nha đam | lô hội" },
  { in: EATEN, words: "củ mài | hoài sơn" },
  { in: EATEN, words: "táo mèo | sơn tra" },
  { in: EATEN, words: "tinh bột nghệ | bột nghệ" },
  { in: FOOD, words: "cà phê | cafe | coffee" },
  { in: FOOD, words: "ca cao | cacao | cocoa" },
  { in: FOOD, words: "socola | sô cô la | sôcôla | chocolate" },

  { in: MEAT, words: "lợn | heo", not: "cá heo | heo may" },
  { in: MEAT, words: "ngan | vịt xiêm" },
  { in: MEAT, words: "cá lóc | cá quả | cá chuối | cá tràu", not: "cá chuối hột" },
  { in: MEAT, words: "cá sặc | cá sặt" },
  { in: MEAT, words: "cá bống kèo | cá kèo" },
  { in: MEAT, words: "trứng vịt | hột vịt" },
  { in: MEAT, words: "trứng gà | hột gà" },
  { in: MEAT, words: "lạp xưởng | lạp sườn | lạp xường" },
  { in: MEAT, words: "chả lụa | giò lụa" },
  { in: MEAT, words: "chà bông | ruốc lợn | ruốc heo | ruốc thịt", not: "mắm ruốc thịt" },
  { in: MEAT, words: "chà bông gà | ruốc gà" },
  { in: MEAT, words: "chà bông cá | ruốc cá" },
  { in: MEAT, words: "chà bông tôm | ruốc tôm", not: "mắm ruốc tôm" },
  { in: EATEN, words: "yến sào | tổ yến" },

  {
    in: FOOD,
    words: "ngô | bắp",
    names: true,
    not: "bí ngô | ngô đồng | bắp cải | cải bắp | bắp chuối | bắp bò | bắp heo | bắp lợn | bắp giò | bắp gà | bắp sú",
  },
  { in: FOOD, words: "mè | vừng", names: true, not: "cá mè" },
  {
    in: ["I.1.a", "I.2.a", "I.3"],
    words: "lạc | đậu phộng | đậu phụng",
    names: true,
    not: "lạc tiên | an lạc | yên lạc | âu lạc | phước lạc | lạc hồng | lạc đà",
  },
  { in: FOOD, words: "dầu phụng | dầu lạc | dầu đậu phộng" },
  { in: FOOD, words: "sắn | khoai mì | củ mì", not: "sắn dây | củ sắn nước" },
  { in: FOOD, words: "lứt | lức" },
  { in: FOOD, words: "mì | mỳ", not: "khoai mì | củ mì" },
  { in: FOOD, words: "bánh tráng | bánh đa", not: "bánh đa cua" },
  { in: FOOD, words: "bánh chưng | bánh trưng" },
  { in: FOOD, words: "hủ tiếu | hủ tíu" },
  { in: FOOD, words: "kim chi | kimchi" },
  { in: FOOD, words: "đậu phụ | đậu hũ | tàu hũ", not: "tàu hũ ky" },
  { in: FOOD, words: "váng đậu | tàu hũ ky | phù chúc" },
  { in: FOOD, words: "đậu nành | đậu tương | đỗ tương" },
  { in: FOOD, words: "đậu xanh | đỗ xanh" },
  { in: FOOD, words: "đậu đen | đỗ đen" },
  { in: FOOD, words: "đậu đỏ | đỗ đỏ" },
  { in: FOOD, words: "ý dĩ | bo bo" },
  { in: FOOD, words: "mắc ca | macca | macadamia" },
  { in: FOOD, words: "hạt | hột", not: "hột vịt | hột gà | không hạt" },
  { in: FOOD, words: "thạch đen | sương sáo" },
  { in: FOOD, words: "củ cải muối | xá bấu" },

  {
    in: FRUIT,
    words: "dứa | khóm | thơm",
    names: true,
    not: "lá dứa | rau thơm | gạo thơm | nếp thơm | hương thơm | dưa thơm | thơm ngon | thơm bùi | thơm lừng",
  },
  {
    in: FRUIT,
    words: "quả | trái",
    names: true,
    not: "cá quả | hoa quả | kết quả | hiệu quả | trái cây | trái đất | trái tim | trái vụ",
  },
  { in: FRUIT, words: "hoa quả | trái cây" },
  { in: FRUIT, words: "quýt | quít" },
  { in: FRUIT, words: "quất | tắc", names: true, not: "quất hồng bì" },
  { in: FRUIT, words: "chanh leo | chanh dây" },
  { in: FRUIT, words: "hồng xiêm | sapoche | sa pô chê" },
  { in: FRUIT, words: "chuối tây | chuối sứ | chuối xiêm" },
  { in: FRUIT, words: "chuối tiêu | chuối già" },
  {
    in: ["I.1.a"],
    words: "na | mãng cầu",
    names: true,
    not: "mãng cầu xiêm | mãng cầu gai | na rừng | na hang | na rì",
  },

  { in: FRESH, words: "mướp đắng | khổ qua" },
  { in: FRESH, words: "dưa chuột | dưa leo" },
  { in: FRESH, words: "bí đỏ | bí ngô | bí rợ" },
  { in: FRESH, words: "bí xanh | bí đao" },
  { in: FRESH, words: "bắp cải | cải bắp | bắp sú" },
  { in: FRESH, words: "cải xoăn | cải kale" },
  { in: FRESH, words: "súp lơ | bông cải" },
  { in: FRESH, words: "hành hoa | hành lá" },
  { in: FRESH, words: "rau ngót | bồ ngót" },
  { in: FRESH, words: "mồng tơi | mùng tơi" },
  { in: FRESH, words: "diếp cá | giấp cá | dấp cá" },
  { in: FRESH, words: "mùi tàu | ngò gai" },
  { in: FRESH, words: "thì là | thìa là" },
  { in: FRESH, words: "củ năng | mã thầy" },
  { in: FRESH, words: "nấm sò | nấm bào ngư" },
  { in: FRESH, words: "nấm hương | nấm đông cô" },
  { in: FRESH, words: "mộc nhĩ | nấm mèo" },
  {
    in: ["I.1.a", "I.3.c", "I.5", "III.", "V."],
    words: "hoa | bông",
    names: true,
    not: "hoa quả | hoa hồi | thăng hoa | hành hoa | bông cải | bông lan | chà bông | bông gòn | hoa văn | hoa kỳ",
  },

  {
    in: SPICE,
    words: "tiêu | hồ tiêu | hạt tiêu",
    names: true,
    not: "chuối tiêu | tiêu chuẩn | tiêu hóa | tiêu dùng | tiêu biểu",
  },
  { in: SPICE, words: "mắc mật | móc mật" },
  { in: SPICE, words: "hạt dổi | hạt giổi" },
  { in: SPICE, words: "chẩm chéo | chẳm chéo | chấm chéo" },
  { in: SPICE, words: "nước tương | xì dầu" },
  { in: EATEN, words: "giấm | dấm", not: "bụp giấm" },
  { in: EATEN, words: "lá dứa | lá nếp" },

  {
    in: CRAFTS,
    words: "nhang | hương",
    names: true,
    not: "quê hương | hương sắc | hương vị | hương thơm",
  },
  { in: CRAFTS, words: "đèn lồng | lồng đèn" },
  { in: CRAFTS, words: "thìa | muỗng" },
  { in: CRAFTS, words: "lục bình | bèo tây" },
  { in: CRAFTS, words: "cói | lác" },
  { in: CRAFTS, words: "chăn | mền" },
  { in: CRAFTS, words: "hoa tai | bông tai | khuyên tai" },
  { in: CRAFTS, words: "sà rông | xà rông | sarong" },
  { in: ["I.", "III.", "IV."], words: "rửa chén | rửa bát" },
  { in: ["III.", "IV."], words: "xà phòng | xà bông" },
]

/** What shoppers also ask with, English words among them. */
export const WORDS_FOR: readonly WordFor[] = [
  { in: ["I.5"], says: "trà", finds: "tea", not: "trà vinh | trà my | trà bồng | trà ôn" },
  { in: ["I.5"], says: "chè", finds: "tea" },
  { in: ["I.2.a"], says: "gạo", finds: "rice" },
  { in: ["I.2.b"], says: "mật ong", finds: "honey" },
  { in: ["I.4.a"], says: "nước mắm", finds: "fish sauce" },
  { in: ["I.2", "I.4.b"], says: "tiêu", finds: "pepper" },
  { in: ["I."], says: "hạt điều", finds: "cashew" },
  { in: ["II.1"], says: "rượu vang", finds: "wine" },
  { in: FRUIT, says: "măng cụt", finds: "mangosteen" },
  { in: FRUIT, says: "sầu riêng", finds: "durian" },
  { in: FRUIT, says: "thanh long", finds: "dragon fruit" },
  { in: FRUIT, says: "bưởi", finds: "pomelo" },
  { in: FRUIT, says: "xoài", finds: "mango" },
  { in: ["I.1.a"], says: "roi", finds: "mận", not: "năm roi" },
  { in: ["I.1.a"], says: "củ đậu", finds: "củ sắn" },
  { in: EATEN, says: "quế", finds: "cinnamon", not: "thảo quế" },
  { in: CRAFTS, says: "thổ cẩm", finds: "brocade" },
  { in: ["VI."], says: "homestay", finds: "du lịch cộng đồng" },
]

/** Forms of a producer, written out and short. */
export const PRODUCER_FORMS: readonly string[] = [
  "hợp tác xã | htx",
  "tổ hợp tác | tht",
  "công ty | cty",
  "doanh nghiệp tư nhân | dntn",
  "hộ kinh doanh | hkd",
  "cơ sở sản xuất | cssx",
]
