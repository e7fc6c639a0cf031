import { judged } from "./judged-query"

/** What is asked of the certificate or the price, said in words. */
export const STARS_AND_PRICE = judged(
  "stars and price",
  `
  mật ong 4 sao | mat-ong-ngu-gia-bi, mat-ong-huong-rung-phong-tho, mat-ong-bometa
  nước mắm 5 sao | nuoc-mam-thanh-quoc-*, nuoc-mam-40-do-dam-khai-hoan
  trà năm sao | tra-tom-non-huong-que, che-dinh-tan-cuong, che-bup-tim-thanh-ba
  ca phe 3 sao | ca-phe-catimor-*
  gạo bốn sao nam định | gao-sinh-thai-ruong-ruoi, gao-sach-chat-luong-cao-toan-xuan-999, gao-nep-bac-nghia-binh
  hạt điều 4 sao | hat-dieu-*
  dừa sáp 5 sao | dua-sap-*
  trà dưới 50k | tra-xanh-tui-loc-binh-son, tra-trai-mang-cau-xiem-vinh-phat, che-duoi-tan-hoi, tra-mang-cau-nguyen-van, tra-tam-sen, tra-moc-cau-*, che-ngoc-thuy, che-xanh-ngoc-thuy, hong-dinh-tra, tra-gao-thao-duoc-vinh-hoa
  cà phê dưới 60 nghìn | ca-phe-hoa-tan-nguyen-chat-den-gia-lang, ca-phe-nguyen-chat-uong-lien-tinh-ca-phe-nguyen-chat
  ca phe tren 200k | ca-phe-chon-kien-cuong
  mật ong dưới 100.000đ | mat-ong-tuyen-hoa
  trà từ 100k đến 150k | mitri-tea-tra-sam-ngoc-linh, tra-dang-sam, che-shan-tuyet-hong-thai-1-tom-1-la, tra-shan-tuyet-ngoc-thang, tra-tom-non-huong-que, tra-mam-suong-som-huong-que, non-che-xanh-trai-cai, che-bup-tim-thanh-ba, da-hen-nhat-pham-tra
  yến sào trên 1 triệu | yen-sao-*
  nước mắm dưới 30k | nuoc-mam-chay-co-nanh, nuoc-mam-cua-lo-20-n
  `
)
