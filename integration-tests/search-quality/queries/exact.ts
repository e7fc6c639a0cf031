import { judged } from "./judged-query"

/** Names as they are written on the pack, or as somebody who has it in hand would say them. */
export const EXACT = judged(
  "exact",
  `
  Mật hoa dừa | mat-hoa-dua
  Dừa sáp Hòa Tân | dua-sap-hoa-tan
  Nước mắm Thanh Quốc 40 độ đạm | nuoc-mam-thanh-quoc-40-do-dam
  Khẩu nhục Mường Khương | khau-nhuc-muong-khuong
  Chè Đinh Tân Cương | che-dinh-tan-cuong
  Gạo "Cái quạt mo" | gao-cai-quat-mo
  Cao đẳng sâm | cao-dang-sam
  trứng vịt Sín Chéng | trung-vit-sin-cheng
  Gạo sạch Bắc Ruộng - ST25 | gao-sach-bac-ruong-st25
  mứt dừa sữa dẻo | mut-dua-sua-deo
  Miến dong Tài Hoan | mien-dong-tai-hoan
  Độc đáo trà ướp hoa | doc-dao-tra-uop-hoa
  trà sen | tra-sen-cau-dat, tra-tam-sen
  Nước mắm Cửa Lò 20°N | nuoc-mam-cua-lo-20-n
  Sữa chua dừa sáp | sua-chua-dua-sap
  rượu vang ổi | ruou-vang-oi-xuan-an
  Tỏi Lý Sơn | toi-ly-son-phu-sinh
  đông trùng hạ thảo | dong-trung-ha-thao-tam-dao
  mắm tôm chà | mam-tom-cha-ba-hai-diem
  cà phê chồn | ca-phe-chon-kien-cuong
  `
)
