import { judged } from "./judged-query"

/** A product and where it should be from, or who made it; in any order, with words nobody needs. */
export const PRODUCT_AND_PLACE = judged(
  "product and place",
  `
  trà thái nguyên | tra-tom-non-huong-que, tra-mam-suong-som-huong-que, tra-moc-cau-*, tra-den-thinh-an, tra-nen-day-thia-canh-la-to, doc-dao-tra-uop-hoa, non-che-xanh-trai-cai, hong-dinh-tra, tra-tn-gaba, che-dinh-tan-cuong, tra-shan-tuyet-ngoc-thang
  chè thái nguyên | tra-tom-non-huong-que, tra-mam-suong-som-huong-que, tra-moc-cau-*, tra-den-thinh-an, tra-nen-day-thia-canh-la-to, doc-dao-tra-uop-hoa, non-che-xanh-trai-cai, hong-dinh-tra, tra-tn-gaba, che-dinh-tan-cuong, tra-shan-tuyet-ngoc-thang
  kẹo dừa bến tre | keo-dua-ca-cao, keo-dua-sau-rieng-la-dua, keo-dua-gung, keo-dua-sau-rieng
  ca phe gia lai | ca-phe-hoa-tan-nguyen-chat-den-gia-lang, ca-phe-tui-loc-gia-lang, ca-phe-nguyen-chat-uong-lien-tinh-ca-phe-nguyen-chat
  cà phê đà lạt | ca-phe-phin-cau-dat, ca-phe-drip-cau-dat, ca-phe-espresso-cau-dat
  mật ong lạng sơn | mat-ong-ngu-gia-bi, mat-ong-huong-rung-xu-lang
  mật ong tuyên quang | mat-ong-huong-rung-phong-tho
  nước mắm thanh hóa | nuoc-mam-cot-ca-com-vi-thanh
  nuoc mam nghe an | nuoc-mam-cua-lo-*
  hạt điều bình phước | hat-dieu-rang-muoi-*, hat-dieu-*-ha-my, hat-dieu-*-gia-bao, bo-hat-dieu-*
  hạt điều gia lai | hat-dieu-rang-cui-hai-binh, hat-dieu-toi-ot-hai-binh
  gạo nam định | gao-sach-quynh-thanh-*, gao-sinh-thai-ruong-ruoi, gao-sach-chat-luong-cao-toan-xuan-999, gao-nep-bac-nghia-binh, gao-huyet-rong-nghia-binh
  rượu nam định | ruou-nep-co-truyen-men-bac, ruou-chat-bang-khanh, ruou-dong-dong-lua-non
  rượu bắc kạn | ruou-chuoi-men-la-manh-minh, ruou-men-la-thanh-tam
  ruou lang son | ruou-men-la-huu-le
  dừa sáp trà vinh | dua-sap-*, sua-chua-dua-sap, keo-dua-sap-*, banh-vicosap-*
  cam hàm yên tuyên quang | cam-sanh-ham-yen
  mắm châu đốc | mam-ca-*-ba-giao-khoe
  thịt lợn bản lào cai | thit-lon-ban-muong-khuong
  bưởi trà vinh | buoi-da-xanh-ninh-thoi
  trà quảng bình | tra-rau-ma-tuan-linh, tra-nam-linh-chi-tuan-linh
  yến sào đắk lắk | yen-sao-thanh-dung
  tinh dầu lào cai | tinh-dau-dai-tu-bi
  mắm tiền giang | mam-*-ba-hai-diem
  gốm hà nội | bo-san-pham-gom-men-suoi-ngoc
  gạo hữu cơ huế | gao-huu-co-an-lo
  xoài sấy sơn la | xoai-say-deo-cuong-hoa
  đèn lồng hội an | den-long-de-lantana
  miến dong na rì bắc kạn | mien-dong-tai-hoan
  mua mật ong ở quảng bình | mat-ong-tuyen-hoa
  `
)
