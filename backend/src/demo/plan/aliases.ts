import { says } from "./words"

/** Words that mean the same; `in` keeps a pair to the subgroups where that is true. */
interface Synonyms {
  readonly in: readonly string[]
  readonly words: readonly string[]
}

const FOOD = ["I.", "II."]
const FRUIT = ["I.1.a", "I.3.c", "II.2"]

/** Each word finds all others of its line. From docs/search.md, lists A and B, and regional words. */
const BOTH_WAYS: readonly Synonyms[] = [
  { in: ["I.5", "III.1"], words: ["trà", "chè"] },
  { in: FOOD, words: ["lợn", "heo"] },
  { in: FOOD, words: ["ngô", "bắp"] },
  { in: FOOD, words: ["mè", "vừng"] },
  { in: ["I.2.a", "I.3"], words: ["lạc", "đậu phộng", "đậu phụng"] },
  { in: FOOD, words: ["sắn", "khoai mì"] },
  { in: FRUIT, words: ["khóm", "dứa", "thơm"] },
  { in: FRUIT, words: ["trái", "quả"] },
  { in: FRUIT, words: ["quýt", "quít"] },
  { in: FRUIT, words: ["tắc", "quất"] },
  { in: ["I.1.a"], words: ["mãng cầu", "na"] },
  { in: ["I.1.a"], words: ["khổ qua", "mướp đắng"] },
  { in: ["I.1.a"], words: ["cải kale", "cải xoăn"] },
  { in: ["I.1.a"], words: ["hành lá", "hành hoa"] },
  { in: ["I.1.a", "I.3.c"], words: ["nấm sò", "nấm bào ngư"] },
  { in: ["I.1.a", "I.3.c"], words: ["nấm hương", "nấm đông cô"] },
  { in: FOOD, words: ["cá lóc", "cá quả", "cá chuối"] },
  { in: FOOD, words: ["lạp sườn", "lạp xưởng", "lạp xường"] },
  { in: FOOD, words: ["bánh tráng", "bánh đa"] },
  { in: FOOD, words: ["hủ tiếu", "hủ tíu"] },
  { in: FOOD, words: ["chả lụa", "giò lụa"] },
  { in: ["I.3.d"], words: ["ruốc lợn", "chà bông", "thịt chà bông"] },
  { in: FOOD, words: ["yến sào", "tổ yến"] },
  { in: FOOD, words: ["gạo lức", "gạo lứt"] },
  { in: FOOD, words: ["oolong", "ô long"] },
  { in: FOOD, words: ["ca cao", "cacao"] },
  { in: FOOD, words: ["socola", "sô cô la", "chocolate"] },
  { in: ["III."], words: ["tinh bột nghệ", "bột nghệ"] },
  { in: ["IV.1"], words: ["nhang", "hương"] },
  { in: ["IV.1"], words: ["đèn lồng", "lồng đèn"] },
  { in: ["IV.1"], words: ["muỗng", "thìa"] },
  { in: ["IV.1"], words: ["rửa chén", "rửa bát"] },
  { in: ["IV.2"], words: ["chăn", "mền"] },
  { in: ["IV.2"], words: ["sà rông", "xà rông"] },
]

/** The second finds the product named by the first, not the other way round. */
const ONE_WAY: readonly (readonly [string, string, readonly string[]])[] = [
  ["cà phê", "coffee", ["I.6"]],
  ["cà phê", "cafe", ["I.6"]],
  ["mật ong", "honey", ["I.2.b"]],
  ["rượu vang", "wine", ["II.1"]],
  ["măng cụt", "mangosteen", ["I.1.a"]],
  ["sầu riêng", "durian", FRUIT],
  ["dầu phụng", "dầu lạc", ["I.3.c"]],
  ["dầu phụng", "dầu đậu phộng", ["I.3.c"]],
  ["hạt điều", "cashew", ["I.3.c"]],
  ["homestay", "du lịch cộng đồng", ["VI."]],
]

/** "lá dứa" is pandan, not pineapple; "mãng cầu xiêm" is soursop, not "na"; "cá mè" is a carp. */
const NOT_MEANT = ["lá dứa", "mãng cầu xiêm", "cá mè"]

/**
 * Other words for what a title says, lower case and accented, for the search index. Matched on the
 * accented title, because folded "dừa" (coconut) and "dứa" (pineapple) are one word.
 */
export function aliasesOf(title: string, subgroup: string): string[] {
  const meant = NOT_MEANT.reduce((text, phrase) => text.replaceAll(phrase, ""), title.toLowerCase())
  const within = (subgroups: readonly string[]) => subgroups.some((one) => subgroup.startsWith(one))
  const bothWays = BOTH_WAYS.filter(
    ({ in: subgroups, words }) => within(subgroups) && words.some((word) => says(meant, word))
  ).flatMap(({ words }) => words)
  const oneWay = ONE_WAY.filter(([said, , subgroups]) => within(subgroups) && says(meant, said))
  const found = new Set([...bothWays, ...oneWay.map(([, alias]) => alias)])
  return [...found].filter((alias) => !says(title, alias))
}
