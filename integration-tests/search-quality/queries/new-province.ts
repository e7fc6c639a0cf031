import { judged } from "./judged-query"

/** Today's 34 provinces; those that took in others are asked for by people who know them by this name. */
export const NEW_PROVINCE = judged(
  "new province",
  `
  lào cai | province=Lào Cai
  thanh hoa | province=Thanh Hóa
  Nghệ An | province=Nghệ An
  tuyên quang | province=Tuyên Quang
  đắk lắk | province=Đắk Lắk
  dak lak | province=Đắk Lắk
  đặc sản huế | province=Huế
  gia lai | province=Gia Lai
  cao bằng | province=Cao Bằng
  lâm đồng | province=Lâm Đồng
  da nang | province=Đà Nẵng
  an giang | province=An Giang
  `
)
