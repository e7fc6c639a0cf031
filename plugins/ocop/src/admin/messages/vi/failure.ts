/** What a person reads when something was refused or broke. `codes` are the backend's own. */
export const failure = {
  unreachable: "Không kết nối được với máy chủ. Hãy kiểm tra mạng rồi thử lại.",
  signedOut: "Phiên đăng nhập đã hết. Hãy đăng nhập lại.",
  unexpected: "Có lỗi ngoài dự kiến, việc này chưa được thực hiện. Hãy thử lại sau ít phút.",
  tooLarge: "Tệp quá lớn.",
  tryAgain: "Thử lại",
  notFound: "Không tìm thấy trang này. Địa chỉ có thể bị sai.",
}
