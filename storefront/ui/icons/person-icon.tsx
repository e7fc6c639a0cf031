import { Icon, type IconProps } from "./icon"

export function PersonIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx="12" cy="8" r="4" />
      <path d="M4 20.5c1.2-4 4.2-6 8-6s6.8 2 8 6" />
    </Icon>
  )
}
