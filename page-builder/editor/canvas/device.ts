import type { Editor } from 'grapesjs'

export type Device = 'phone' | 'desktop'

const desktopPx = 1080
const marginPx = 32

/** Shows the page as wide as the device is, made smaller where the canvas has less room. */
export const showDevice = (editor: Editor, device: Device) => {
  editor.Devices.select(device)
  const room = editor.Canvas.getElement().clientWidth - marginPx
  const zoom = device === 'desktop' ? Math.min(100, (room / desktopPx) * 100) : 100
  editor.Canvas.setZoom(zoom)
  // A frame that is drawn smaller is made taller, so that it fills the canvas.
  editor.Canvas.getElement().style.setProperty('--frame-height', `${10_000 / zoom}%`)
}
