import { Icon, type IconProps } from "./icon"

export function ParcelIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M4 8l8-4 8 4v8l-8 4-8-4V8Z" />
      <path d="M4 8l8 4 8-4M12 12v8M8 6l8 4" />
    </Icon>
  )
}
