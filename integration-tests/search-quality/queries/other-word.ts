import { judged } from "./judged-query"

/** Regional words and other names for the thing; folded, some of them are other words (me, thom, san, na). */
export const OTHER_WORD = judged(
  "other word",
  `
  thịt heo | thit-lon-ban-muong-khuong, thit-lon-thao-que-binh-minh, thit-ba-chi-say-gia-phu
  ruốc heo | ruoc-lon-ban-muong-khuong
  chà bông | ruoc-lon-ban-muong-khuong
  đậu phộng | lac-sen-dien-chau
  dầu lạc | dau-phung-*
  dầu đậu phộng | dau-phung-*
  dầu vừng | dau-me-den-*
  dau vung | dau-me-den-*
  mướp đắng | kho-qua-phu-my
  lạp xưởng | lap-suon-*, lap-xuong-ca-that-lat
  lap suon ca that lat | lap-xuong-ca-that-lat
  cá quả | mam-ca-loc-tam-do
  mắm cá lóc | mam-ca-loc-tam-do
  gạo lứt đỏ | gao-luc-do-kim-thien-loc
  chè sen | tra-sen-cau-dat, tra-tam-sen
  chè dây thìa canh | tra-day-thia-canh, tra-nen-day-thia-canh-la-to, tra-hoa-tan-day-thia-canh
  trà shan tuyết hồng thái | che-shan-tuyet-hong-thai-1-tom-1-la
  trà tân cương | che-dinh-tan-cuong
  trà ô long | tra-oolong-phuoc-lac
  bột cacao | bot-ca-cao-3-in-1
  kẹo dừa ca cao | keo-dua-ca-cao, keo-dua-sap-cacao
  chocolate | bo-qua-tang-socola-cao-cap-huong-sac-tay-nguyen
  sô cô la | bo-qua-tang-socola-cao-cap-huong-sac-tay-nguyen
  giò lụa | cha-lua-minh-tri
  tổ yến | yen-sao-*
  nhang trầm | huong-tram-ha-loan
  hương quế | nhang-que-an-khang
  nấm đông cô | nam-huong-viet-truc-mai
  nấm bào ngư | nam-so-tam-dao
  nước rửa bát | nuoc-rua-chen-sinh-hoc
  lồng đèn | den-long-de-lantana
  quả chôm chôm | trai-chom-chom-tuoi
  trái nhãn | qua-nhan-phong-nien
  xà rông | sa-rong
  cải xoăn | cai-kale-bac-ha
  hành hoa | hanh-la-long-thuan
  mền | chan-bong-to-tam-tu-det
  bột nghệ | tinh-bot-nghe-*
  cafe | ca-phe-*, ca-cao-ca-phe-nguyen-van-sang
  coffee | ca-phe-*, ca-cao-ca-phe-nguyen-van-sang
  honey | mat-ong-*
  quả na | mang-cau-hoang-hau
  bánh đa | banh-da-*, banh-trang-manh-tai
  hủ tíu khô | hu-tieu-kho-hoang-hang
  thìa gỗ | bo-moi-muong-go-hong-son
  `
)
