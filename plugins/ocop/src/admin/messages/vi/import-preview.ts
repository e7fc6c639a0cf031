import type { WhatHappens } from "../../certificate-imports/what-happens"

/** Second step of an import: what every row will do, and what a person has to choose. */
export const importPreview = {
  title: "Mỗi dòng sẽ thế nào?",
  intro: "Chưa có gì được ghi. Chọn một nhóm để xem các dòng của nó.",
  backToColumns: "Sửa cột",
  all: "Tất cả",
  skippedRows: (rows: number) =>
    `${n(rows)} dòng không phải sản phẩm (dòng mục, dòng tổng, dòng trống) được bỏ qua.`,
  columns: {
    row: "Dòng",
    product: "Sản phẩm",
    producer: "Chủ thể",
    stars: "Hạng sao",
    decision: "Quyết định, số, thời hạn",
    outcome: "Sẽ thế nào",
    result: "Kết quả",
  },
  potential: "Tiềm năng 5 sao",
  loading: "Đang tải các dòng…",
  empty: "Không có dòng nào trong nhóm này.",
  certificate: "Xem chứng nhận",
  chosen: {
    producer: "Bạn đã chọn chủ thể",
    product: "Bạn đã chọn sản phẩm",
    one: "Bạn đã chọn: một sản phẩm",
    several: "Bạn đã chọn: nhiều sản phẩm",
    skip: "Bạn đã chọn bỏ qua dòng này",
    undo: "Chọn lại",
  },
  problems: {
    product_missing: "Không có tên sản phẩm.",
    producer_missing: "Không có tên chủ thể.",
    stars_missing: "Không có hạng sao.",
    stars_unreadable: "Không đọc được hạng sao.",
    stars_below_three: "Dưới 3 sao, không được công nhận.",
    stars_contradict_section: "Hạng sao khác với mục chứa dòng này.",
    stars_contradict_score: "Hạng sao không khớp với điểm.",
    score_unreadable: "Không đọc được điểm.",
    decision_missing: "Không có số quyết định.",
    body_missing: "Không có cơ quan công nhận.",
    date_missing: "Không có ngày cấp.",
    date_unreadable: "Không đọc được ngày.",
    date_ahead: "Ngày cấp ở tương lai.",
    validity_reversed: "Ngày hết hạn trước ngày cấp.",
    province_missing: "Không rõ tỉnh, thành phố.",
    province_unknown: "Không có tỉnh, thành phố nào tên như vậy.",
    not_a_decision: "Không phải số của một quyết định công nhận.",
    revoked_in_list: "Danh sách ghi là đã thu hồi; thu hồi cần quyết định riêng.",
    legacy_font: "Chữ gõ bằng phông cũ (TCVN3, VNI). Hãy chuyển sang Unicode.",
    text_too_long: "Có ô quá dài.",
    number_taken: "Số chứng nhận đã thuộc về sản phẩm khác.",
    contradicts_register: "Trái với điều sổ đã ghi cho cùng quyết định.",
  },
  questions: {
    intro: "Một câu trả lời dùng cho mọi dòng ghi giống nhau. Chọn xong, bấm lưu để xem trước lại.",
    which_producer: (name: string) => `«${name}» là chủ thể nào?`,
    which_product: (name: string) => `«${name}» là sản phẩm nào?`,
    one_or_several: (name: string) => `«${name}» là một hay nhiều sản phẩm?`,
    thisOne: (name: string) => `Đúng là ${name}`,
    newProducer: "Là chủ thể mới, chưa có trong sổ",
    newProduct: "Là sản phẩm mới, chưa có trong sổ",
    one: "Một sản phẩm",
    several: (count: number) => (count > 1 ? `${count} sản phẩm khác nhau` : "Nhiều sản phẩm"),
    skip: "Bỏ qua, không ghi",
    rows: (rows: readonly number[]) =>
      rows.length === 1 ? `Dòng ${rows[0]}` : `${rows.length} dòng: ${someOf(rows)}`,
    bulk: "Trả lời nhanh cho mọi câu chưa chọn",
    bulkAnswers: {
      new_producer: "Đều là chủ thể mới",
      new_product: "Đều là sản phẩm mới",
      one: "Đều là một sản phẩm",
      several: "Đều là nhiều sản phẩm",
      skip: "Bỏ qua hết",
    },
    unanswered: (count: number) =>
      count === 0 ? "Đã trả lời hết." : `Còn ${n(count)} câu chưa trả lời.`,
    more: (count: number) => `${n(count)} dòng nữa sẽ hiện ra sau khi lưu.`,
    save: (rows: number) => `Lưu lựa chọn cho ${n(rows)} dòng`,
    saving: "Đang lưu và xem trước lại…",
    saved: "Đã lưu lựa chọn.",
    reset: "Bỏ chọn",
  },
  confirm: {
    title: "Ghi vào sổ",
    willWrite: (what: WhatHappens) => {
      const among = [
        what.newProducers > 0 && `${n(what.newProducers)} chủ thể mới`,
        what.newProducts > 0 && `${n(what.newProducts)} sản phẩm mới`,
        what.renewals > 0 && `${n(what.renewals)} công nhận lại`,
        what.upgrades > 0 && `${n(what.upgrades)} nâng hạng`,
        what.lowerings > 0 && `${n(what.lowerings)} xuống hạng`,
        what.earlier > 0 && `${n(what.earlier)} cấp trước chứng nhận đang có`,
      ].filter(Boolean)
      if (written(what).length === 0) return "Không có gì để ghi."
      const details = among.length > 0 ? ` (${among.join(", ")})` : ""
      const owners =
        what.nominations > 0
          ? " Chủ thể, sản phẩm mới của dòng tiềm năng 5 sao cũng được ghi, chưa tính ở đây."
          : ""
      return `Ghi ${written(what).join(" và ")}${details}.${owners}`
    },
    willNot: (what: WhatHappens) => {
      const left = [
        what.unanswered > 0 && `${n(what.unanswered)} dòng chưa chọn`,
        what.refused > 0 && `${n(what.refused)} dòng bị từ chối`,
        what.skipped > 0 && `${n(what.skipped)} dòng bỏ qua`,
      ].filter(Boolean)
      const known = what.known > 0 ? `${n(what.known)} dòng đã có trong sổ, không đổi gì.` : ""
      return [left.length > 0 ? `${listed(left)} sẽ không ghi.` : "", known]
        .filter(Boolean)
        .join(" ")
    },
    button: (what: WhatHappens) => `Ghi ${written(what).join(" và ") || "vào sổ"}`,
    starting: "Đang bắt đầu ghi…",
    stopped: {
      preview_stale:
        "Lần xác nhận trước không ghi gì, vì sổ đã thay đổi trong lúc đó. Hãy xem lại bảng mới dưới đây.",
      failed: "Lần xác nhận trước bị lỗi và không ghi gì. Hãy xác nhận lại.",
    },
    unsaved: "Bạn có lựa chọn chưa lưu. Hãy lưu trước khi ghi.",
  },
}

function n(count: number): string {
  return count.toLocaleString("vi-VN")
}

function written({ certificates, nominations }: WhatHappens): string[] {
  return [
    ...(certificates > 0 ? [`${n(certificates)} chứng nhận`] : []),
    ...(nominations > 0 ? [`${n(nominations)} tiềm năng 5 sao`] : []),
  ]
}

function listed(parts: readonly (string | false)[]): string {
  return parts.length < 2
    ? parts.join("")
    : `${parts.slice(0, -1).join(", ")} và ${parts[parts.length - 1]}`
}

function someOf(rows: readonly number[]): string {
  return rows.length > 12 ? `${rows.slice(0, 12).join(", ")}…` : rows.join(", ")
}
