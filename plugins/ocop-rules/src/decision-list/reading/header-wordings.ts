import type { ListField } from "../list-field.js"
import { wordingKeys } from "./wording.js"

/** What a header says: `is` is the whole of it, `has` stands in it. The earlier of a list is the better. */
interface HeaderWording {
  readonly is: string
  readonly has: string
}

/** Headers of official lists and of data sets that people publish. Data: add a wording here. */
const WRITTEN: Readonly<Record<ListField, HeaderWording>> = {
  order: { is: "STT | TT | Số TT | Số thứ tự | Thứ tự", has: "Số thứ tự" },
  product: {
    is: "Tên sản phẩm | Sản phẩm | Tên SP | Tên sản phẩm OCOP | Sản phẩm OCOP | Danh mục sản phẩm | product name | product | name",
    has: "Tên sản phẩm | Tên các sản phẩm | Tên SP | product name",
  },
  producer: {
    is: "Chủ thể | Tên chủ thể | Đơn vị | Cơ sở sản xuất | Nhà sản xuất | Tên đơn vị | Cơ sở | Tên cơ sở | Doanh nghiệp | Tổ chức, cá nhân | Hộ sản xuất | Đơn vị sản xuất | Chủ thể SX | Nhà SX | producer name | producer | manufacturer | author",
    has: "Chủ thể | Nhà sản xuất | Cơ sở sản xuất | Cơ sở SX | Đơn vị sản xuất | Đơn vị SX | producer",
  },
  producer_kind: {
    is: "Loại hình | Loại chủ thể | producer kind",
    has: "Loại hình | Loại chủ thể | Hình thức tổ chức",
  },
  address: {
    is: "Địa chỉ | Địa phương | Xã/Huyện | Xã, huyện, tỉnh | Địa bàn | Địa điểm | address",
    has: "Địa chỉ | Địa phương | Địa bàn | Địa điểm | Nơi sản xuất",
  },
  commune: {
    is: "Xã | Xã/phường | Phường/xã | Phường | Xã, phường, thị trấn | Xã, phường, đặc khu | commune | ward",
    has: "Tên xã | Xã phường",
  },
  district: {
    is: "Huyện | Quận/huyện | Huyện/quận | Huyện, thị xã, thành phố | Huyện, TX, TP | Huyện, thành phố | Huyện/TP | Quận, huyện, thị xã | district",
    has: "Tên huyện | Quận huyện | Huyện thị xã | Huyện thành phố",
  },
  province: {
    is: "Tỉnh | Tỉnh/thành | Tỉnh/thành phố | Tỉnh, TP | Tên tỉnh | province | city",
    has: "Tỉnh thành | Tên tỉnh",
  },
  group: {
    is: "Nhóm sản phẩm | Nhóm | Ngành hàng | Phân nhóm | Ngành | Nhóm SP | Bộ sản phẩm | Loại sản phẩm | Lĩnh vực | Nhóm ngành | category | group",
    has: "Nhóm sản phẩm | Nhóm ngành | Ngành hàng | Phân nhóm | Nhóm SP | Bộ sản phẩm",
  },
  score: {
    is: "Điểm | Tổng điểm | Điểm TB | Điểm trung bình | Số điểm | Điểm số | score",
    has: "Tổng điểm | Điểm trung bình | Điểm TB | Số điểm | Kết quả chấm điểm | Kết quả điểm | Điểm",
  },
  stars: {
    is: "Hạng sao | Xếp hạng | Phân hạng | Đạt hạng | Kết quả | Sao | Số sao | Hạng | Xếp loại | Đạt sao | stars | star | rating",
    has: "Hạng sao | Xếp hạng | Phân hạng | Đạt hạng | Số sao | Cấp sao | Mức sao | Đạt sao | Kết quả | Xếp loại | stars",
  },
  certificate_number: {
    is: "Số giấy chứng nhận | Mã sản phẩm | Số GCN | Mã SP | Mã số | Giấy chứng nhận | certificate number | certificate no",
    has: "Số giấy chứng nhận | Số GCN | Mã giấy chứng nhận | Mã sản phẩm | Mã số sản phẩm",
  },
  decision: {
    is: "Số QĐ | Quyết định | Số quyết định | QĐ | decision",
    has: "Số quyết định | Số QĐ | Quyết định | Số ký hiệu | QĐ công nhận | Số, ngày quyết định | Số, ngày QĐ",
  },
  body: {
    is: "Cơ quan ban hành | Cơ quan công nhận | Cơ quan cấp | Nơi cấp | Đơn vị cấp | Đơn vị công nhận | issued by | body",
    has: "Cơ quan ban hành | Cơ quan công nhận | Cơ quan cấp | Cơ quan quyết định",
  },
  issued_on: {
    is: "Ngày cấp | Ngày ban hành | Ngày quyết định | Ngày công nhận | Ngày ký | Ngày QĐ | Ngày, tháng, năm | Ngày tháng | Ngày | Thời gian công nhận | Năm công nhận | Năm cấp | Năm | issued on | issue date | date | year",
    has: "Ngày cấp | Ngày ban hành | Ngày quyết định | Ngày QĐ | Ngày công nhận | Ngày ký | Năm công nhận | Thời gian công nhận | Thời điểm công nhận",
  },
  valid_until: {
    is: "Ngày hết hạn | Có giá trị đến | Hết hạn | Giá trị đến | Hiệu lực đến | Ngày hết hiệu lực | Thời hạn | Hạn hiệu lực | valid until | expires on | expiry date",
    has: "Ngày hết hạn | Có giá trị đến | Hiệu lực đến | Hết hiệu lực | Thời hạn | Hết hạn",
  },
  state: {
    is: "Trạng thái | Tình trạng | Hiện trạng | status | state",
    has: "Trạng thái | Tình trạng",
  },
  note: { is: "Ghi chú | Chú thích | note | notes | remarks", has: "Ghi chú" },
}

/** Columns that would be taken for another: «STT SP» for the product, papers for the certificate. */
const NONE_OF_OURS: HeaderWording = {
  is: "STT SP | TT SP | Số lượng | id | link | url | Giá | Hình ảnh",
  has: "Số lượng | Điện thoại | SĐT | Email | Đại diện | Mã số thuế | Mã số doanh nghiệp | Hình ảnh | Hạn sử dụng | Địa điểm du lịch | Điểm du lịch | Giá bán | url | link | Mô tả | Số chủ thể | STT | Đặc điểm | Ưu điểm | Thời điểm | Giấy chứng nhận ATTP | Số giấy chứng nhận ATTP | Giấy chứng nhận đăng ký | Số giấy chứng nhận đăng ký | Giấy chứng nhận đủ điều kiện | Số giấy chứng nhận đủ điều kiện",
}

/** By field; null is none of ours. */
export const HEADER_WORDINGS: readonly (readonly [
  ListField | null,
  { readonly is: readonly string[]; readonly has: readonly string[] },
])[] = [
  ...(Object.entries(WRITTEN) as [ListField, HeaderWording][]),
  [null, NONE_OF_OURS] as const,
].map(([field, { is, has }]) => [field, { is: wordingKeys(is), has: wordingKeys(has) }])

/** Lower halves of a header that say something only together with what stands above them. */
export const HALF_HEADERS: readonly string[] = wordingKeys("Tên | Số | Loại | Tổng")
