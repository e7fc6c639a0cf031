// The package's one door, by subject. SPEC.md says what each rule decides.
export * from "./money.js"
export * from "./day.js"
export * from "./vietnam-day.js"

export * from "./stars.js"
export * from "./star-scheme.js"
export * from "./stars-for-score.js"
export * from "./recognition.js"
export * from "./council-result.js"

export * from "./certificate.js"
export * from "./certificate-term.js"
export * from "./deciding-certificate.js"
export * from "./star-transitions.js"

export * from "./season.js"
export * from "./sellable.js"
export * from "./refusal.js"
export * from "./refusals.js"

export * from "./apportion.js"
export * from "./commission.js"
export { type CartLine, type CartShipping, type CartToSplit } from "./cart-to-split.js"
export * from "./split-cart.js"

export * from "./fold.js"
export * from "./place-records.js"
export { type Place } from "./place.js"
export { type ProvinceMatch } from "./province-lookup.js"
export { type WrittenCommune } from "./commune-resolver.js"
export * from "./gazetteer.js"

export * from "./product-group.js"
export * from "./product-subgroup.js"
export * from "./producer-kind.js"
export * from "./phone.js"
export * from "./tax-code.js"
