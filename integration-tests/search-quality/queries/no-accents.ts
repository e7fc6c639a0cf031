import { judged } from "./judged-query"

/** Typed without accents: half of what Vietnamese type on a phone. */
export const NO_ACCENTS = judged(
  "no accents",
  `
  mam tom vi thanh | mam-tom-vi-thanh
  tra dang sam | tra-dang-sam
  nuoc mam phu quoc | nuoc-mam-thanh-quoc-*, nuoc-mam-30-do-dam-khai-hoan, nuoc-mam-40-do-dam-khai-hoan
  gao nep cai hoa vang | gao-nep-cai-hoa-vang-thuy-ninh
  lap suon gia phu | lap-suon-gia-phu
  den long | den-long-de-lantana
  toi den | toi-den-quang-minh
  sau rieng say | sau-rieng-say-thang-hoa-sau-ri
  banh trang | banh-trang-manh-tai
  mat ong banh to | mat-ong-banh-to-quan-phat
  ruou men la | ruou-men-la-thanh-tam, ruou-men-la-huu-le
  thit treo gac bep | thit-treo-gac-bep-tam-cuong
  hat dieu vo lua | hat-dieu-vo-lua-*, hat-dieu-rang-muoi-vo-lua-my-le
  tui xach tho cam | tui-xach-tho-cam-y-hoa
  HAT SEN SAY | hat-sen-say
  ca bom trang | ca-bom-trang
  dau phung | dau-phung-*
  kho qua | kho-qua-phu-my
  tuong xuan pha | tuong-xuan-pha
  huong tram | huong-tram-ha-loan
  det tho cam | det-tho-cam-hoa-tien-khan-chan-vay-khan-trai-ban
  doi den tu linh | doi-den-tu-linh
  `
)
