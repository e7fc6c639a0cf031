import type { CertificateStateName, Label, Season } from "@ocop/contract"

export type ProductRow = {
  handle: string
  title: string
  producer: string
  group: string
  subgroup: string
  stars: 3 | 4 | 5
  /** Certificates that are not "valid" give no star; "none" has no certificate at all. */
  state?: CertificateStateName | "none"
  /** Pack → price in đồng. */
  packs: Record<string, number>
  /** Units on hand of each pack; 0 is sold out. */
  stock?: number
  season?: Season
  in_season?: boolean
  label?: Label
  story?: string
  preparation_days?: number
  /** Sold ahead, and sent from that day. */
  ships_from?: string
  decided: string
}

const valid = (
  handle: string,
  title: string,
  producer: string,
  subgroup: string,
  stars: 3 | 4 | 5,
  packs: Record<string, number>,
  more: Partial<ProductRow> = {}
): ProductRow => ({
  handle,
  title,
  producer,
  group: subgroup.split(".")[0] ?? "I",
  subgroup,
  stars,
  packs,
  decided: "2025-06-26",
  ...more,
})

export const PRODUCT_ROWS: ProductRow[] = [
  valid(
    "mat-ong-bac-ha-meo-vac",
    "Mật ong bạc hà Mèo Vạc",
    "htx-mat-ong-meo-vac",
    "I.2.b",
    5,
    { "Chai 200 ml": 165_000, "Chai 500 ml": 380_000, "Chai 1 lít": 720_000 },
    {
      season: { from: "10-15", to: "12-31" },
      in_season: true,
      story:
        "Hoa bạc hà mọc hoang trong hốc đá tai mèo, nở khi trời se lạnh. Đàn ong nội của người Mông lấy mật hơn hai tháng, nên mật sánh, màu vàng chanh và thoảng mùi bạc hà.\n\nMật chỉ quay một lần mỗi năm. Năm nào sương muối sớm, cả vùng gần như không có mật, và hợp tác xã báo trước cho người đã đặt.",
      label: {
        net_quantity: "200 ml, 500 ml, 1 lít",
        ingredients: "100% mật ong hoa bạc hà",
        shelf_life: "24 tháng kể từ ngày sản xuất",
        storage: "Nơi khô mát, tránh ánh nắng; không cần để tủ lạnh",
        usage: "Pha nước ấm dưới 40 °C, ướp thịt, ăn kèm bánh",
        warning: "Không dùng cho trẻ dưới 12 tháng tuổi",
        demonstration: true,
      },
      preparation_days: 2,
    }
  ),
  valid(
    "mat-ong-rung-meo-vac",
    "Mật ong rừng hoa tam giác mạch",
    "htx-mat-ong-meo-vac",
    "I.2.b",
    3,
    { "Chai 500 ml": 240_000 },
    { ships_from: "2027-03-01", stock: 6 }
  ),
  valid(
    "che-shan-tuyet-phin-ho",
    "Chè Shan tuyết Phìn Hồ trà xanh",
    "htx-che-phin-ho",
    "I.5.a",
    5,
    { "Hộp 100 g": 185_000, "Hộp 200 g": 350_000 },
    { in_season: true, season: { from: "03-01", to: "11-30" } }
  ),
  valid("hong-tra-phin-ho", "Hồng trà Phìn Hồ", "htx-che-phin-ho", "I.5.a", 4, {
    "Hộp 100 g": 220_000,
  }),
  valid(
    "mien-dong-tai-hoan",
    "Miến dong Tài Hoan",
    "htx-mien-dong-tai-hoan",
    "I.3.b",
    5,
    { "Gói 500 g": 55_000, "Thùng 10 kg": 1_050_000 },
    {
      label: {
        net_quantity: "500 g",
        ingredients: "100% tinh bột dong riềng",
        shelf_life: "12 tháng",
        storage: "Nơi khô ráo",
        demonstration: true,
      },
    }
  ),
  valid("che-tan-cuong-hao-dat", "Chè đinh Tân Cương Hảo Đạt", "htx-che-hao-dat", "I.5.a", 5, {
    "Hộp 100 g": 420_000,
    "Hộp 500 g": 1_950_000,
  }),
  valid("che-moc-cau-hao-dat", "Chè móc câu Hảo Đạt", "htx-che-hao-dat", "I.5.a", 4, {
    "Gói 200 g": 130_000,
  }),
  valid("my-chu-nam-duong", "Mỳ Chũ gạo bao thai hồng", "htx-mi-chu", "I.3.b", 4, {
    "Gói 300 g": 28_000,
    "Gói 1 kg": 85_000,
  }),
  valid(
    "my-gac-chu",
    "Mỳ Chũ ngũ sắc gấc, chùm ngây, đậu đen, nghệ và khoai lang tím",
    "htx-mi-chu",
    "I.3.b",
    3,
    { "Hộp 500 g": 62_000 }
  ),
  valid(
    "vai-thieu-say-luc-ngan",
    "Vải thiều sấy Lục Ngạn",
    "htx-mi-chu",
    "I.3.c",
    3,
    { "Túi 500 g": 95_000 },
    { state: "expired", decided: "2023-04-14" }
  ),
  valid(
    "nuoc-mam-le-gia-40n",
    "Nước mắm Lê Gia 40 độ đạm",
    "nuoc-mam-le-gia",
    "I.4.a",
    5,
    { "Chai 500 ml": 145_000 },
    {
      label: {
        net_quantity: "500 ml",
        ingredients: "Cá cơm, muối biển",
        shelf_life: "36 tháng",
        storage: "Đậy kín sau khi mở",
        demonstration: true,
      },
    }
  ),
  valid("mam-tom-le-gia", "Mắm tôm Lê Gia", "nuoc-mam-le-gia", "I.4.a", 4, { "Hũ 280 g": 65_000 }),
  valid(
    "ruoc-tom-le-gia",
    "Ruốc tôm Lê Gia",
    "nuoc-mam-le-gia",
    "I.3.d",
    4,
    { "Hũ 100 g": 125_000 },
    { stock: 0 }
  ),
  valid("tuong-nam-dan", "Tương Nam Đàn Sa Nam", "tuong-nam-dan", "I.4.a", 4, {
    "Chai 500 ml": 35_000,
    "Chum 2 lít": 160_000,
  }),
  valid(
    "tuong-nam-dan-dac-biet",
    "Tương nếp ủ chum đặc biệt",
    "tuong-nam-dan",
    "I.4.a",
    3,
    { "Chai 500 ml": 48_000 },
    { state: "revoked", decided: "2024-05-20" }
  ),
  valid(
    "yen-sao-cu-lao-cham",
    "Yến sào tinh chế Cù Lao Chàm",
    "yen-sao-cu-lao-cham",
    "I.3.d",
    5,
    { "Hộp 50 g": 3_200_000, "Hộp 100 g": 6_200_000 },
    { preparation_days: 3 }
  ),
  valid("nuoc-yen-cu-lao-cham", "Nước yến chưng đường phèn", "yen-sao-cu-lao-cham", "II.2.b", 3, {
    "Lốc 6 hũ": 210_000,
  }),
  valid("sam-ngoc-linh-mat-ong", "Sâm Ngọc Linh ngâm mật ong", "sam-ngoc-linh", "III.1", 5, {
    "Hũ 200 g": 1_450_000,
  }),
  valid(
    "ruou-sam-day",
    "Rượu sâm dây Ngọc Linh",
    "sam-ngoc-linh",
    "II.1",
    4,
    { "Chai 500 ml": 320_000 },
    {
      label: {
        net_quantity: "500 ml",
        alcohol_percent: 29,
        ingredients: "Rượu gạo, sâm dây",
        warning: "Uống có trách nhiệm",
        demonstration: true,
      },
    }
  ),
  valid("tinh-dau-sa-chi", "Tinh dầu sả chanh Măng Đen", "sam-ngoc-linh", "III.3", 3, {
    "Chai 10 ml": 75_000,
  }),
  valid(
    "ca-phe-ea-kiet",
    "Cà phê Robusta rang mộc Ea Kiết",
    "ca-phe-ede",
    "I.6",
    4,
    { "Gói 250 g": 90_000, "Gói 500 g": 170_000 },
    { in_season: true, season: { from: "11-01", to: "02-15" } }
  ),
  valid("ca-phe-honey-ea-kiet", "Cà phê chế biến mật ong Ea Kiết", "ca-phe-ede", "I.6", 3, {
    "Gói 250 g": 120_000,
  }),
  valid(
    "dua-sap-cau-ke",
    "Dừa sáp Cầu Kè trái tươi",
    "dua-sap-cau-ke",
    "I.1.a",
    4,
    { "Trái loại 1": 150_000 },
    { season: { from: "06-01", to: "09-30" } }
  ),
  valid("keo-dua-sap", "Kẹo dừa sáp", "dua-sap-cau-ke", "I.3.c", 5, { "Hộp 200 g": 68_000 }),
  valid(
    "binh-gom-bat-trang",
    "Bình hoa gốm men lam Bát Tràng",
    "gom-bat-trang",
    "IV.1",
    4,
    { "Cao 25 cm": 480_000, "Cao 40 cm": 950_000 },
    { preparation_days: 5 }
  ),
  valid("am-chen-bat-trang", "Ấm chén tử sa Bát Tràng", "gom-bat-trang", "IV.1", 5, {
    "Bộ 8 món": 1_250_000,
  }),
  valid(
    "duong-thot-not-palmania",
    "Đường thốt nốt bột Palmania",
    "duong-thot-not-palmania",
    "I.2.b",
    4,
    { "Hũ 230 g": 59_000 },
    { in_season: true, season: { from: "11-15", to: "05-15" } }
  ),
  valid(
    "hoa-hong-sa-dec",
    "Hoa hồng chậu Sa Đéc",
    "hoa-sa-dec",
    "V.1",
    3,
    { "Chậu 20 cm": 85_000 },
    { in_season: true, season: { from: "11-01", to: "02-28" } }
  ),
  valid(
    "tour-lang-hoa-sa-dec",
    "Một ngày ở làng hoa Sa Đéc",
    "hoa-sa-dec",
    "VI.1",
    4,
    { "Một khách": 450_000 },
    { preparation_days: 3 }
  ),
  valid(
    "banh-phong-tom-sa-dec",
    "Bánh phồng tôm Sa Đéc",
    "hoa-sa-dec",
    "I.3.d",
    3,
    { "Gói 400 g": 45_000 },
    { state: "not_yet_valid", decided: "2026-12-15" }
  ),
]
