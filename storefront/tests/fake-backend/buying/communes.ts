import { Commune } from "@ocop/contract"

const ROWS: Record<string, [code: string, name: string, type: string][]> = {
  "01": [
    ["00004", "Phường Ba Đình", "phường"],
    ["00070", "Phường Hoàn Kiếm", "phường"],
    ["00562", "Xã Bát Tràng", "xã"],
  ],
  "08": [
    ["00769", "Xã Mèo Vạc", "xã"],
    ["00988", "Xã Thông Nguyên", "xã"],
    ["02200", "Phường Minh Xuân", "phường"],
    ["02212", "Phường Nông Tiến", "phường"],
    ["02221", "Xã Na Hang", "xã"],
    ["02248", "Xã Thượng Lâm", "xã"],
    ["02266", "Xã Chiêm Hóa", "xã"],
    ["02374", "Xã Hàm Yên", "xã"],
    ["02473", "Xã Yên Sơn", "xã"],
    ["02545", "Xã Sơn Dương", "xã"],
    ["00694", "Phường Hà Giang 1", "phường"],
    ["00700", "Phường Hà Giang 2", "phường"],
    ["00721", "Xã Đồng Văn", "xã"],
  ],
  "48": [
    ["20194", "Phường Hải Châu", "phường"],
    ["20333", "Đặc khu Hoàng Sa", "đặc khu"],
    ["20413", "Phường Hội An", "phường"],
  ],
}

/** A few communes of a few provinces; the other provinces have one each, so that every province can be chosen. */
export function communesOf(provinceCode: string): Commune[] {
  const rows = ROWS[provinceCode] ?? [[`${provinceCode}999`, "Xã Trung Tâm", "xã"]]
  return rows.map(([code, name, type]) => Commune.parse({ code, name, type }))
}
