/**
 * Words that mean the same wherever they stand: of several syllables, or of one that means nothing else
 * without its accents. Others ("mè" and "vừng") would swallow words that only look like them, and come
 * as other names of a product instead.
 */
const TWO_WAY: readonly (readonly string[])[] = [
  ["lạp xưởng", "lạp sườn", "lạp xường"],
  ["đậu phộng", "đậu phụng"],
  ["khoai mì", "củ mì"],
  ["ô long", "oolong", "olong"],
  ["cà phê", "coffee", "cafe"],
  ["bánh tráng", "bánh đa"],
  ["chè vằng", "trà vằng"],
  ["tinh bột nghệ", "bột nghệ"],
  ["hồ tiêu", "hạt tiêu"],
  ["OCOP", "mỗi xã một sản phẩm"],
  ["HTX", "hợp tác xã"],
  ["TP HCM", "thành phố Hồ Chí Minh", "Sài Gòn"],
]

/** What is typed, and what is meant; not the other way round. */
const ONE_WAY: readonly (readonly [typed: string, meant: string])[] = [
  ["honey", "mật ong"],
  ["wine", "rượu vang"],
  ["mangosteen", "măng cụt"],
]

/** In Meilisearch's form, folded like everything that is searched. */
export function synonyms(fold: (text: string) => string): Record<string, string[]> {
  const pairs = [
    ...ONE_WAY,
    ...TWO_WAY.flatMap((words) =>
      words.flatMap((typed) =>
        words.filter((meant) => meant !== typed).map((meant) => [typed, meant] as const)
      )
    ),
  ]
  const found: Record<string, string[]> = {}
  for (const [typed, meant] of pairs) {
    const [key, value] = [fold(typed), fold(meant)]
    if (key !== value) {
      ;(found[key] ??= []).push(value)
    }
  }
  return Object.fromEntries(
    Object.entries(found).map(([key, values]) => [key, [...new Set(values)]])
  )
}
