import { judged } from "./judged-query"

/** As far as somebody has typed when the first suggestions are wanted. */
export const UNFINISHED = judged(
  "unfinished",
  `
  mắm t | mam-tom-*, mam-tep-*
  nuoc m | nuoc-mam-*
  cà ph | ca-phe-*, ca-cao-ca-phe-nguyen-van-sang
  khau nh | khau-nhuc-muong-khuong
  mật o | mat-ong-*
  hạt đi | hat-dieu-*
  sầu ri | sau-rieng-*
  thổ c | bo-trang-tri-ban-an-tho-cam, tam-trai-trang-tri-tho-cam, tui-xach-tho-cam-y-hoa, det-tho-cam-*
  ladod | ladodetox-*
  gạo st | gao-sach-bac-ruong-st25, gao-sach-quynh-thanh-st25
  dua sap s | dua-sap-soi-vicosap, dua-sap-say-kho-gion-tan
  trà shan t | tra-shan-tuyet-ngoc-thang, che-shan-tuyet-hong-thai-1-tom-1-la
  đông trù | dong-trung-ha-thao-tam-dao
  bưởi da x | buoi-da-xanh-ninh-thoi
  hủ ti | hu-tieu-*
  ruou n | ruou-nep-*
  kẹo dừa sầ | keo-dua-sau-rieng*
  homes | dich-vu-du-lich-cong-dong-va-diem-du-lich-homestay-99-ngon-nui
  `
)
