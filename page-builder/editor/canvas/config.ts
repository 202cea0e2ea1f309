import type { EditorConfig } from 'grapesjs'
import { frameContent } from './frame.ts'

/** GrapesJS reduced to a canvas: selection, dropping and undo. It stores nothing, styles nothing and calls nobody. */
export const editorConfig = (css: string): EditorConfig => ({
  height: '100%',
  width: 'auto',
  telemetry: false,
  cssIcons: '',
  noticeOnUnload: false,
  storageManager: false,
  panels: { defaults: [] },
  avoidDefaults: true,
  multipleSelection: false,
  showToolbar: false,
  showDevices: false,
  forceClass: false,
  baseCss: css,
  protectedCss: '',
  canvasCss: '',
  log: ['error'],
  canvas: { allowExternalDrop: false, frameContent },
  undoManager: { trackSelection: false, maximumStackLength: 200 },
  deviceManager: {
    default: 'phone',
    devices: [
      { id: 'phone', name: 'phone', width: '375px' },
      { id: 'desktop', name: 'desktop', width: '1080px' },
    ],
  },
  i18n: { detectLocale: false },
})
