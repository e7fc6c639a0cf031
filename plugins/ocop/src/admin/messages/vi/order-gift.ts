export const orderGift = {
  title: "Quà tặng",
  hint: "Địa chỉ giao là của người được tặng. Cần hỏi gì, hãy gọi người tặng.",
  giver: "Người tặng",
  message: "Lời chúc",
  prices: "Hóa đơn, giá trong kiện",
  hidden: "Không kèm",
  shown: "Có thể kèm",
}
