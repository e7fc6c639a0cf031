import type { Messages } from "../vi"

export const orderGift: Messages["orderGift"] = {
  title: "Gift",
  hint: "The delivery address is of whoever gets the gift. Questions go to the giver.",
  giver: "Giver",
  message: "Message",
  prices: "Bill and prices in the parcel",
  hidden: "Left out",
  shown: "May be put in",
}
