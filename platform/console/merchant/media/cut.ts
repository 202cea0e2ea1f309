import { type View, squareOf } from './crop.ts'

/** Reads a picture of the person's own; null when the browser can't show it. */
export const readPicture = async (file: File): Promise<HTMLImageElement | null> => {
  const image = new Image()
  image.src = URL.createObjectURL(file)
  try {
    await image.decode()
    return image
  } catch {
    return null
  }
}

export const forgetPicture = (image: HTMLImageElement) => URL.revokeObjectURL(image.src)

/** The square of a picture as a file of its own, `size` pixels wide or as many as it has. */
export const cutSquare = async (
  file: File,
  image: HTMLImageElement,
  view: View,
  size: number,
): Promise<File> => {
  const { left, top, side } = squareOf({ width: image.naturalWidth, height: image.naturalHeight }, view)
  const width = Math.min(size, side)
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = width
  const context = canvas.getContext('2d')
  if (!context) return file
  context.imageSmoothingQuality = 'high'
  context.drawImage(image, left, top, side, side, 0, 0, width, width)

  // A PNG may be transparent, which JPEG can't keep.
  const type = file.type === 'image/png' ? 'image/png' : 'image/jpeg'
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.92))
  return blob ? new File([blob], file.name, { type: blob.type }) : file
}
