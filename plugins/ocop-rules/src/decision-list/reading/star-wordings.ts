import { wordingKeys } from "./wording.js"

/** Numbers as words, folded. «Tư» is four after a ten only, but people write it. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
}

/** Waiting for the centre: a status of its own. */
export const POTENTIAL_WORDINGS = wordingKeys("Tiềm năng | potential")

/** A result that somebody asks for, and nobody has given yet. */
export const PROPOSED_WORDINGS = wordingKeys(
  "Đề xuất | Đề nghị | Dự kiến | Đủ điều kiện | Đăng ký | Trình Trung ương | proposed"
)

/** Says that the stars beside it were not given. */
export const NOT_WORDINGS = wordingKeys("Không | Chưa")

/** Words around the number in a cell for the stars, which change nothing. */
export const STAR_FILLERS = wordingKeys(
  "ocop đạt hạng xếp phân loại chuẩn tiêu sản phẩm kết quả cấp tỉnh huyện quốc gia trung ương sao số được công nhận lại mới nâng tiềm năng star stars potential"
).flatMap((words) => words.split(" "))
