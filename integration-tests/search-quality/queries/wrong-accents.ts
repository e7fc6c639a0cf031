import { judged } from "./judged-query"

/** The tone on another letter, a wrong tone, and (`DECOMPOSED`) accents as signs of their own, as some keyboards send them. */
export const WRONG_ACCENTS = judged(
  "wrong accents",
  `
  trà hoà tan cà gai leo | tra-hoa-tan-ca-gai-leo
  túi thổ cẩm Y Hoà | tui-xach-tho-cam-y-hoa
  Vĩnh Hòa trà gạo | tra-gao-thao-duoc-vinh-hoa
  mất ong ngũ gia bì | mat-ong-ngu-gia-bi
  chả lụa mình trí | cha-lua-minh-tri
  bánh trang mạnh tài | banh-trang-manh-tai
  xoài sây dẻo | xoai-say-deo-cuong-hoa
  nuớc mắm cáy | nuoc-mam-cay-ninh-cuong
  dưa sáp | dua-sap-*, keo-dua-sap-*, sua-chua-dua-sap, banh-vicosap-*
  măng cụt tân quí | mang-cut-tan-quy
  yến sao minh huyền | yen-sao-minh-huyen
  rựu sim | ruou-sim-hung-nhung
  `
)

export const DECOMPOSED = judged(
  "wrong accents",
  `
  khoai lang tím sấy | khoai-lang-tim-say-dong-phat
  nước yến đóng hũ | nuoc-yen-dong-hu
  đường hoa dừa | duong-hoa-dua
  rượu đòng đòng | ruou-dong-dong-lua-non
  `
).map((query) => ({ ...query, typed: query.typed.normalize("NFD") }))
