import type { ProductGroupCode } from "../../product-group.js"
import { wordingKeys } from "./wording.js"

/**
 * What lists call the groups, of today and of before 148/QĐ-TTg (2023), and their branches. Where several
 * fit, the longest counts and hides what lies in it: «thực phẩm chức năng» is no «thực phẩm».
 */
const WRITTEN: Readonly<Record<ProductGroupCode, string>> = {
  I: "Thực phẩm | Tươi sống | Sơ chế | Rau củ quả | Rau | Trái cây | Hoa quả | Gạo | Ngũ cốc | Mật ong | Gia vị | Nước mắm | Chè | Trà | Cà phê | Ca cao | Nông sản | Thủy sản | Đồ ăn nhanh | Thịt | Trứng | Sữa | food",
  II: "Đồ uống | Đồ uống có cồn | Đồ uống không cồn | Có cồn | Không cồn | Rượu | Bia | Nước khoáng | Nước uống | drinks",
  III: "Dược liệu | Thảo dược | Thực phẩm chức năng | Thực phẩm bảo vệ sức khỏe | Mỹ phẩm | Trà thảo dược | Thuốc | Thuốc y học cổ truyền | Tinh dầu | herbs",
  IV: "Thủ công mỹ nghệ | Vải | May mặc | Lưu niệm | Nội thất | Trang trí | Gia dụng | Dệt may | handicrafts",
  V: "Sinh vật cảnh | Hoa | Cây cảnh | Động vật cảnh",
  VI: "Du lịch | Dịch vụ du lịch | Dịch vụ | Điểm du lịch | Bán hàng | tourism",
}

/** Longest first. */
export const GROUP_WORDINGS: readonly (readonly [string, ProductGroupCode])[] = Object.entries(
  WRITTEN
)
  .flatMap(([code, written]) =>
    wordingKeys(written).map((words) => [words, code as ProductGroupCode] as const)
  )
  .sort(([a], [b]) => b.length - a.length)

/**
 * The groups of before 148/QĐ-TTg by their numbers: thực phẩm, đồ uống, thảo dược, vải và may mặc, lưu
 * niệm – nội thất – trang trí, dịch vụ du lịch nông thôn và bán hàng.
 */
export const GROUP_OF_OLD_NUMBER: Readonly<Record<ProductGroupCode, ProductGroupCode>> = {
  I: "I",
  II: "II",
  III: "III",
  IV: "IV",
  V: "IV",
  VI: "VI",
}
