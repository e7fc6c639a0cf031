/** Third step of an import: while it is written, and afterwards. */
export const importResult = {
  writing: "Đang ghi vào sổ",
  progress: (done: number, total: number) =>
    `${done.toLocaleString("vi-VN")} trong ${total.toLocaleString("vi-VN")} mục`,
  mayLeave: "Có thể rời trang này, việc ghi vẫn tiếp tục.",
  interruptedTitle: "Việc ghi đã dừng giữa chừng",
  interrupted:
    "Không có gì bị ghi dở: danh sách được ghi trọn vẹn hoặc không ghi. Hệ thống sẽ tự thử lại, hoặc bấm tiếp tục để ghi ngay.",
  goOn: "Tiếp tục",
  doneTitle: "Đã ghi vào sổ",
  applied: (by: string, at: string) => `${by} xác nhận lúc ${at}.`,
  result: {
    certificates: (count: number) => `${count.toLocaleString("vi-VN")} chứng nhận đã ghi`,
    nominations: (count: number) => `${count.toLocaleString("vi-VN")} tiềm năng 5 sao đã ghi`,
    known: (count: number) => `${count.toLocaleString("vi-VN")} dòng đã có sẵn, không đổi`,
    left: (count: number) => `${count.toLocaleString("vi-VN")} dòng không ghi`,
  },
  openCertificates: "Xem các chứng nhận đã ghi",
  reportTitle: "Báo cáo",
  reportHint: "Từng dòng của danh sách với kết quả và lý do.",
  reportXlsx: "Tải báo cáo XLSX",
  reportCsv: "Tải báo cáo CSV",
  rowsTitle: "Các dòng của danh sách",
  undo: {
    open: "Hoàn tác cả danh sách",
    title: "Hoàn tác cả danh sách",
    intro:
      "Mọi chứng nhận, sản phẩm và chủ thể do danh sách này ghi sẽ được gỡ khỏi sổ, như chưa từng nhập. Chỉ làm được khi chưa có gì dựa vào chúng.",
    reason: "Lý do hoàn tác",
    submit: "Hoàn tác…",
    confirmTitle: "Xác nhận hoàn tác?",
    confirm: (file: string) =>
      `Tất cả những gì «${file}» đã ghi sẽ được gỡ khỏi sổ. Sao của các sản phẩm đó biến mất ngay.`,
    confirmYes: "Hoàn tác",
    cancel: "Quay lại",
    done: "Đã hoàn tác cả danh sách.",
    required: "Cần điền lý do.",
  },
  undoneTitle: "Danh sách đã được hoàn tác",
  undone: (by: string, at: string) => `${by} hoàn tác lúc ${at}.`,
  undoneWhy: (reason: string) => `Lý do: ${reason}`,
}
