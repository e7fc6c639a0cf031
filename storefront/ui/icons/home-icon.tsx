import { Icon, type IconProps } from "./icon"

export function HomeIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M4 11.5 12 5l8 6.5" />
      <path d="M6.5 10v9.5h11V10M10 19.5V14h4v5.5" />
    </Icon>
  )
}
