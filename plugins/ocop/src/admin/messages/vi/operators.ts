/** Who works in the admin, and as what. */
export const operators = {
  title: "Người vận hành",
  subtitle:
    "Ai được vào trang quản trị và làm được gì. Thay đổi có hiệu lực ngay. Luôn còn ít nhất một quản trị viên.",
  loading: "Đang tải…",
  columns: ["Người", "Vai trò", "Từ ngày", "Việc"],
  roles: {
    administrator: "Quản trị viên",
    reviewer: "Cán bộ thẩm định",
    finance: "Cán bộ tài chính",
    viewer: "Người xem",
  },
  noRole: "Chưa có vai trò",
  waits: "Chờ giao vai trò",
  guideTitle: "Mỗi vai trò làm được gì",
  guide: {
    administrator: "Làm được mọi việc, kể cả giao vai trò, cài đặt và đọc nhật ký.",
    reviewer:
      "Duyệt chủ thể, giấy chứng nhận, sản phẩm; trả lời khiếu nại; viết trang chiến dịch. Xem được đơn hàng, không xem được sổ tiền.",
    finance:
      "Đối soát tiền, hoàn tiền, chi trả, phí sàn, khuyến mãi và xử lý đơn hàng. Không duyệt hồ sơ.",
    viewer:
      "Chỉ xem chương trình, sổ chứng nhận và hàng hoá. Không xem được người mua, tiền và giấy tờ cá nhân.",
  },
  roleOf: (email: string) => `Vai trò của ${email}`,
  roleTitle: "Đổi vai trò?",
  roleText: (email: string, role: string) => `Từ bây giờ ${email} là: ${role}.`,
  roleConfirm: "Đổi vai trò",
  roleDone: "Đã đổi vai trò.",
  remove: "Xoá",
  removeOf: (email: string) => `Xoá ${email}`,
  removeTitle: "Xoá người này khỏi trang quản trị?",
  removeText: (email: string) =>
    `${email} bị đăng xuất ngay và không vào được nữa. Những việc đã làm vẫn còn trong nhật ký.`,
  removeConfirm: "Xoá",
  removeDone: "Đã xoá khỏi trang quản trị.",
  cancel: "Huỷ",
  invite: {
    open: "Mời người",
    title: "Mời người vào trang quản trị",
    intro: "Người được mời nhận thư có liên kết dùng một lần, trong 24 giờ.",
    email: "Địa chỉ email",
    emailMissing: "Hãy nhập một địa chỉ email.",
    role: "Vai trò",
    submit: "Gửi lời mời",
    done: "Đã tạo lời mời.",
  },
  invitations: "Lời mời chưa dùng",
  invitationsHint: "Chưa nhận được thư? Hãy sao chép liên kết và gửi bằng cách khác.",
  invitationColumns: ["Email", "Vai trò", "Hết hạn", "Việc"],
  expired: "Đã hết hạn",
  linkOf: (email: string) => `liên kết của ${email}`,
  withdraw: "Rút lại",
  withdrawOf: (email: string) => `Rút lời mời ${email}`,
  withdrawDone: "Đã rút lời mời.",
  own: {
    title: "Vai trò của bạn",
    waits: "Quản trị viên chưa giao vai trò cho bạn. Hãy liên hệ với họ, rồi tải lại trang này.",
    closed:
      "Trang bạn vừa mở không dành cho vai trò này. Nếu cần, hãy đề nghị quản trị viên đổi vai trò.",
  },
}
