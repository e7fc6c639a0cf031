/** What lists shorten inside the names of producers. Two letters each, and written together too. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  dv: ["dich", "vu"],
  kd: ["kinh", "doanh"],
  nn: ["nong", "nghiep"],
  sx: ["san", "xuat"],
  tm: ["thuong", "mai"],
  th: ["tong", "hop"],
  xk: ["xuat", "khau"],
}

/** Phrases that say what kind of work, not who: names that differ in them alone may be one producer's. */
const FILLERS =
  / (?:nong lam ngu nghiep|nong lam nghiep|nong nghiep|tong hop|dich vu|san xuat|kinh doanh|thuong mai|che bien|tieu thu|xuat nhap khau|xuat khau|dau tu|phat trien|tap doan|viet nam)(?= )/g

/** Folded words with their abbreviations written out: "htx dvnn" is "hop tac xa dich vu nong nghiep". */
export function writtenOut(words: readonly string[]): string[] {
  return words.flatMap((word) => {
    if (word.startsWith("htx")) return ["hop", "tac", "xa", ...pairsWrittenOut(word.slice(3))]
    return word === "th" ? [word] : pairsWrittenOut(word)
  })
}

/** "th" by itself is a name (TH), behind another pair it is "tổng hợp". */
function pairsWrittenOut(word: string): readonly string[] {
  if (word === "") return []
  if (word === "xnk") return ["xuat", "nhap", "khau"]
  const pairs = word.length % 2 === 0 ? (word.match(/../g) ?? []) : []
  const known = pairs.every((pair) => pair in SHORT)
  return known && pairs.length > 0 ? pairs.flatMap((pair) => SHORT[pair] ?? []) : [word]
}

/** The words without those that many share; all of them when nothing else is left. */
export function distinctiveWords(words: readonly string[]): readonly string[] {
  const left = ` ${words.join(" ")} `.replace(FILLERS, "").trim()
  return left === "" ? words : left.split(" ")
}
