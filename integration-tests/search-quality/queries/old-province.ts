import { judged } from "./judged-query"

/** Provinces as they were called before July 2025, which is how people say where they are from. */
export const OLD_PROVINCE = judged(
  "old province",
  `
  trà vinh | former_province=Trà Vinh
  đặc sản bến tre | former_province=Bến Tre
  Bắc Kạn | former_province=Bắc Kạn
  quang nam | former_province=Quảng Nam
  nam định | former_province=Nam Định
  hậu giang | former_province=Hậu Giang
  binh phuoc | former_province=Bình Phước
  kiên giang | former_province=Kiên Giang
  ocop vĩnh phúc | former_province=Vĩnh Phúc
  tiền giang | former_province=Tiền Giang
  ninh thuận | former_province=Ninh Thuận
  phú yên | former_province=Phú Yên
  thái bình | former_province=Thái Bình
  `
)
