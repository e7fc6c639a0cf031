import type { publishLegal } from "@ocop/plugin/workflows/legal/publish-legal"
import type { IsoDay } from "@ocop/rules"

type LegalText = Parameters<typeof publishLegal>[1]

const DEMONSTRATION = "Nội dung trình diễn, không có giá trị pháp lý."

/**
 * What the demonstration says of itself where a market has its legal texts. Nobody is behind it: each text says that it
 * is a demonstration's, and numbers and addresses are such as nobody has.
 *
 * @param day from which they hold, and that of the made-up registration
 */
export const legalTexts = (effective_from: IsoDay): LegalText[] => [
  {
    kind: "operator",
    effective_from,
    content: {
      legal_name: "Chợ OCOP (đơn vị vận hành trình diễn)",
      enterprise_number: "0000000000 (trình diễn)",
      issued_on: effective_from,
      issued_by: "Chưa có: đây là bản trình diễn",
      address: "Số 0 đường Trình Diễn, Việt Nam",
      representative: "Người đại diện trình diễn",
      phone: "1900 0000",
      email: "ban-quan-ly@demo.example",
      domain: "demo.example",
      registration_number: "",
    },
  },
  {
    kind: "ranking",
    effective_from,
    content: {
      intro: `Kết quả tìm kiếm được sắp theo các tiêu chí dưới đây, tiêu chí trên xét trước. ${DEMONSTRATION}`,
      criteria: [
        {
          name: "Khớp với từ tìm",
          words: "Tên sản phẩm khớp đứng trước nơi làm ra, nhà sản xuất và phần mô tả.",
        },
        {
          name: "Mới lên chợ",
          words: "Khi không gõ chữ nào, sản phẩm mới lên chợ đứng trước.",
        },
        {
          name: "Hạng sao đang có hiệu lực",
          words: "Chỉ tính giấy chứng nhận còn hạn và chưa bị thu hồi vào ngày tìm.",
        },
      ],
      paid: "Không nhà sản xuất nào trả tiền để đứng cao hơn. Bản trình diễn không có quảng cáo.",
    },
  },
  {
    kind: "complaints",
    effective_from,
    content: {
      phone: "1900 0000",
      email: "khieu-nai@demo.example",
      address: "Số 0 đường Trình Diễn, Việt Nam",
      words: `Người mua gửi khiếu nại ngay trên trang đơn hàng, kèm ảnh. Nhà sản xuất trả lời trước, ban quản lý giải quyết nếu hai bên chưa thống nhất. ${DEMONSTRATION}`,
    },
  },
  {
    kind: "privacy",
    effective_from,
    content: {
      purpose: "Tên, số điện thoại và địa chỉ được dùng để giao đơn hàng và trả lời khiếu nại.",
      use: "Nhà sản xuất và đơn vị vận chuyển của đơn hàng nhận phần thông tin cần để giao hàng.",
      retention: "Thông tin của đơn hàng được giữ theo thời hạn lưu trữ đã công bố.",
      recipients: "Nhà sản xuất, đơn vị vận chuyển, và cơ quan nhà nước khi pháp luật yêu cầu.",
      contact: "Ban quản lý Chợ OCOP (trình diễn), ban-quan-ly@demo.example.",
      access: "Viết thư cho ban quản lý để xem, sửa hoặc xoá thông tin của mình.",
      complaints: "Khiếu nại về thông tin cá nhân gửi tới khieu-nai@demo.example.",
      protection: `Liên kết của đơn hàng là riêng và không đoán được; mật khẩu không được lưu ở dạng đọc được. ${DEMONSTRATION}`,
      consents: [
        {
          name: "Giao hàng",
          words: "Đồng ý chuyển tên, số điện thoại, địa chỉ cho bên giao hàng của đơn này.",
        },
      ],
    },
  },
  {
    kind: "fees",
    effective_from,
    content: {
      intro: `Người mua không trả phí cho sàn. ${DEMONSTRATION}`,
      items: [
        {
          name: "Phí sàn",
          words: "Trừ vào tiền hàng của nhà sản xuất theo mức ghi trong sao kê của từng đơn.",
        },
        {
          name: "Phí giao hàng",
          words: "Hiện trước khi đặt, theo từng kiện hàng và nơi nhận.",
        },
      ],
    },
  },
  {
    kind: "retention",
    effective_from,
    content: {
      orders_months: 36,
      listings_months: 12,
      producers_months: 24,
      words: `Thời hạn tính từ ngày hoàn tất đơn, ngày ngừng bán hoặc ngày nhà sản xuất rời chợ. ${DEMONSTRATION}`,
    },
  },
]
