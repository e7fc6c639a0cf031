/** Where the pages for a new password are, by the kind of account. Operators have Medusa's own. */
const PAGES: Record<string, { at: "shop" | "backend"; path: string }> = {
  customer: { at: "shop", path: "/dat-lai-mat-khau" },
  producer: { at: "shop", path: "/nha-san-xuat/dat-lai-mat-khau" },
  user: { at: "backend", path: "/app/reset-password" },
}

/**
 * The address to be mailed; null for a kind of account without a page. Made of our own settings and of nothing that a
 * request says.
 */
export function passwordLink(
  actorType: string,
  token: string,
  addresses: { shop: string | null; backend: string | undefined }
): string | null {
  const page = PAGES[actorType]
  const base = page && addresses[page.at]
  return base ? `${base.replace(/\/+$/, "")}${page.path}?token=${encodeURIComponent(token)}` : null
}

/** The mail: what happened, the link, how long it is good, and what to do if it was somebody else. */
export function passwordLinkMail(link: string): { subject: string; text: string } {
  return {
    subject: "Đặt lại mật khẩu / Choose a new password",
    text: [
      "Xin chào,",
      "",
      "Có người, chắc là bạn, vừa yêu cầu đặt lại mật khẩu. Hãy mở địa chỉ sau để chọn mật khẩu mới:",
      "",
      link,
      "",
      "Địa chỉ này dùng được một lần, trong 15 phút. Sau khi đổi, mọi thiết bị đang đăng nhập sẽ phải đăng nhập lại.",
      "Nếu không phải bạn yêu cầu, bạn không cần làm gì: mật khẩu vẫn như cũ.",
      "",
      "—",
      "Somebody, probably you, asked for a new password. The address above works once, for 15 minutes.",
      "If it was not you, there is nothing to do: the password stays as it is.",
    ].join("\n"),
  }
}
