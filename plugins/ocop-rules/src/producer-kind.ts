import { foldVietnamese } from "./fold.js"

/** The legal form of a producer (chủ thể). The programme counts producers by it. */
export const PRODUCER_KINDS = [
  "cooperative",
  "cooperative-group",
  "limited-company",
  "joint-stock-company",
  "private-enterprise",
  "household-business",
  "production-facility",
  "other",
] as const

export type ProducerKind = (typeof PRODUCER_KINDS)[number]

/** On folded text with dots as spaces. Whole words: "htx" and "htxnn", never inside another word. */
const WORDINGS: readonly (readonly [ProducerKind, RegExp])[] = [
  ["cooperative", /\b(?:hop tac xa|htx\w*)\b/],
  ["cooperative-group", /\b(?:to hop tac|tht)\b/],
  ["limited-company", /\b(?:cong ty|cty) (?:tnhh|trach nhiem huu han)\b|\btnhh\b/],
  ["joint-stock-company", /\b(?:cong ty|cty) (?:cp|co phan)\b|\bctcp\b/],
  ["private-enterprise", /\b(?:doanh nghiep|dn) (?:tu nhan|tn)\b|\bdntn\b/],
  [
    "household-business",
    /\bho (?:kinh doanh|kd|sxkd|san xuat|sx|ca the|gia dinh|nong dan)\b|\bhkd\b/,
  ],
  [
    "production-facility",
    /\b(?:co so|cs) (?:san xuat|sx|che bien|cb|kinh doanh)\b|\bcssx\b|^co so\b/,
  ],
]

/**
 * The kind that a Vietnamese wording says: a cell of a list ("HTX NN") or a whole name ("Công ty CP
 * Dược liệu Măng Ri"). Where a text says two, the one said first is the legal form. A bare "công ty"
 * or an unknown body (làng nghề, hội nông dân, ban quản lý) is "other": never a guess.
 */
export function producerKindFromVietnamese(text: string): ProducerKind {
  if (/^\s*hộ\s/i.test(text.normalize("NFC"))) return "household-business"
  const folded = foldVietnamese(text.replace(/[.,/()-]/g, " "))
  const said = WORDINGS.map(([kind, wording]) => ({ kind, at: folded.search(wording) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
  return said[0]?.kind ?? "other"
}
