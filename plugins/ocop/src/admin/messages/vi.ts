/** What operators read in Vietnamese. */
export const vi = {
  shopOrders: "Đơn theo nhà sản xuất",
  producer: "Nhà sản xuất",
  status: "Trạng thái",
  items: "Tiền hàng",
  shipping: "Phí giao",
  total: "Tổng",
  commission: "Phí sàn",
  loadFailed: "Không tải được. Hãy tải lại trang.",
  none: "Đơn này không có phần nào của nhà sản xuất.",
  statuses: {
    new: "Chờ xác nhận",
    accepted: "Đã xác nhận",
    packed: "Đã đóng gói",
    shipped: "Đang giao",
    delivered: "Đã giao",
    declined: "Bị từ chối",
    cancelled: "Đã hủy",
    returned: "Trả hàng",
  },
}

export type Messages = typeof vi
