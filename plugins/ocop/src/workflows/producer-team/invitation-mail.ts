/** What someone who is invited reads. */
export function invitationMail({
  producer,
  inviter,
  role,
  link,
  days,
}: {
  producer: string
  inviter: string
  role: "owner" | "staff"
  link: string
  days: number
}): { subject: string; text: string } {
  const as = role === "owner" ? "chủ gian hàng" : "người giúp việc bán hàng"
  return {
    subject: `Lời mời cùng bán hàng cho ${producer}`,
    text: `Kính gửi anh/chị,

${inviter} mời anh/chị tham gia gian hàng của ${producer} trên chợ OCOP, với vai trò ${as}.

Để nhận lời, mời anh/chị mở liên kết dưới đây và đặt mật khẩu:
${link}

Liên kết dùng được một lần, trong ${days} ngày, và chỉ dành cho địa chỉ email này. Xin đừng chuyển liên kết cho người khác.

Nếu không quen biết người mời, anh/chị chỉ cần bỏ qua thư này.

Trân trọng,
Ban quản lý chợ`,
  }
}
