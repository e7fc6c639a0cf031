import type { RecognisedProduct } from "./recognised-products"

/*
 * How provinces write the same thing. Which spelling a line gets follows from its number, so that every run
 * tries the same.
 */

const NUMBERS = { 3: "Ba", 4: "Bốn", 5: "Năm" }

const STARS: ((stars: 3 | 4 | 5) => string | number)[] = [
  (stars) => `${stars} sao`,
  (stars) => "★".repeat(stars),
  (stars) => `${stars}*`,
  (stars) => stars,
  (stars) => `${NUMBERS[stars]} sao`,
  (stars) => `OCOP ${stars} sao`,
  (stars) => `Hạng ${stars} sao`,
  (stars) => `0${stars} SAO`,
]
export const spelledStars = (stars: 3 | 4 | 5, line: number): string | number =>
  STARS[line % STARS.length]!(stars)

/** Each form of a producer with the others it is known by. */
const FORMS: [RegExp, string[]][] = [
  [/^HTX(?= )/, ["HTX", "Hợp tác xã", "HỢP TÁC XÃ"]],
  [/^Công ty cổ phần(?= )/, ["Công ty CP", "Cty CP", "Công ty cổ phần"]],
  [/^Công ty TNHH(?= )/, ["Cty TNHH", "Công ty TNHH", "Công ty trách nhiệm hữu hạn"]],
  [/^Hộ kinh doanh(?= )/, ["Hộ KD", "HKD", "Hộ kinh doanh"]],
]
export function spelledProducer(name: string, line: number): string {
  const form = FORMS.find(([pattern]) => pattern.test(name))
  const [pattern, spellings] = form ?? [/^/, [""]]
  const spelled = name.replace(pattern, spellings[line % spellings.length]!)
  return line % 4 === 2 ? spelled.normalize("NFD") : spelled
}

/** Spaces that nobody sees, and accents that are characters of their own. */
export function spelledProduct(name: string, line: number): string {
  const spaced = line % 5 === 3 ? ` ${name.replace(" ", "  ")} ` : name
  return line % 3 === 1 ? spaced.normalize("NFD") : spaced
}

const LOWEST = { 3: 50, 4: 70, 5: 90 }
/** Points within the band of the stars, with a comma, mostly as text. */
export function spelledScore(stars: 3 | 4 | 5, line: number): string | number {
  const score = LOWEST[stars] + (line % 9) + 0.66
  return line % 3 === 0 ? score : score.toFixed(2).replace(".", ",")
}

const two = (part: number) => String(part).padStart(2, "0")

/** A day in December as a date, as text in three ways, or as a spreadsheet's serial number. */
export function spelledDay(year: number, line: number): string | number | Date {
  const day = 1 + (line % 28)
  const date = new Date(Date.UTC(year, 11, day))
  const serial = date.getTime() / 86_400_000 + 25_569
  return [
    date,
    `${two(day)}/12/${year}`,
    `${day}/12/${year}`,
    serial,
    `ngày ${two(day)} tháng 12 năm ${year}`,
  ][line % 5]!
}

export const isoDay = (year: number, line: number): string => `${year}-12-${two(1 + (line % 28))}`

export function address({ commune_then, district_then, province_then }: RecognisedProduct): string {
  return [commune_then, district_then, province_then].filter(Boolean).join(", ")
}
