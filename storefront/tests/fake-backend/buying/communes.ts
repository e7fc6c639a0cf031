import { Commune } from "@ocop/contract"

const ROWS: Record<string, [code: string, name: string, type: string][]> = {
  "01": [
    ["00004", "Ba Đình", "phường"],
    ["00070", "Hoàn Kiếm", "phường"],
    ["00562", "Bát Tràng", "xã"],
  ],
  "08": [
    ["00769", "Mèo Vạc", "xã"],
    ["00988", "Thông Nguyên", "xã"],
    ["02200", "Minh Xuân", "phường"],
    ["02212", "Nông Tiến", "phường"],
    ["02221", "Na Hang", "xã"],
    ["02248", "Thượng Lâm", "xã"],
    ["02266", "Chiêm Hóa", "xã"],
    ["02374", "Hàm Yên", "xã"],
    ["02473", "Yên Sơn", "xã"],
    ["02545", "Sơn Dương", "xã"],
    ["00694", "Hà Giang 1", "phường"],
    ["00700", "Hà Giang 2", "phường"],
    ["00721", "Đồng Văn", "xã"],
  ],
  "48": [
    ["20194", "Hải Châu", "phường"],
    ["20333", "Hoàng Sa", "đặc khu"],
    ["20413", "Hội An", "phường"],
  ],
}

/** A few communes of a few provinces; the other provinces have one each, so that every province can be chosen. */
export function communesOf(provinceCode: string): Commune[] {
  const rows = ROWS[provinceCode] ?? [[`${provinceCode}999`, "Trung Tâm", "xã"]]
  return rows.map(([code, name, type]) => Commune.parse({ code, name, type }))
}
