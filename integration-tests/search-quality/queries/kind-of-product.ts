import { judged } from "./judged-query"

/** A kind of thing, for somebody who only wants to see what there is. */
export const KIND_OF_PRODUCT = judged(
  "kind of product",
  `
  mật ong | mat-ong-*
  cà phê | ca-phe-*, ca-cao-ca-phe-nguyen-van-sang
  nước mắm | nuoc-mam-*
  rượu | ruou-*
  trà | tra-*, che-*, non-che-xanh-trai-cai, mitri-tea-tra-sam-ngoc-linh, da-hen-nhat-pham-tra, hong-dinh-tra, doc-dao-tra-uop-hoa
  chè | tra-*, che-*, non-che-xanh-trai-cai, mitri-tea-tra-sam-ngoc-linh, da-hen-nhat-pham-tra, hong-dinh-tra, doc-dao-tra-uop-hoa
  dừa | dua-sap-*, keo-dua-*, duong-hoa-dua, mat-hoa-dua, mut-dua-sua-deo, banh-dua-nuong-quy-thu, banh-ong-gao-dua-ngoc-phat, banh-vicosap-*, sua-chua-dua-sap
  gạo nếp | gao-nep-*, nep-dang-loc-dai
  kẹo | keo-*
  thổ cẩm | bo-trang-tri-ban-an-tho-cam, tam-trai-trang-tri-tho-cam, tui-xach-tho-cam-y-hoa, det-tho-cam-*
  du lịch | dich-vu-du-lich-*, khu-sinh-thai-phu-dong-green-park
  du lich sinh thai | khu-sinh-thai-phu-dong-green-park
  tinh dầu | tinh-dau-*
  hoa lan | hoa-lan-cay-mo-bui-thi-kim-thanh
  thủ công mỹ nghệ | thu-cong-my-nghe-*, thung-sot-co-bang-toan-tuyen, gio-xach-co-bang-toan-tuyen
  bún khô | bun-*, hu-tieu-kho-hoang-hang
  me | me-hat-deo-tuyet-ngoc
  mè | dau-me-den-*, tuong-ot-me-daichi
  lê | le-nam-pung
  mận | man-say-deo-cuong-hoa
  cua | banh-da-cua-*
  cỏ bàng | thung-sot-co-bang-toan-tuyen, gio-xach-co-bang-toan-tuyen, tung-bung-phinh-co-bang, tui-xach-co-bang, sot-co-bang
  cam | cam-*
  tương | tuong-xuan-pha, tuong-ot-me-daichi
  `
)
