/** The widths a picture is kept in. A picture narrower than one of them is served as wide as it is. */
export const pictureWidths = [200, 400, 800, 1200] as const

export type PictureWidth = (typeof pictureWidths)[number]

/** The address of a picture (`asset:<id>`) at least `width` pixels wide; empty when there is no picture. */
export const pictureAddress = (mediaUrl: string, tenantId: string, ref: string, width: number): string => {
  if (!ref.startsWith('asset:')) return ''
  const kept = pictureWidths.find((one) => one >= width) ?? 1200
  return `${mediaUrl}/${tenantId}/${ref.slice('asset:'.length)}/${kept}.webp`
}

export const assetFolder = (tenantId: string, assetId: string) => `${tenantId}/${assetId}`
export const originalKey = (tenantId: string, assetId: string) => `${assetFolder(tenantId, assetId)}/original`
export const variantKey = (tenantId: string, assetId: string, width: number) =>
  `${assetFolder(tenantId, assetId)}/${width}.webp`
