/** A square of the map: rows from the north, columns from the west, both from 0. */
export interface ProvinceTile {
  /** Of today. */
  readonly province_code: string
  /** As it fits into a square. */
  readonly short: string
  readonly row: number
  readonly column: number
}

/** An archipelago, drawn out at sea and coloured like the province that it is part of. */
export interface ArchipelagoTile extends Omit<ProvinceTile, "short"> {
  readonly name: "Hoàng Sa" | "Trường Sa"
}

export const MAP_ROWS = 16
export const MAP_COLUMNS = 7

const tile = (row: number, column: number, province_code: string, short: string): ProvinceTile => ({
  row,
  column,
  province_code,
  short,
})

/**
 * Each of the 34 provinces as one square in about its place, so that a small one can be seen and touched like a
 * large one. Drawn by this project; neighbours are kept where squares allow it.
 */
export const PROVINCE_TILES: readonly ProvinceTile[] = [
  tile(0, 1, "12", "Lai Châu"),
  tile(0, 2, "15", "Lào Cai"),
  tile(0, 3, "08", "Tuyên Quang"),
  tile(0, 4, "04", "Cao Bằng"),
  tile(1, 0, "11", "Điện Biên"),
  tile(1, 1, "14", "Sơn La"),
  tile(1, 2, "25", "Phú Thọ"),
  tile(1, 3, "19", "Thái Nguyên"),
  tile(1, 4, "20", "Lạng Sơn"),
  tile(2, 2, "01", "Hà Nội"),
  tile(2, 3, "24", "Bắc Ninh"),
  tile(2, 4, "22", "Quảng Ninh"),
  tile(3, 2, "37", "Ninh Bình"),
  tile(3, 3, "33", "Hưng Yên"),
  tile(3, 4, "31", "Hải Phòng"),
  tile(4, 2, "38", "Thanh Hóa"),
  tile(5, 2, "40", "Nghệ An"),
  tile(6, 2, "42", "Hà Tĩnh"),
  tile(7, 2, "44", "Quảng Trị"),
  tile(7, 3, "46", "Huế"),
  tile(8, 3, "48", "Đà Nẵng"),
  tile(9, 3, "51", "Quảng Ngãi"),
  tile(10, 3, "52", "Gia Lai"),
  tile(11, 3, "66", "Đắk Lắk"),
  tile(12, 1, "80", "Tây Ninh"),
  tile(12, 2, "75", "Đồng Nai"),
  tile(12, 3, "68", "Lâm Đồng"),
  tile(12, 4, "56", "Khánh Hòa"),
  tile(13, 0, "91", "An Giang"),
  tile(13, 1, "82", "Đồng Tháp"),
  tile(13, 2, "79", "TP. HCM"),
  tile(14, 0, "92", "Cần Thơ"),
  tile(14, 1, "86", "Vĩnh Long"),
  tile(15, 0, "96", "Cà Mau"),
]

/** Hoàng Sa belongs to Đà Nẵng and Trường Sa to Khánh Hòa. */
export const ARCHIPELAGO_TILES: readonly ArchipelagoTile[] = [
  { row: 8, column: 6, province_code: "48", name: "Hoàng Sa" },
  { row: 13, column: 6, province_code: "56", name: "Trường Sa" },
]
