import { judged } from "./judged-query"

/** Who makes it, as on a sign: in full, shortened, without accents. */
export const PRODUCER = judged(
  "producer",
  `
  bà hai diễm | producer_name=Cơ sở sản xuất Mắm Bà Hai Diễm
  hoàng hằng | producer_name=Cơ sở Hoàng Hằng
  htx tân qui | producer_name=HTX Tân Qui
  hà mỵ | producer_name=Công ty cổ phần Hà Mỵ
  nam trường sơn | producer_name=Công ty TNHH Ca cao Nam Trường Sơn
  pu mat | producer_name=Công ty CP Dược liệu Pù Mát
  kim thien loc | gao-*-kim-thien-loc
  duy oanh | producer_name=HTX Nông nghiệp xanh Duy Oanh
  công ty dược phẩm lâm đồng | producer_name=Công ty cổ phần Dược phẩm Lâm Đồng
  chè cầu đất đà lạt | producer_name=Công ty cổ phần chè Cầu Đất Đà Lạt
  tntea | producer_name=Công ty CP Thương mại và Sản xuất TNTea
  hợp tác xã sơn trà | producer_name=Hợp tác xã Sơn Trà
  ong tam đảo | producer_name=Công ty Cổ phần Ong Tam Đảo
  bà giáo khỏe | producer_name=Cơ sở sản xuất chế biến mắm Bà Giáo Khỏe
  rượu bằng khanh | producer_name=Doanh nghiệp tư nhân rượu Bằng Khanh
  dệt thổ cẩm khmer | producer_name=HTX Dệt thổ cẩm Khmer Văn Giáo
  htx nấm tam đảo | producer_name=HTX Nấm Tam Đảo
  `
)
