import type { DueExpiry } from "./due-notices"

/** Names that fit into a line of the feed. */
const NAMES = 10

/**
 * What operators read of a run: how many end how soon, and whom nobody could write to. One entry of the
 * feed for a run, because a register of thousands would fill it in a morning.
 *
 * @param unreached names of producers that got no message
 */
export function operatorDigest(
  due: readonly DueExpiry[],
  unreached: readonly string[]
): { title: string; description: string } {
  const farthest = Math.max(...due.map(({ notice }) => notice.days_left))
  const list =
    farthest < 0
      ? "/app/certificates?state=expired"
      : `/app/certificates?expiring_within=${Math.max(farthest, 1)}`
  return {
    title: `${due.length} giấy chứng nhận OCOP sắp hoặc vừa hết hiệu lực`,
    description: [
      ...SPANS.flatMap(({ words, from, to }) => {
        const count = due.filter(
          ({ notice }) => notice.days_left >= from && notice.days_left <= to
        ).length
        return count ? [`${words}: ${count}`] : []
      }),
      ...(unreached.length ? [toPhone([...new Set(unreached)])] : []),
      `Xem danh sách: ${list}`,
    ].join("\n"),
  }
}

const SPANS = [
  { words: "Đã hết hiệu lực", from: -Infinity, to: -1 },
  { words: "Hôm nay là ngày cuối cùng", from: 0, to: 0 },
  { words: "Còn từ 1 đến 30 ngày", from: 1, to: 30 },
  { words: "Còn từ 31 đến 90 ngày", from: 31, to: 90 },
  { words: "Còn từ 91 đến 180 ngày", from: 91, to: 180 },
]

function toPhone(names: readonly string[]): string {
  const more = names.length - NAMES
  const listed = names.slice(0, NAMES).join("; ")
  return `Chưa báo được bằng thư điện tử cho ${names.length} chủ thể, xin gọi điện: ${listed}${more > 0 ? ` và ${more} chủ thể khác` : ""}.`
}
