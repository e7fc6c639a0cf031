import type { UploadedFile } from "./client"

/** How many products of a decision have which result, as provinces publish it. */
export interface PublishedDecision {
  decision: string
  /** ISO day. */
  issued_on: string
  results: readonly { stars: "3 sao" | "4 sao" | "5 sao" | "Tiềm năng 5 sao"; products: number }[]
}

/** A province's register in the numbers that it published. */
export interface PublishedRegister {
  province: string
  decisions: readonly PublishedDecision[]
  /** Legal forms as a list writes them, and how many producers have which. */
  producers: readonly { form: string; count: number }[]
}

/**
 * One list for each decision, as a running register has them. Who makes what no source says: products are dealt
 * out to the producers in turn, and names are made up, no two alike.
 */
export function listsOf({ province, decisions, producers }: PublishedRegister): UploadedFile[] {
  const names = producers.flatMap(({ form, count }, kind) =>
    Array.from({ length: count }, (_, index) => `${form} ${madeUp(index * 7 + kind)}`)
  )
  let made = 0
  return decisions.map(({ decision, issued_on, results }) => {
    const [year, month, day] = issued_on.split("-")
    const rows = results.flatMap(({ stars, products }) =>
      Array.from({ length: products }, () => {
        const name = `${GOODS[made % GOODS.length]} ${madeUp(made)}`
        const producer = names[made++ % names.length]
        return [name, producer, province, stars, decision, `${day}/${month}/${year}`]
      })
    )
    const head = ["Tên sản phẩm", "Nhà sản xuất", "Tỉnh", "Sao", "Số QĐ", "Ngày cấp"]
    return {
      name: `${province}-${year}.csv`,
      content: `\ufeff${[head, ...rows].map((cells) => cells.join(";")).join("\r\n")}\r\n`,
    }
  })
}

const GOODS = ["Gạo", "Mật ong", "Chè", "Nước mắm", "Bánh", "Cà phê", "Khăn dệt"]
const SYLLABLES =
  "An Bình Cường Dung Giang Hạnh Khánh Lam Minh Ngọc Oanh Phúc Quỳnh Sương Thảo Uyên Vinh Xuân Yến Đông".split(
    " "
  )

/** Three syllables that no other number gives, below 8,000. */
function madeUp(number: number): string {
  const count = SYLLABLES.length
  const scattered = (number * 3_001) % count ** 3
  return [1, count, count ** 2]
    .map((weight) => SYLLABLES[Math.floor(scattered / weight) % count])
    .join(" ")
}
