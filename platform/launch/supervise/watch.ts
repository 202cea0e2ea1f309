import { existsSync, type FSWatcher, watch } from 'node:fs'
import path from 'node:path'

const rooms = ['migrations', 'billing', 'templates', 'platform', 'page-builder', 'tenant-runtime']
const browsers =
  /^(platform\/console|page-builder\/editor|tenant-runtime\/storefront\/client)\/|\/client\.ts$/

/** Calls `changed` a moment after source files change; says whether a browser's part is among them. */
export const watchSources = (root: string, changed: (isBrowsers: boolean) => void) => {
  let timer: NodeJS.Timeout | undefined
  let isBrowsers = false

  const see = (file: string) => {
    if (/(^|\/)(node_modules|dist|\.\w+)\//.test(file) || !/\.(tsx?|css|json|html|sql)$/.test(file)) return
    isBrowsers ||= browsers.test(file)
    clearTimeout(timer)
    timer = setTimeout(() => {
      changed(isBrowsers)
      isBrowsers = false
    }, 200)
  }

  const watchers: FSWatcher[] = rooms
    .filter((room) => existsSync(path.join(root, room)))
    .map((room) =>
      watch(
        path.join(root, room),
        { recursive: true },
        (_, file) => file && see(`${room}/${file.replaceAll(path.sep, '/')}`),
      ),
    )
  return async () => {
    clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
  }
}
