import { App, ConfigProvider, theme as antTheme } from 'antd'
import { createRoot } from 'react-dom/client'
import { PageEditor } from '../page-editor.tsx'
import { type Pretended, pretendServer, pretendTheme } from './pretend-server.ts'

declare global {
  interface Window {
    server: Pretended
  }
}

const params = new URLSearchParams(location.search)
window.server = pretendServer(Number(params.get('blocks') ?? 6))
const { server } = window

createRoot(document.querySelector('#root')!).render(
  <ConfigProvider
    theme={{
      cssVar: { key: 'wanpu' },
      hashed: false,
      algorithm: antTheme.defaultAlgorithm,
      token: { colorPrimary: '#0e6b53' },
    }}
  >
    <App>
      <PageEditor
        shopId="shop"
        pageKey={`harness/${Date.now()}`}
        doc={server.draft().doc}
        baseVersion={server.draft().version}
        theme={pretendTheme}
        loadNeeds={server.loadNeeds}
        save={server.save}
        publish={server.publish}
        pictureUrl={() =>
          'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"%3E%3Crect width="8" height="8" fill="%23d8cfc4"/%3E%3C/svg%3E'
        }
        pickers={{
          Picture: ({ pick }) => (
            <button type="button" onClick={() => pick('asset:picked')}>
              pick
            </button>
          ),
          Products: ({ pick }) => (
            <button type="button" onClick={() => pick(['p1'])}>
              pick
            </button>
          ),
          categories: [{ id: 'c1', name: '裙装', depth: 0 }],
          pages: [{ slug: 'home', title: '首页' }],
        }}
        before={<strong>首页</strong>}
      />
    </App>
  </ConfigProvider>,
)
