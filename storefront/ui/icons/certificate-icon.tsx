import { Icon, type IconProps } from "./icon"

export function CertificateIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <rect x="3" y="4" width="18" height="13" rx="2" />
      <path d="M7 8.5h10M7 12h5" />
      <circle cx="16.5" cy="14" r="2.8" />
      <path d="m15 16.5-.5 4 2-1.2 2 1.2-.5-4" />
    </Icon>
  )
}
