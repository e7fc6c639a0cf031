import type { OperatorRole } from "@ocop/rules"

const ROLES: Record<OperatorRole, string> = {
  administrator: "quản trị viên",
  reviewer: "cán bộ thẩm định",
  finance: "cán bộ tài chính",
  viewer: "người xem",
}

/** What somebody reads who is invited into the admin. */
export function operatorInvitationMail(
  role: OperatorRole,
  link: string
): { subject: string; text: string } {
  return {
    subject: "Lời mời vào trang quản trị chợ OCOP",
    text: `Kính gửi anh/chị,

Ban quản lý chợ OCOP mời anh/chị vào trang quản trị với vai trò ${ROLES[role]}.

Để nhận lời, mời anh/chị mở liên kết dưới đây và đặt mật khẩu:
${link}

Liên kết dùng được một lần, trong 24 giờ. Xin đừng chuyển liên kết cho người khác.

Nếu không quen biết người mời, anh/chị chỉ cần bỏ qua thư này.

Trân trọng,
Ban quản lý chợ`,
  }
}
