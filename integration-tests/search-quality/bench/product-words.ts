/** Kinds of product by the group they are in; with the places and makers of the demonstration they make names. */
export const PRODUCT_KINDS: Readonly<Record<string, readonly string[]>> = {
  I: `Trà xanh|Trà Shan tuyết|Chè búp|Trà đinh|Trà móc câu|Trà sen|Trà ô long|Hồng trà|Bạch trà|Chè tôm nõn
Mật ong hoa nhãn|Mật ong rừng|Mật ong bạc hà|Mật ong hoa cà phê|Phấn hoa|Sữa ong chúa|Mật dừa nước
Gạo nếp cái hoa vàng|Gạo ST25|Gạo nếp nương|Gạo séng cù|Gạo lứt|Gạo huyết rồng|Đậu xanh tách vỏ|Lạc đỏ|Vừng đen|Hạt sen khô
Cam|Bưởi da xanh|Bưởi Năm Roi|Vải thiều|Nhãn lồng|Xoài cát|Thanh long ruột đỏ|Dứa|Khóm|Na dai|Mãng cầu|Sầu riêng|Chuối ngự
Quýt hồng|Ổi lê|Măng tây xanh|Nấm rơm|Dưa lưới|Cà chua bi|Rau má|Hành tím|Tỏi|Gừng|Khoai lang mật|Chôm chôm|Măng cụt|Vú sữa
Bánh chưng|Bánh tét|Bánh gai|Bánh đa nem|Bánh phồng tôm|Kẹo lạc|Kẹo dừa|Bánh pía|Bánh cốm|Bánh tráng|Kẹo cu đơ|Bún khô|Miến dong
Mì gạo|Phở khô|Bột gạo lứt|Bột sắn dây|Cơm cháy|Mứt gừng|Mứt dừa|Xoài sấy dẻo|Mít sấy|Chuối sấy|Hạt điều rang muối|Tỏi đen
Măng khô|Nấm hương khô|Củ cải muối|Dưa kiệu|Khoai lang sấy|Đường hoa dừa|Dầu lạc|Dầu vừng|Chả cá|Chả lụa|Nem chua|Lạp xưởng
Giò bò|Khô cá lóc|Cá kho làng|Tôm khô|Mực một nắng|Ruốc cá|Thịt trâu gác bếp|Xúc xích heo|Trứng vịt muối|Sữa chua|Bò một nắng
Nước mắm|Mắm tôm|Mắm tép|Mắm ruốc|Tương bần|Tương ớt|Giấm chuối|Mắm cá linh|Mắm cáy|Muối ớt|Muối tôm|Hạt tiêu đen|Bột ớt
Cà phê bột|Cà phê rang xay|Cà phê hạt Robusta|Cà phê Arabica|Bột ca cao|Sô cô la đen`.split(
    /[|\n]/
  ),
  II: "Rượu nếp|Rượu Bàu Đá|Rượu cần|Rượu mơ|Rượu ngô men lá|Rượu sim|Nước ép dứa|Nước yến sào|Sữa đậu nành|Nước cốt nhàu".split(
    "|"
  ),
  III: "Cao cà gai leo|Tinh bột nghệ|Đông trùng hạ thảo|Viên sâm|Cao atiso|Tinh dầu sả|Tinh dầu tràm|Dầu gội bồ kết".split(
    "|"
  ),
  IV: "Túi cỏ bàng|Giỏ lục bình|Chiếu cói|Nón lá|Tranh gạo|Gốm|Thổ cẩm|Lụa tơ tằm|Đèn lồng tre|Khăn dệt".split(
    "|"
  ),
  V: "Hoa lan|Hoa mai|Cây quất cảnh|Bonsai|Hoa cúc".split("|"),
  VI: "Du lịch cộng đồng|Điểm du lịch sinh thái|Làng văn hóa|Vườn trái cây".split("|"),
}

/** What else is in a name. */
export const QUALITIES =
  `thượng hạng|hữu cơ|truyền thống|đặc biệt|nguyên chất|hương rừng|cao cấp|túi lọc|sấy lạnh|hộp quà|sạch|VietGAP
gia truyền|tự nhiên|loại một|hảo hạng|thơm ngon|nhà làm|miền núi|vùng cao|đồng quê|Cô Ba|Bà Tư|Ông Năm|Hương Quê|An Nhiên
Tâm Việt|Phúc Lộc|Thành Công|Hồng Phát|Kim Liên|Xuân Mai|Hoàng Gia|Minh Tâm|Ngọc Linh|Đại Phát|Phương Nam|Sông Hậu|Tây Bắc
Việt Thái|Lan Anh|Thanh Bình|Quê Hương|Bảo An|Trường Sơn|Hải Đăng|Sen Việt|Tam Nông`.split(/[|\n]/)

export const FORMS =
  "HTX nông nghiệp|HTX dịch vụ tổng hợp|Công ty TNHH|Công ty cổ phần|Hộ kinh doanh|Cơ sở sản xuất|Tổ hợp tác".split(
    "|"
  )

export const SENTENCES = [
  "Sản phẩm được làm từ nguyên liệu tại địa phương, theo cách làm lâu đời của bà con.",
  "Quy trình sản xuất khép kín, bảo đảm an toàn thực phẩm và truy xuất nguồn gốc.",
  "Hương vị đậm đà, màu sắc tự nhiên, không dùng chất bảo quản.",
  "Thích hợp làm quà biếu người thân, bạn bè trong dịp lễ, Tết.",
  "Bảo quản nơi khô ráo, thoáng mát, tránh ánh nắng trực tiếp.",
  "Được Hội đồng đánh giá, phân hạng sản phẩm OCOP công nhận.",
  "Vùng nguyên liệu trồng theo hướng hữu cơ, không thuốc trừ sâu.",
  "Mỗi mẻ được chế biến thủ công bởi những người thợ lành nghề.",
]
