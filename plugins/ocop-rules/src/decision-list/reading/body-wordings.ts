import { wordingKeys } from "./wording.js"

/** Bodies of the centre: the one name they get here, and how they are called on paper. */
export const NATIONAL_BODIES: readonly (readonly [name: string, wordings: readonly string[]])[] = [
  [
    "Bộ Nông nghiệp và Môi trường",
    wordingKeys("Bộ Nông nghiệp và Môi trường | Bộ NN&MT | Bộ NNMT | Bộ NN và MT"),
  ],
  [
    "Bộ Nông nghiệp và Phát triển nông thôn",
    wordingKeys(
      "Bộ Nông nghiệp và Phát triển nông thôn | Bộ NN&PTNT | Bộ NNPTNT | Bộ NN và PTNT | Bộ Nông nghiệp và PTNT | Bộ Nông nghiệp & PTNT"
    ),
  ],
  [
    "Hội đồng OCOP Trung ương",
    wordingKeys(
      "Hội đồng OCOP Trung ương | Hội đồng OCOP cấp Trung ương | Hội đồng Trung ương | Hội đồng OCOP cấp quốc gia | Hội đồng OCOP quốc gia"
    ),
  ],
  ["Thủ tướng Chính phủ", wordingKeys("Thủ tướng Chính phủ | Thủ tướng")],
]

/** Words that say that a body is one of the centre. */
export const NATIONAL_WORDS = wordingKeys(
  "Trung ương | quốc gia | Chính phủ | Thủ tướng | Bộ Nông nghiệp | Bộ NN | Bộ NNMT | Bộ NNPTNT"
)

/** Endings of decision numbers that only one body has. */
export const BODY_OF_SUFFIX: ReadonlyMap<string, string> = new Map([
  ["BNNMT", "Bộ Nông nghiệp và Môi trường"],
  ["BNN", "Bộ Nông nghiệp và Phát triển nông thôn"],
  ["BNNPTNT", "Bộ Nông nghiệp và Phát triển nông thôn"],
])

/**
 * Decisions about the programme itself, which titles quote as their ground: they recognise no product.
 * 490, 919: the programme; 1048, 781, 148, 1489: criteria and procedure.
 */
export const PROGRAMME_DECISIONS: readonly string[] = [
  "490/QĐ-TTg",
  "1048/QĐ-TTg",
  "781/QĐ-TTg",
  "919/QĐ-TTg",
  "148/QĐ-TTg",
  "1489/QĐ-TTg",
]

/** From this day on no district is left, so a city that decides is a province-level one. */
export const DISTRICTS_ENDED = "2025-07-01"
