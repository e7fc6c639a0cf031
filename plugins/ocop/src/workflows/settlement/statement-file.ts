import type { StatementLine, StatementResponse } from "@ocop/contract"
import { vietnamDay } from "@ocop/rules"
import { sheetFile, type SheetFile } from "../../spreadsheet/sheet-file"
import type { WrittenCell } from "../../spreadsheet/written-sheet"

const KINDS: Record<StatementLine["kind"], string> = {
  part: "Bán hàng",
  refund: "Hoàn tiền cho người mua",
  paid_directly: "Người mua đã chuyển thẳng cho bạn",
  payout: "Sàn chuyển tiền",
  payout_failed: "Chuyển tiền không thành công",
}

const COLUMNS = [
  { header: "Ngày", width: 12 },
  { header: "Nội dung", width: 28 },
  { header: "Đơn hàng", width: 10 },
  { header: "Đợt chuyển tiền", width: 15 },
  { header: "Người mua trả", width: 15 },
  { header: "Sàn bù khuyến mãi", width: 18 },
  { header: "Tỷ lệ hoa hồng", width: 15 },
  { header: "Hoa hồng", width: 13 },
  { header: "Thuế khấu trừ", width: 14 },
  { header: "Thay đổi số dư", width: 15 },
]

/** A statement to keep: its opening balance, its lines, its closing balance. Amounts are in đồng. */
export function statementFile(
  { from, to, opening, closing, lines }: StatementResponse,
  format: "xlsx" | "csv"
): Promise<SheetFile> {
  const rows = [
    balanceRow(from, "Số dư đầu kỳ", opening),
    ...lines.map(lineRow),
    balanceRow(to, "Số dư cuối kỳ", closing),
  ]
  return sheetFile({ name: "Sao kê", columns: COLUMNS, rows }, `sao-ke-${from}-${to}`, format)
}

const balanceRow = (day: string, name: string, amount: number): WrittenCell[] => [
  { day },
  name,
  ...COLUMNS.slice(3).map(() => null),
  amount,
]

function lineRow(line: StatementLine): WrittenCell[] {
  return [
    { day: vietnamDay(new Date(line.at)) },
    KINDS[line.kind],
    line.order_number,
    line.payout_number,
    line.buyer,
    line.platform_borne,
    line.commission_rates.map((rate) => `${rate / 100} %`).join(", ") || null,
    line.commission,
    line.tax,
    line.amount,
  ]
}
