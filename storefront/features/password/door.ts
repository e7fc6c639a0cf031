/** Who signs in: shoppers and producers have pages of their own for the same things. */
export type Door = "customer" | "producer"

type DoorPages = {
  signIn: string
  forgotten: string
  newPassword: string
  account: string
  home: string
}

/** Bare addresses. */
export const DOOR_PAGES: Record<Door, DoorPages> = {
  customer: {
    signIn: "/dang-nhap",
    forgotten: "/quen-mat-khau",
    newPassword: "/dat-lai-mat-khau",
    account: "/tai-khoan",
    home: "/tai-khoan",
  },
  producer: {
    signIn: "/nha-san-xuat/dang-nhap",
    forgotten: "/nha-san-xuat/quen-mat-khau",
    newPassword: "/nha-san-xuat/dat-lai-mat-khau",
    account: "/nha-san-xuat/tai-khoan",
    home: "/nha-san-xuat",
  },
}
