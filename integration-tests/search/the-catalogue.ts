/** A document of the tests. */
export interface CatalogueProduct extends Record<string, unknown> {
  id: string
  title: string
  aliases: string[]
  producer_name: string
  province: string
  former_province: string | null
  description: string
  group: string
  stars: number | null
  price: number | null
  in_season: boolean
  valid_until: string | null
  channels: string[]
  thumbnail: string
}

type Row = [
  id: string,
  title: string,
  province: string,
  formerProvince: string | null,
  group: string,
  stars: number | null,
  price: number | null,
  more?: Partial<CatalogueProduct>,
]

const ROWS: Row[] = [
  [
    "tra-shan",
    "Trà Shan tuyết Suối Giàng",
    "Lào Cai",
    "Yên Bái",
    "Trà",
    5,
    350_000,
    { aliases: ["chè"] },
  ],
  ["tra-tan-cuong", "Trà Tân Cương", "Thái Nguyên", null, "Trà", 4, 200_000, { aliases: ["chè"] }],
  ["che-bup", "Chè búp Mộc Châu", "Sơn La", null, "Trà", 3, 90_000, { aliases: ["trà"] }],
  ["dua-sap", "Dừa sáp Cầu Kè", "Vĩnh Long", "Trà Vinh", "Trái cây", 5, 180_000],
  [
    "dua-gai",
    "Dứa Đồng Giao",
    "Ninh Bình",
    null,
    "Trái cây",
    4,
    40_000,
    { aliases: ["khóm", "thơm"] },
  ],
  ["dua-luoi", "Dưa lưới Phú Xuân", "Huế", "Thừa Thiên Huế", "Trái cây", 3, 60_000],
  ["cam-xa-doai", "Cam Xã Đoài", "Nghệ An", null, "Trái cây", 4, 80_000, { in_season: true }],
  ["buoi", "Bưởi Năm Roi", "Vĩnh Long", null, "Trái cây", 3, null, { in_season: true }],
  ["mam-tom", "Mắm tôm Ba Làng", "Thanh Hóa", null, "Gia vị", 4, 45_000],
  ["mam-ruoc", "Mắm ruốc Huế", "Huế", "Thừa Thiên Huế", "Gia vị", 3, 50_000],
  ["nuoc-mam", "Nước mắm Phú Quốc", "An Giang", "Kiên Giang", "Gia vị", 5, 120_000],
  ["mat-ong-bac-ha", "Mật ong bạc hà Mèo Vạc", "Tuyên Quang", "Hà Giang", "Mật ong", 5, 450_000],
  ["mat-ong-rung", "Mật ong rừng U Minh", "Cà Mau", null, "Mật ong", 4, 300_000],
  ["ruou-bau-da", "Rượu Bàu Đá", "Gia Lai", "Bình Định", "Đồ uống", 4, 150_000],
  [
    "ruou-can",
    "Rượu cần",
    "Lào Cai",
    null,
    "Đồ uống",
    3,
    250_000,
    { producer_name: "HTX Bình Minh" },
  ],
  ["ca-phe", "Cà phê Đắk Lắk", "Đắk Lắk", null, "Đồ uống", 5, 200_000],
  ["khoai-deo", "Khoai lang dẻo", "Quảng Trị", "Quảng Bình", "Bánh kẹo", 3, 70_000],
  ["keo-lac", "Kẹo lạc", "Nghệ An", null, "Bánh kẹo", 3, 30_000, { aliases: ["đậu phộng"] }],
  ["tau-hu", `Tàu hũ "Cô Ba" 100% đậu nành \\ O'Lala`, "Cần Thơ", null, "Bánh kẹo", null, 20_000],
  ["gao-st25", "Gạo ST25 Sóc Trăng", "Cần Thơ", "Sóc Trăng", "Gạo", 5, 40_000],
  ["gao-nep", "Gạo nếp cái hoa vàng", "Ninh Bình", "Nam Định", "Gạo", 4, 35_000],
  [
    "nghe",
    "Tinh bột nghệ",
    "Hưng Yên",
    "Thái Bình",
    "Dược liệu",
    4,
    110_000,
    { channels: ["web", "app"] },
  ],
]

/** Twenty-two products; what no test is about is the same for all of them. */
export const CATALOGUE: CatalogueProduct[] = ROWS.map(
  ([id, title, province, former_province, group, stars, price, more]) => ({
    id,
    title,
    province,
    former_province,
    group,
    stars,
    price,
    aliases: [],
    producer_name: "Hợp tác xã nông nghiệp",
    description: `Sản phẩm ${title} của địa phương.`,
    in_season: false,
    valid_until: stars === null ? null : `202${stars + 3}-06-30T00:00:00.000Z`,
    channels: ["web"],
    thumbnail: `${id}.webp`,
    ...more,
  })
)

export const idsWhere = (is: (product: CatalogueProduct) => boolean): string[] =>
  CATALOGUE.filter(is)
    .map(({ id }) => id)
    .sort()
