interface Size {
  width: number
  height: number
}

/** What of a picture lies in the square frame: its middle in parts of the picture, and how much closer than whole. */
export interface View {
  x: number
  y: number
  zoom: number
}

export const mostZoom = 4
export const wholeView: View = { x: 0.5, y: 0.5, zoom: 1 }

/** The side of the square in pixels of the picture. */
export const sideOf = ({ width, height }: Size, { zoom }: View): number => Math.min(width, height) / zoom

/** The nearest view that shows nothing beside the picture. */
export const within = (size: Size, { x, y, zoom }: View): View => {
  const kept = { x, y, zoom: clamp(zoom, 1, mostZoom) }
  const half = sideOf(size, kept) / 2
  return {
    ...kept,
    x: clamp(x, half / size.width, 1 - half / size.width),
    y: clamp(y, half / size.height, 1 - half / size.height),
  }
}

/** The square in whole pixels of the picture. */
export const squareOf = (size: Size, view: View): { left: number; top: number; side: number } => {
  const seen = within(size, view)
  const side = Math.max(1, Math.floor(sideOf(size, seen)))
  return {
    side,
    left: clamp(Math.round(seen.x * size.width - side / 2), 0, size.width - side),
    top: clamp(Math.round(seen.y * size.height - side / 2), 0, size.height - side),
  }
}

/** The view after the picture was dragged so many parts of the frame to the right and down. */
export const dragged = (size: Size, view: View, right: number, down: number): View => {
  const side = sideOf(size, view)
  return within(size, {
    ...view,
    x: view.x - (right * side) / size.width,
    y: view.y - (down * side) / size.height,
  })
}

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most)
