export * from "./certificate/revoke-certificate"
export * from "./checkout/choose-shipping"
export * from "./producer/change-producer-status"
