export const RETURNS_PATH = "/nha-san-xuat/tra-hang"
