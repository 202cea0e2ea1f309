import path from 'node:path'

const here = import.meta.dirname
const dist = path.join(here, 'dist')

// As one file a process starts in a third of the time and keeps half of the memory.
export default {
  input: { production: path.join(here, 'production.ts'), role: path.join(here, 'demo/role.ts') },
  platform: 'node',
  external: ['sharp', '@node-rs/argon2', 'pg-native', 'cloudflare:sockets'],
  output: { dir: dist, format: 'esm', cleanDir: true },
  plugins: [
    {
      name: 'folders-of-sources',
      // What a module finds beside itself still lies beside its source.
      transform: {
        filter: { code: /import\.meta\.dirname/ },
        handler: (code, id) => {
          const away = path.relative(dist, path.dirname(id)).replaceAll(path.sep, '/')
          return code.replaceAll(
            'import.meta.dirname',
            `(import.meta.dirname + ${JSON.stringify(`/${away}`)})`,
          )
        },
      },
    },
  ],
}
